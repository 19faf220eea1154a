internal import Mutations

/// What became of the mutants that concern one rule.
struct RuleMutations {
  /// Documents in which the rule is mutated.
  var documents: Set<String> = []
  /// Mutants after which the rule must say something else.
  var changing = 0
  var caught = 0
  /// It still says what it said before.
  var survived = 0
  /// It changes, and to another status than it must.
  var wrongStatus = 0
  /// Rewordings, and qualifiers where they do not matter: nothing may change.
  var keeping = 0
  var kept = 0
  /// Mutants of its duties after which another rule changes.
  var others = 0

  /// One for each rule that some duty of the fixtures meets or some mutation changes.
  static func all(_ outcomes: [MutationOutcome]) -> [String: RuleMutations] {
    var rules: [String: RuleMutations] = [:]
    for outcome in outcomes {
      let before = { (rule: String) in outcome.disagreements.first { $0.rule == rule } }
      for rule in Set(outcome.mutant.rules).union(outcome.mutant.expected.keys) {
        var entry = rules[rule] ?? RuleMutations()
        entry.documents.insert(outcome.document)
        let expected = outcome.mutant.expected[rule] ?? ["met"]
        let disagreement = before(rule)
        if expected.contains("met") {
          entry.keeping += 1
          entry.kept += disagreement == nil ? 1 : 0
        } else {
          entry.changing += 1
          if let disagreement {
            entry.survived += disagreement.got == disagreement.before ? 1 : 0
            entry.wrongStatus += disagreement.got == disagreement.before ? 0 : 1
          } else {
            entry.caught += 1
          }
        }
        entry.others +=
          outcome.disagreements.contains { !$0.isNamed && !outcome.mutant.rules.contains($0.rule) } ? 1 : 0
        rules[rule] = entry
      }
    }
    return rules
  }
}
