public import Regulations

/// The model of a file together with what the rules found in it.
public struct JudgedModel: Sendable {
  /// The model.
  public var bundle: Bundle
  /// One result for every rule; empty where the file is about something else.
  public var results: [RuleResult]
  /// Why the file is about something else than the platform, `nil` where it is not.
  public var reasonOutOfScope: String?

  /// Makes a model with its results.
  public init(bundle: Bundle, results: [RuleResult], reasonOutOfScope: String?) {
    self.bundle = bundle
    self.results = results
    self.reasonOutOfScope = reasonOutOfScope
  }

  /// The rules that a duty meets, wholly or in part, in order of the packs.
  ///
  /// A rule about one role (`admin.…`, `teacher.…`) is met by a duty of that role only.
  public func requirements(of duty: Duty) -> [RuleID] {
    results.filter { result in
      guard [.met, .partly, .weakened].contains(result.status), concerns(result.rule, duty.role) else { return false }
      return result.places.contains { $0.tokens.overlaps(duty.tokens) }
    }.map(\.rule)
  }

  private func concerns(_ rule: RuleID, _ role: Duty.Role) -> Bool {
    let group = String(rule.rawValue.prefix { $0 != "." })
    return JudgedModel.roles[group].map { $0 == role } ?? JudgedModel.shared.contains(group)
  }

  /// Groups of rules that anybody's duty may meet; the groups in neither list speak of the document, not of duties.
  private static let shared: Set<String> = [
    "ethics", "families", "informing", "messenger", "privacy", "programmes", "rights", "training",
  ]

  /// The role to which each group of rules belongs.
  private static let roles: [String: Duty.Role] = [
    "admin": .administrator, "head": .head, "class-teacher": .classTeacher, "teacher": .teacher, "student": .student,
    "parent": .parent,
  ]
}
