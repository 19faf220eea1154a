internal import Compliance
internal import Russian

/// Sets of rules of other sizes, made of the program's own.
enum RuleSets {
  /// The same rules under so many sets of names, as where several packs ask the same in other words.
  static func copies(of rules: [Rule], count: Int) -> [Rule] {
    (0..<count).flatMap { copy in rules.map { renamed($0, copy) } }
  }

  /// Such copies of which no two patterns are equal: each leaves out sentences with a concept of its own.
  static func variants(of rules: [Rule], count: Int, _ lexicon: Lexicon) -> [Rule] {
    (0..<count).flatMap { copy in
      rules.map { rule in
        var variant = renamed(rule, copy)
        guard copy > 0 else { return variant }
        let concept = ConceptID(rawValue: UInt16(copy % lexicon.concepts.count))
        func changed(_ patterns: [Pattern]) -> [Pattern] {
          patterns.map {
            var pattern = $0
            pattern.without.insert(concept)
            return pattern
          }
        }
        switch rule.recognition {
        case .patterns(let met, let partly): variant.recognition = .patterns(met: changed(met), partly: changed(partly))
        case .forbidden(let forbidden, let exceptions, let unless):
          variant.recognition = .forbidden(changed(forbidden), exceptions: changed(exceptions), unless: changed(unless))
        case .parts(let parts):
          variant.recognition = .parts(parts.map { .init(patterns: changed($0.patterns), lacks: $0.lacks) })
        case .citation, .detector: break
        }
        return variant
      }
    }
  }

  private static func renamed(_ rule: Rule, _ copy: Int) -> Rule {
    guard copy > 0, let id = RuleID(rawValue: "\(rule.id.rawValue)-\(copy)") else { return rule }
    var renamed = rule
    renamed.id = id
    return renamed
  }
}
