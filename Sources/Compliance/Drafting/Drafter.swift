public import Regulations

/// Writes a regulation with its order from the wording of the packs, a template and the facts of one organisation.
public struct Drafter: Sendable {
  private let template: DraftTemplate
  private let rules: [RuleID: Rule]
  private let registry: ActRegistry

  init(_ template: DraftTemplate, _ rules: [RuleID: Rule], _ registry: ActRegistry) {
    self.template = template
    self.rules = rules
    self.registry = registry
  }

  /// The acts for one organisation.
  ///
  /// - Parameters:
  ///   - type: the type of the organisation.
  ///   - asOf: the day of which the law is taken where the facts name no date.
  /// - Throws: ``DraftFactError`` for facts that contradict each other.
  public func draft(
    _ facts: DraftFacts, for type: Organisation.OrganisationType, asOf: CalendarDate
  ) throws(DraftFactError) -> Draft {
    try facts.requireOrder()
    let filling = DraftFilling(
      facts: facts, placeholders: template.words.placeholders, vocabulary: template.words.vocabulary(of: type))
    let composer = Composer(
      filling: filling, type: type, day: facts.date ?? asOf, rules: rules, registry: registry)
    let acts = template.parts.map { Draft.Act(blocks: composer.blocks($0)) }
    return Draft(title: filling.text(template.words.title).plain, acts: acts.filter { !$0.blocks.isEmpty })
  }
}

/// Turns the blocks of a template into those of an act.
private struct Composer {
  let filling: DraftFilling
  let type: Organisation.OrganisationType
  let day: CalendarDate
  let rules: [RuleID: Rule]
  let registry: ActRegistry

  func blocks(_ template: [DraftTemplate.Block]) -> [Draft.Block] {
    var blocks: [Draft.Block] = []
    var section = 0
    var clause = 0
    // A section is printed with its first clause, so that none stands empty.
    var heading: String?
    for block in template where block.condition.types.isEmpty || block.condition.types.contains(type) {
      if case .section(let title) = block.kind {
        heading = holds(block.condition) ? title : nil
        continue
      }
      guard holds(block.condition) else { continue }
      switch block.kind {
      case .title(let text): blocks.append(.title(filling.text(text)))
      case .centred(let text): blocks.append(.centred(filling.text(text)))
      case .sides(let left, let right): blocks.append(.sides(filling.text(left), filling.text(right)))
      case .stamps(let stamps): blocks.append(.stamps(stamps.map { $0.map { filling.text($0) } }))
      case .paragraph(let wording): blocks.append(.paragraph(text(wording)))
      case .sheet(let columns, let rows): blocks.append(.sheet(columns.map { filling.text($0) }, rows: rows))
      case .section: break
      case .clause(let wording, let items):
        let items = items.filter { holds($0.condition) }.map(text)
        let text = text(wording)
        guard !text.plain.hasSuffix(":") || !items.isEmpty else { continue }
        if let title = heading {
          section += 1
          clause = 0
          blocks.append(.section(section, filling.text(title)))
          heading = nil
        }
        clause += 1
        let number = section > 0 ? [section, clause] : [clause]
        blocks.append(.clause(number, text.plain.hasSuffix(":") ? text : text.ending(with: ".").capitalised))
        for (position, item) in items.enumerated() {
          blocks.append(.item(item.ending(with: position + 1 == items.count ? "." : ";")))
        }
      }
    }
    return blocks
  }

  private func holds(_ condition: DraftTemplate.Condition) -> Bool {
    guard condition.holds(for: type, on: day) else { return false }
    if let act = condition.act, registry[act]?.status(on: day) != .inForce { return false }
    guard let rule = condition.rule.flatMap({ rules[$0] }) else { return true }
    return (rule.organisationTypes.isEmpty || rule.organisationTypes.contains(type))
      && rule.since.map { day >= $0 } ?? true
  }

  private func text(_ wording: DraftTemplate.Wording) -> DraftText {
    let act = wording.condition.act.flatMap { registry[$0] }
    guard wording.text.isEmpty, let rule = wording.condition.rule else { return filling.text(wording.text, act: act) }
    let own = filling.vocabulary.wordings[rule]
    return filling.text(own ?? filling.vocabulary.adapted(rules[rule]?.remedy?.text ?? ""))
  }
}
