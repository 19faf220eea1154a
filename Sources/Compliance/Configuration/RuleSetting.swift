internal import YAML

/// What a configuration says of a rule or of a group of rules.
struct RuleSetting: Sendable, Hashable {
  /// Which rules are meant.
  enum Target: Sendable, Hashable {
    case rule(RuleID)
    /// All rules of a group: «admin» for `admin.*`.
    case group(String)

    /// Reads `admin.uchitelskaya` or `admin.*`.
    init?(_ text: String) {
      if text.hasSuffix(".*"), RuleID(rawValue: text.dropLast() + "x") != nil {
        self = .group(String(text.dropLast(2)))
      } else if let rule = RuleID(rawValue: text) {
        self = .rule(rule)
      } else {
        return nil
      }
    }

    func holds(_ rule: RuleID) -> Bool {
      switch self {
      case .rule(let own): own == rule
      case .group(let group): rule.rawValue.hasPrefix(group + ".")
      }
    }

    var isGroup: Bool { if case .group = self { true } else { false } }
  }

  var target: Target
  /// `nil` where the setting leaves that to others.
  var severity: Severity?
  /// Whether findings of the rule count; `nil` where the setting leaves that to others.
  var isEnabled: Bool?
  /// Why the rule is switched off.
  var reason: String?
  /// The file it stands in, as it was given.
  var file: String
  /// Where the rule is named.
  var position: YAMLPosition

  /// What findings of a rule that it switches off are given; `nil` where it switches off none.
  var suppression: Suppression? {
    guard isEnabled == false, let reason else { return nil }
    return Suppression(kind: .configuration, reason: reason, origin: "\(file):\(position.line)")
  }
}
