public import Regulations
public import YAML

/// What is known of the organisation that a draft is for.
public struct DraftFacts: Sendable, Hashable {
  /// What the text calls the platform; neither name inflects.
  public enum Platform: String, Sendable, Hashable, CaseIterable {
    /// ИКОП «Сферум».
    case icop
    /// «Сферум».
    case sferum

    var name: String {
      switch self {
      case .icop: "ИКОП «Сферум»"
      case .sferum: "«Сферум»"
      }
    }
  }

  /// The type of the organisation.
  public var type: Organisation.OrganisationType?
  /// What the platform is called.
  public var platform: Platform?
  private var values: [DraftFact: DraftFactValue] = [:]

  /// Knows nothing yet.
  public init() {}

  /// Takes a fact as a person wrote it, in place of what was known before.
  public mutating func set(_ fact: DraftFact, to text: String) throws(DraftFactError) {
    values[fact] = try DraftFactValue(text, of: fact)
  }

  /// The facts of a YAML file.
  ///
  /// - Parameter file: its name, for messages.
  public init(_ bytes: [UInt8], file: String) throws(YAMLError) {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: file), file: file)
    try top.rejectUnknownKeys(allowed: Self.keys)
    type = try top.choice("organisation-type", of: Organisation.OrganisationType.allCases.map(\.rawValue))
      .flatMap(Organisation.OrganisationType.init)
    platform = try top.choice("platform", of: Platform.allCases.map(\.rawValue)).flatMap(Platform.init)
    for fact in DraftFact.allCases {
      guard let text = try top.optionalString(fact.rawValue) else { continue }
      do throws(DraftFactError) {
        try set(fact, to: text)
      } catch {
        throw top.error("«\(fact.rawValue)»: \(error.problem)", at: top.node(fact.rawValue)?.position)
      }
    }
  }

  /// The keys of a file of facts.
  static let keys = ["organisation-type", "platform"] + DraftFact.allCases.map(\.rawValue)

  /// The day of the order, where it is known.
  public var date: CalendarDate? { values[.date]?.day }

  /// What is printed for a fact, `nil` where it is not known.
  func printed(_ fact: DraftFact) -> String? { values[fact]?.printed }

  /// Refuses minutes of a day behind that of the order that rests on them.
  func requireOrder() throws(DraftFactError) {
    guard let date else { return }
    for fact in DraftFact.allCases where fact.kind == .minutes {
      guard let day = values[fact]?.day, day > date else { continue }
      throw DraftFactError(
        fact: fact, problem: "протокол от \(day.inPrint) позже приказа от \(date.inPrint), который на нём основан")
    }
  }
}
