internal import Regulations

/// A pattern whose concepts are looked up in no sets, made once for each engine.
struct CompiledPattern: Sendable {
  let pattern: Pattern
  let roles: ConceptSet
  let actions: ConceptSet
  let objects: ConceptSet
  let mentions: [ConceptSet]
  let without: ConceptSet

  init(_ pattern: Pattern) {
    self.pattern = pattern
    roles = ConceptSet(pattern.roles)
    actions = ConceptSet(pattern.actions)
    objects = ConceptSet(pattern.objects)
    mentions = pattern.mentions.map { ConceptSet($0) }
    without = ConceptSet(pattern.without)
  }
}
