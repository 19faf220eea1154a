internal import Russian

/// Makes duties of statements: lead-ins give way to their items, and what an item says further joins it.
struct DutyAssembler {
  private let index: TextIndex
  private let clauses: [Clause]
  private let isKindergarten: Bool
  private let educator: ConceptID?
  private let deadlines: DeadlineScanner
  private let objects: ObjectReader
  private let terms: TermColumns

  /// - Parameter type: that of the organisation, which decides who leads a group of children.
  init(_ index: TextIndex, _ clauses: [Clause], _ type: Organisation.OrganisationType?) {
    self.index = index
    self.clauses = clauses
    isKindergarten = type == .kindergarten
    educator = index.vocabulary.lexicon.concept("educator")
    deadlines = DeadlineScanner(index)
    objects = ObjectReader(index)
    terms = TermColumns(index)
  }

  /// The duties in order of the text, then of the roles.
  func duties(_ statements: [Statement]) -> [Duty] {
    let joined = joinedItems(statements)
    let introducing = leadIns(joined)
    let children = childrenByLead()
    return joined.enumerated().flatMap { number, statement in
      introducing.contains(number)
        ? [] : duties(of: statement, items: statement.isLead ? children[statement.clause] ?? [] : [])
    }
  }

  /// Statements of one item are one duty unless they name somebody else.
  private func joinedItems(_ statements: [Statement]) -> [Statement] {
    var result: [Statement] = []
    for statement in statements {
      if let last = result.last, last.clause == statement.clause, isLeaf(statement.clause), !last.isLead,
        last.holders == statement.holders || statement.source == .inherited,
        last.source == .inherited || statement.source == .inherited
      {
        result[result.count - 1].tokens = last.tokens.lowerBound..<statement.tokens.upperBound
        result[result.count - 1].isLead = statement.isLead
        result[result.count - 1].condition = last.condition ?? statement.condition
      } else {
        result.append(statement)
      }
    }
    return result
  }

  private func isLeaf(_ clause: Int) -> Bool { clauses[clause].kind == .item }

  /// The statements whose items say what is to be done, as numbers.
  private func leadIns(_ statements: [Statement]) -> Set<Int> {
    var lastOfClause: [Int: Int] = [:]
    var result: Set<Int> = []
    for (number, statement) in statements.enumerated() {
      if let parent = clauses[statement.clause].parent, let lead = lastOfClause[parent], statements[lead].isLead {
        result.insert(lead)
      }
      lastOfClause[statement.clause] = number
    }
    for (number, statement) in statements.enumerated() where statement.isLead && statement.isNominal {
      result.insert(number)
    }
    return result
  }

  private func childrenByLead() -> [Int: [Range<Int>]] {
    var result: [Int: [Range<Int>]] = [:]
    for clause in clauses where clause.kind == .item && !clause.tokens.isEmpty {
      if let parent = clause.parent { result[parent, default: []].append(clause.tokens) }
    }
    return result
  }

  private func duties(of statement: Statement, items: [Range<Int>]) -> [Duty] {
    var holders: [Duty.Role: Set<ConceptID>] = [:]
    for concept in statement.holders { holders[role(of: concept), default: []].insert(concept) }
    let deadline =
      deadlines.deadline(in: statement.tokens) ?? terms.term(besideBlock: clauses[statement.clause].block)
    let object = objects.object(of: statement)
    return Duty.Role.allCases.compactMap { role in
      guard let concepts = holders[role] else { return nil }
      return Duty(
        role: role, holders: concepts, holderMention: mention(of: concepts, statement), clause: statement.clause,
        tokens: statement.tokens, predicate: statement.predicate, action: statement.action, object: object,
        modality: statement.modality ?? .must, condition: statement.condition, deadline: deadline, items: items)
    }
  }

  /// In a kindergarten the воспитатель does what a class teacher does in a school.
  private func role(of concept: ConceptID) -> Duty.Role {
    if isKindergarten, concept == educator { return .classTeacher }
    return Duty.Role(rawValue: index.vocabulary.lexicon[concept].role) ?? .other
  }

  /// The words that name one of the concepts: in the statement, else those that the statement inherits.
  private func mention(of concepts: Set<ConceptID>, _ statement: Statement) -> Int? {
    let own = index.mentions(in: statement.tokens).first {
      concepts.contains(index.mentions[$0].concept)
        && (statement.source == .named || $0 == statement.mention)
    }
    return own ?? statement.mention
  }
}
