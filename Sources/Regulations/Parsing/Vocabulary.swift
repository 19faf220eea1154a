internal import Russian

/// The concepts and single words that the parser itself asks about, looked up once for each lexicon.
struct Vocabulary: Sendable {
  let lexicon: Lexicon
  let administrator: ConceptID?
  /// «администрирование платформы», which makes an administrator of whom it is laid on.
  let administering: ConceptID?
  let head: Set<ConceptID>
  let optional: Set<ConceptID>
  let dutyNoun: ConceptID?
  let definition: ConceptID?
  let forbidden: ConceptID?
  let must: ConceptID?
  let may: ConceptID?
  let entrust: ConceptID?
  let assign: ConceptID?
  let fromAmong: ConceptID?
  let become: ConceptID?
  let appoint: ConceptID?
  let approve: ConceptID?
  let orderDocument: ConceptID?
  let platform: Set<ConceptID>
  let deputy: ConceptID?
  let headConcept: ConceptID?
  let founder: ConceptID?
  /// Roles that name everybody, so that a title naming one puts its clauses on nobody in particular.
  let collective: Set<ConceptID>
  /// Of each concept, by number, the traits of a token that it is named by.
  let traits: [TokenTraits]
  /// Of each concept, by number, the role that a duty of its falls on.
  let dutyRoles: [Duty.Role]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    func set(_ names: [String]) -> Set<ConceptID> { Set(names.compactMap(lexicon.concept)) }
    administrator = lexicon.concept("administrator")
    administering = lexicon.concept("administering")
    head = set(["head", "administration", "deputy"])
    optional = set(["optional", "may"])
    dutyNoun = lexicon.concept("duty-noun")
    definition = lexicon.concept("definition")
    forbidden = lexicon.concept("forbidden")
    must = lexicon.concept("must")
    may = lexicon.concept("may")
    entrust = lexicon.concept("entrust")
    appoint = lexicon.concept("appoint")
    assign = lexicon.concept("assign")
    become = lexicon.concept("become")
    fromAmong = lexicon.concept("from-among")
    approve = lexicon.concept("approve")
    orderDocument = lexicon.concept("order-document")
    platform = set(["platform", "sferum"])
    deputy = lexicon.concept("deputy")
    headConcept = lexicon.concept("head")
    founder = lexicon.concept("founder")
    collective = set(["user", "staff"])
    let modals = set(["must", "may", "forbidden"])
    let named: [(ConceptID?, TokenTraits)] = [
      (forbidden, .forbidden), (definition, .definition), (entrust, .entrust), (dutyNoun, .dutyNoun), (assign, .assign),
      (appoint, .appoint), (become, .become), (fromAmong, .fromAmong), (orderDocument, .orderDocument),
    ]
    traits = lexicon.concepts.enumerated().map { number, concept in
      let id = ConceptID(rawValue: UInt16(number))
      var traits = named.reduce(into: TokenTraits()) { if $1.0 == id { $0.insert($1.1) } }
      switch concept.kind {
      case .role: traits.insert(.role)
      case .action: traits.insert(.action)
      case .qualifier: traits.insert(.qualifier)
      case .object, .modal, .grammar: break
      }
      if modals.contains(id) { traits.insert(.modal) }
      return traits
    }
    dutyRoles = lexicon.concepts.map { Duty.Role(rawValue: $0.role) ?? .other }
  }

  /// The traits that the concept of a mention gives to the token at which it begins.
  @inline(__always)
  func traits(of mention: Mention) -> TokenTraits { traits[Int(mention.concept.rawValue)] }

  func isRole(_ mention: Mention) -> Bool { traits(of: mention).contains(.role) }
  func isAction(_ mention: Mention) -> Bool { traits(of: mention).contains(.action) }
  func isQualifier(_ mention: Mention) -> Bool { traits(of: mention).contains(.qualifier) }
  func isModal(_ mention: Mention) -> Bool { traits(of: mention).contains(.modal) }
}
