internal import Documents
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
    var duties: [Duty] = []
    duties.reserveCapacity(joined.count)
    for (number, statement) in joined.enumerated() where !introducing[number] {
      append(statement, items: statement.isLead ? children[statement.clause] : [], to: &duties)
    }
    return duties
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

  /// Of each statement whether its items say what is to be done.
  private func leadIns(_ statements: [Statement]) -> [Bool] {
    var lastOfClause = [Int?](repeating: nil, count: clauses.count)
    var result = statements.map { $0.isLead && $0.isNominal }
    for number in statements.indices {
      let clause = statements[number].clause
      if let parent = clauses[clause].parent, let lead = lastOfClause[parent], statements[lead].isLead {
        result[lead] = true
      }
      lastOfClause[clause] = number
    }
    return result
  }

  /// Of each clause the items that it introduces.
  private func childrenByLead() -> [[Range<Int>]] {
    var result = [[Range<Int>]](repeating: [], count: clauses.count)
    for clause in clauses where clause.kind == .item && !clause.tokens.isEmpty {
      if let parent = clause.parent { result[parent].append(clause.tokens) }
    }
    return result
  }

  private func append(_ statement: Statement, items: [Range<Int>], to duties: inout [Duty]) {
    let deadline =
      deadlines.deadline(in: statement.tokens) ?? terms.term(besideBlock: clauses[statement.clause].block)
    let object = objects.object(of: statement)
    for (role, concepts) in holdersByRole(statement.holders) {
      duties.append(
        Duty(
          role: role, holders: concepts, holderMention: mention(of: concepts, statement), clause: statement.clause,
          tokens: statement.tokens, predicate: statement.predicate, action: statement.action, object: object,
          modality: statement.modality ?? .must, condition: statement.condition, deadline: deadline, items: items))
    }
  }

  /// The holders of each role, in the order in which models list roles.
  private func holdersByRole(_ holders: RoleSet) -> [(Duty.Role, RoleSet)] {
    // Nearly every duty falls on one role.
    if let first = holders.lowest.map({ role(of: $0) }), holders.allSatisfy({ role(of: $0) == first }) {
      return [(first, holders)]
    }
    return Duty.Role.allCases.compactMap { role in
      let own = RoleSet(holders.lazy.filter { self.role(of: $0) == role })
      return own.isEmpty ? nil : (role, own)
    }
  }

  /// In a kindergarten the воспитатель does what a class teacher does in a school.
  private func role(of concept: ConceptID) -> Duty.Role {
    if isKindergarten, concept == educator { return .classTeacher }
    return index.vocabulary.dutyRoles[Int(concept.rawValue)]
  }

  /// The words that name one of the concepts: in the statement, else those that the statement inherits.
  private func mention(of concepts: RoleSet, _ statement: Statement) -> Int? {
    let own = index.mentions(in: statement.tokens).first {
      concepts.contains(index.mentions[$0].concept)
        && (statement.source == .named || $0 == statement.mention)
    }
    return own ?? statement.mention
  }
}
