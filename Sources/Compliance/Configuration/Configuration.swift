internal import Regulations
internal import YAML

/// How the documents of a folder are judged: what a file `.norma.yaml` says.
struct Configuration: Sendable, Hashable {
  /// A path that stands in the file.
  struct NamedFile: Sendable, Hashable {
    var path: FilePath
    /// As people are told of it.
    var name: String
  }

  /// Further folders of rules.
  var packs: [NamedFile] = []
  /// What it says of rules, in order of the file.
  var rules: [RuleSetting] = []
  /// The type to judge by instead of the document's own.
  var organisationType: Organisation.OrganisationType?
  /// Names that the organisation has or had, which are no other organisation.
  var names: [String] = []
  /// Files of waivers.
  var waivers: [NamedFile] = []
  /// The file of findings that were known before.
  var baseline: NamedFile?
  /// From which severity on a finding makes a run fail.
  var threshold: FailureThreshold?

  /// The severity of a rule where it is not that of its pack; a rule named by itself outweighs its group.
  func severity(of rule: RuleID) -> Severity? { setting(of: rule) { $0.severity != nil }?.severity }

  /// Why findings of a rule do not count; `nil` where they do.
  func suppression(of rule: RuleID) -> Suppression? { setting(of: rule) { $0.isEnabled != nil }?.suppression }

  private func setting(of rule: RuleID, where speaks: (RuleSetting) -> Bool) -> RuleSetting? {
    let held = rules.filter { $0.target.holds(rule) && speaks($0) }
    return held.first { !$0.target.isGroup } ?? held.first
  }

  /// Refuses settings of rules that no pack has.
  func validate(against known: [RuleID]) throws(YAMLError) {
    for setting in rules where !known.contains(where: setting.target.holds) {
      let what =
        switch setting.target {
        case .rule(let rule): "нет правила «\(rule)»"
        case .group(let group): "нет ни одного правила «\(group).*»"
        }
      throw YAMLError(
        file: setting.file, position: setting.position, message: "\(what); список правил: norma rules list")
    }
  }
}
