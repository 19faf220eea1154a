public import Regulations

/// The result of one run of `norma check`: what every renderer is given.
public struct CheckReport: Sendable {
  /// A pack by which documents were judged.
  public struct PackReference: Sendable, Hashable {
    /// Its identifier.
    public var id: String
    /// Its version.
    public var version: String

    /// Makes a reference.
    public init(id: String, version: String) {
      self.id = id
      self.version = version
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

  /// Makes a report.
  public init(toolVersion: String, asOf: CalendarDate, packs: [PackReference], documents: [DocumentReport]) {
    self.toolVersion = toolVersion
    self.asOf = asOf
    self.packs = packs
    self.documents = documents
  }
}
