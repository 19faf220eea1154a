public import Documents
public import Russian

/// What one file holds: the acts in it and what they say.
public struct Bundle: Sendable {
  /// The document the acts were read from.
  public var document: Document
  /// All tokens of ``Document/text``.
  public var tokens: [Token]
  /// The concepts named in the text, in order.
  public var mentions: [Mention]
  /// The acts in order of the file; every block belongs to one.
  public var acts: [Act]
  /// The clauses of all acts, in order.
  public var clauses: [Clause]
  /// The sentences of the school's own clauses, in order.
  public var sentences: [Sentence]
  /// What the sentences say is done, in order.
  public var propositions: [Proposition]
  /// What the school's own text asks of each role, in order of the text.
  public var duties: [Duty]
  /// Of each mention whether a preposition governs it, so that it is no direct object: «в класс», «для учителей».
  public var isGoverned: [Bool]
  /// Of each mention whether it is named only to be denied: «не администратор», «приказ не требуется».
  public var isDenied: [Bool]
  /// The acts of law and the letters that the school's own text cites.
  public var citations: [Citation]
  /// The dates printed in the school's own text, possible or not.
  public var dates: [PrintedDate]
  /// The terms that the school's own text explains or shortens, in order.
  public var definitions: [Definition] = []
  /// The references from clause to clause of the school's own text, in order.
  public var references: [InternalReference] = []
  /// Organisation, approval and appointment.
  public var requisites: Requisites
  /// How good the text is and what was repaired.
  public var quality: TextQuality

  /// Whether the file holds an act of this kind that the school issued itself.
  public func hasOwn(_ kind: Act.Kind) -> Bool {
    acts.contains { $0.isOwn && $0.kind == kind }
  }

  /// The text of a stretch of tokens as printed, white space folded.
  public func string(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    let bytes = document.text[Int(tokens[first].start)..<tokens[last].range.upperBound]
    return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The place in the file of a token.
  public func position(ofToken index: Int) -> SourcePosition? {
    guard index < tokens.count else { return nil }
    return document.sourceMap.position(of: Int(tokens[index].start), in: document.text)
  }

  /// How the place of a clause is named to people: «3.1.5», «2.2 б)», «2.1 (пункт списка 4)»; empty in frames.
  public func label(ofClause number: Int) -> String {
    let clause = clauses[number]
    switch clause.kind {
    case .section, .clause: return clause.number
    case .item:
      let parent = clause.parent.map(label) ?? ""
      guard clause.number.isEmpty else { return parent.isEmpty ? "\(clause.number))" : "\(parent) \(clause.number))" }
      // Bullets inside bullets: «2.1 (пункт списка 4.2)».
      if parent.hasSuffix(")"), parent.contains("пункт списка") { return parent.dropLast() + ".\(clause.ordinal))" }
      return parent.isEmpty ? "пункт списка \(clause.ordinal)" : "\(parent) (пункт списка \(clause.ordinal))"
    case .paragraph, .cell: return clause.parent.map(label) ?? ""
    case .frame: return ""
    }
  }
}
