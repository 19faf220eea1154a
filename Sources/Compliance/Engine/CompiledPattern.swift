internal import Regulations

/// A pattern whose concepts are looked up in no sets, made once for each engine.
///
/// A class, so that rules that ask the same share it and nothing is copied where sentences are judged.
final class CompiledPattern: Sendable {
  let roles: ConceptSet
  let actions: ConceptSet
  let objects: ConceptSet
  let mentions: [ConceptSet]
  let without: ConceptSet
  /// The kind of act it must stand in; `nil` for any.
  let act: Act.Kind?
  let isDenied: Bool
  let isDecisive: Bool
  let lacks: String?

  /// The rows that a sentence stands in where the pattern may have a place.
  let rows: [Int]
  /// What the pattern is about, its objects and what it wants named besides, each with its row of sentences that name it
  /// themselves.
  let specifics: [(concepts: ConceptSet, row: Int)]
  /// The row of sentences with one of the actions; `nil` where the pattern asks for none.
  let actionRow: Int?
  /// The row of sentences that speak of one of the roles; `nil` where the pattern asks for none.
  let roleRow: Int?

  init(_ pattern: Pattern, _ catalogue: inout RowCatalogue) {
    roles = ConceptSet(pattern.roles)
    actions = ConceptSet(pattern.actions)
    objects = ConceptSet(pattern.objects)
    mentions = pattern.mentions.map { ConceptSet($0) }
    without = ConceptSet(pattern.without)
    act = pattern.act
    isDenied = pattern.isDenied
    isDecisive = pattern.isDecisive
    lacks = pattern.lacks
    actionRow = actions.isEmpty ? nil : catalogue.row(of: actions, in: .doing)
    roleRow = roles.isEmpty ? nil : catalogue.row(of: roles, in: .speakingOf)
    var rows = mentions.map { catalogue.row(of: $0, in: .naming) }
    if let row = actionRow ?? roleRow { rows.append(row) }
    self.rows = rows
    let specifics = objects.isEmpty ? mentions : [objects] + mentions
    self.specifics = specifics.map { ($0, catalogue.row(of: $0, in: .namingThemselves)) }
  }
}
