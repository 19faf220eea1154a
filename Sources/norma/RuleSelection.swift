internal import ArgumentParser
internal import Compliance

/// Which rules a run applies.
struct RuleSelection {
  var only: [String]
  var skip: [String]

  /// The rules chosen, in the order of the packs; a name that no pack has is an error.
  func rules(of knowledge: Knowledge) throws -> [Rule] {
    let known = Set(knowledge.rules.map(\.id.rawValue))
    for name in only + skip where !known.contains(name) {
      throw ValidationError("нет правила «\(name)»; список правил: norma rules list")
    }
    return knowledge.rules.filter {
      (only.isEmpty || only.contains($0.id.rawValue)) && !skip.contains($0.id.rawValue)
    }
  }
}
