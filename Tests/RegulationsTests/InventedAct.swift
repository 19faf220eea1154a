import Documents
import Russian

@testable import Regulations

/// An invented act as text, and what the parser makes of it.
struct InventedAct {
  let bundle: Bundle
  private let lexicon: Lexicon

  private static let lexicon: Result<Lexicon, any Error> = Result {
    var source = LexiconSource()
    for name in try ProjectFolder.names(in: "Rules/lexicon") where name.hasSuffix(".yaml") {
      try source.add(ProjectFolder.bytes("Rules/lexicon/\(name)"), name: name)
    }
    return try LexiconCompiler.compile(source)
  }

  /// Reads a text, or HTML where the name says so.
  init(_ text: String, name: String = "akt.txt") throws {
    lexicon = try Self.lexicon.get()
    bundle = BundleParser(lexicon).parse(try DocumentReader().read(bytes: Array(text.utf8), name: name))
  }

  /// A regulation with these clauses under a title, so that they are read as the school's own.
  init(clauses: String) throws {
    try self.init("Положение\nоб использовании платформы «Сферум»\n\n1. ОБЩИЕ ПОЛОЖЕНИЯ\n\(clauses)\n")
  }

  /// The tokens of a text with the mentions in it, for the scanners.
  static func index(_ text: String) throws -> TextIndex {
    let document = try DocumentReader().read(bytes: Array(text.utf8), name: "akt.txt")
    return TextIndex(document, Vocabulary(try lexicon.get()))
  }
}

extension InventedAct {
  /// What is done as «holders: action object», with «не» where it is denied and «?» where it is optional.
  ///
  /// Several holders, and the actions of one verb, are joined by «/» in order of the alphabet; the objects are those named behind the verb or
  /// before it that no preposition governs.
  var duties: [String] {
    asked.map { proposition in
      let sentence = bundle.sentences[proposition.sentence]
      var line = names(proposition.holders) + ": "
      if sentence.qualifier != nil { line += "?" }
      if proposition.isNegated { line += "не " }
      line += names(Set(proposition.actions.map { bundle.mentions[$0].concept }.filter(isAsked)))
      let objects = objects(of: proposition, in: sentence)
      return objects.isEmpty ? line : line + " " + objects.joined(separator: " ")
    }
  }

  /// The actions and objects that the tests ask about.
  ///
  /// The lexicon has more for the same words and grows with every rule;
  /// what a sentence says does not change with it.
  private static let asked: Set<String> = [
    "add", "appoint", "approve", "assign", "channel", "class", "class-list", "create", "edit", "enter", "entrust",
    "group",
    "information", "invitation-link", "invite", "join", "learners-list", "order-document", "plan", "questionnaire",
    "register-self", "remove", "report", "review", "run", "sferum", "submit", "uchitelskaya",
  ]

  private func isAsked(_ concept: ConceptID) -> Bool { InventedAct.asked.contains(lexicon[concept].name) }

  /// The propositions with one of the actions asked about.
  private var asked: [Proposition] {
    bundle.propositions.filter { $0.actions.contains { isAsked(bundle.mentions[$0].concept) } }
  }

  /// The duties in which one of the actions is this.
  func duties(_ action: String) -> [String] {
    asked.indices.filter { position in
      asked[position].actions.contains { lexicon[bundle.mentions[$0].concept].name == action }
    }.map { duties[$0] }
  }

  /// Who acts in the first proposition with this action.
  func holders(of action: String) -> String? {
    bundle.propositions.first { proposition in
      proposition.actions.contains { lexicon[bundle.mentions[$0].concept].name == action }
    }.map { names($0.holders) }
  }

  /// The names of concepts, in order of the alphabet; «–» for none.
  func names(_ concepts: some Sequence<ConceptID>) -> String {
    let names = concepts.map { lexicon[$0].name }.sorted().joined(separator: "/")
    return names.isEmpty ? "–" : names
  }

  private func objects(of proposition: Proposition, in sentence: Sentence) -> [String] {
    var names: [String] = []
    for position in sentence.mentions {
      let mention = bundle.mentions[position]
      guard proposition.arguments.contains(Int(mention.firstToken)), lexicon[mention.concept].kind == .object,
        isAsked(mention.concept),
        !bundle.isGoverned[position]
      else { continue }
      let name = lexicon[mention.concept].name
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The acts as «kind lines: title», «чужой» before those of somebody else.
  var acts: [String] {
    bundle.acts.map { act in
      let own = act.isOwn ? "" : "чужой "
      return "\(own)\(act.kind.rawValue) \(act.blocks.lowerBound)..<\(act.blocks.upperBound): \(act.title)"
    }
  }

  /// The clauses as «kind number < label of parent: text», frames left out.
  var clauses: [String] {
    bundle.clauses.indices.filter { bundle.clauses[$0].kind != .frame }.map { position in
      let clause = bundle.clauses[position]
      let label = bundle.label(ofClause: position)
      let words = bundle.string(of: clause.tokens).split(separator: " ").prefix(2).joined(separator: " ")
      return "\(clause.kind.rawValue) \(label.isEmpty ? "–" : label): \(words)"
    }
  }
}
