package import Compliance

/// A row of the matrix: a role, or a theme of the document as a whole.
package enum RequirementGroup: Int, Sendable, Hashable, CaseIterable {
  case administrator
  case head
  case classTeacher
  case teacher
  case student
  case parent
  case grounds
  case purpose
  case rights
  case privacy
  case requisites
  case final
  case consistency
  /// What a pack that came later asks.
  case other

  /// The row of a rule, by the first word of its identifier.
  package init(of rule: RuleID) {
    let group = String(rule.rawValue.prefix { $0 != "." })
    self = RequirementGroup.prefixes[group] ?? .other
  }

  /// Whether the row is a role.
  package var isRole: Bool { rawValue <= RequirementGroup.parent.rawValue }

  private static let prefixes: [String: RequirementGroup] = [
    "admin": .administrator, "head": .head, "class-teacher": .classTeacher, "teacher": .teacher, "student": .student,
    "parent": .parent, "basis": .grounds, "purpose": .purpose, "access": .purpose, "programmes": .purpose,
    "rights": .rights, "families": .rights, "ethics": .rights, "informing": .rights, "training": .rights,
    "privacy": .privacy, "messenger": .privacy, "platform": .privacy, "requisite": .requisites, "act": .requisites,
    "final": .final, "consistency": .consistency,
  ]
}
