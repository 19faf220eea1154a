public import Regulations

/// The result of one run of `norma check`: what every renderer is given.
public struct CheckReport: Sendable {
  /// A pack by which documents were judged.
  public struct PackReference: Sendable, Hashable {
    /// Its identifier.
    public var id: String
    /// Its version.
    public var version: String
    /// Its title for people; empty where it is not told.
    public var title: String
    /// Its rules, whether or not the run asked for them; empty where they are not told.
    public var rules: [Rule]

    /// Makes a reference.
    public init(id: String, version: String, title: String = "", rules: [Rule] = []) {
      self.id = id
      self.version = version
      self.title = title
      self.rules = rules
    }
  }

  /// The version of the program.
  public var toolVersion: String
  /// The day on which undated documents are judged.
  public var asOf: CalendarDate
  /// The packs in order of loading.
  public var packs: [PackReference]
  /// One report for each file, in order of the arguments.
  public var documents: [DocumentReport]
  /// What is wrong with what was set aside: expired and unused waivers, comments that could not be understood.
  public var problems: [SuppressionProblem]

  /// Makes a report.
  public init(
    toolVersion: String, asOf: CalendarDate, packs: [PackReference], documents: [DocumentReport],
    problems: [SuppressionProblem] = []
  ) {
    self.problems = problems
    self.toolVersion = toolVersion
    self.asOf = asOf
    self.packs = packs
    self.documents = documents
  }
}
