public import Documents
public import Russian

/// Builds the model of the acts in a document.
public struct BundleParser: Sendable {
  private let vocabulary: Vocabulary
  private let words: GeneralWords

  /// Makes a parser over a lexicon.
  ///
  /// - Parameter words: the words of the language, by which damaged words are told from real ones.
  public init(_ lexicon: Lexicon, words: GeneralWords = .none) {
    vocabulary = Vocabulary(lexicon)
    self.words = words
  }

  /// The acts of a document and what they say.
  public func parse(_ document: Document) -> Bundle {
    let index = TextIndex(document, vocabulary, words: words)
    var acts = ActSegmenter(index).acts()
    for act in acts.indices where acts[act].kind == .order {
      (acts[act].date, acts[act].number) = OrderHeaderReader(index).read(acts[act])
    }
    var tree = ClauseTreeBuilder(index, acts)
    let clauses = tree.build()
    let appointment = AppointmentReader(index, clauses, acts).read()
    var parser = SentenceParser(index, clauses, acts, appointed: appointment?.surnameStem.map { [$0] } ?? [])
    parser.parse()
    var requisites = Requisites()
    requisites.organisation = OrganisationReader(index, clauses, acts).read()
    requisites.approval = ApprovalReader(index, clauses, acts, parser.sentences, parser.propositions).read()
    requisites.administrator = appointment?.appointment
    let duties = DutyAssembler(index, clauses, requisites.organisation.type).duties(parser.statements)
    let lines = FrameLines.ofActs(index, clauses, acts)
    requisites.stamps = StampReader(index, acts, lines).read()
    let frames = FrameReader(index, acts, lines)
    requisites.annexMarks = frames.annexMarks()
    requisites.signature = frames.signature()
    requisites.place = frames.place()
    let definitions = DefinitionScanner(index, clauses, parser.sentences).definitions()
    requisites.organisation.shortNames = OrganisationReader.shortNames(definitions)
    let references = ReferenceScanner(index, clauses, acts, annexes: requisites.annexMarks).references()
    let (dates, citations) = datesAndCitations(index, clauses, acts)
    return Bundle(
      document: document, tokens: index.tokens, mentions: index.mentions, acts: acts, clauses: clauses,
      sentences: parser.sentences, propositions: parser.propositions, duties: duties, isGoverned: parser.governed(),
      isDenied: parser.denied(), citations: citations, dates: dates, definitions: definitions, references: references,
      requisites: requisites, quality: index.quality)
  }

  private func datesAndCitations(
    _ index: TextIndex, _ clauses: [Clause], _ acts: [Act]
  ) -> ([PrintedDate], [Citation]) {
    var dates: [PrintedDate] = []
    var citations: [Citation] = []
    let dateScanner = DateScanner(index)
    let scanner = CitationScanner(index)
    let scannerOfCutClause = CitationScanner(index, contextBefore: 12)
    for number in clauses.indices where acts[clauses[number].act].isOwn {
      let tokens = clauses[number].tokens
      let own = dateScanner.dates(in: tokens)
      dates += own
      guard clauses[number].kind != .frame else { continue }
      let isCut = clauses[number].kind == .paragraph && !endsSentence(before: tokens.lowerBound, index)
      citations += (isCut ? scannerOfCutClause : scanner).citations(in: tokens, clause: number, dates: own)
    }
    return (dates, citations)
  }

  private func endsSentence(before token: Int, _ index: TextIndex) -> Bool {
    var last = token - 1
    while last >= 0, index.isMark(last, .lineFeed) { last -= 1 }
    return last < 0 || index.tokens[last].kind == .mark
  }
}
