/// Takes the events of a part of a Word document that holds text and hands on its paragraphs.
struct WordBody: WordHandler {
  /// What a text box interrupts.
  struct Interrupted {
    var paragraph: WordParagraph?
    var carried: WordParagraph?
    var boxes: [WordParagraph]
    var tables: WordTables
    var fields: WordFields
    var run: Run
  }

  /// The run that is being read.
  struct Run {
    /// What the run says itself about being hidden.
    var isHidden: Bool?
    var styleHides = false
  }

  /// The properties inside which the place is.
  enum Properties { case none, paragraph, row, control, section }

  let styles: WordStyles
  let links: PackageRelationships
  let hasRenderedPages: Bool
  /// Whether tables of contents are left out; not where one has no end.
  let leavesOutContents: Bool

  /// Where the paragraphs of the main part go.
  var writer: WordWriter?
  /// The paragraphs of a part that is not the main one, until they are asked for.
  var collected: [WordParagraph] = []
  /// The notes of a part that holds notes.
  var notes: [Int: [WordParagraph]] = [:]
  var noteID: Int?

  var paragraph: WordParagraph?
  /// The memory of the last paragraph's text, for the next one.
  var spareText: [UInt8] = []
  /// Counts the paragraphs.
  var serial = 0
  /// The paragraph before, when this one goes on in it.
  var carried: WordParagraph?
  var interrupted: [Interrupted] = []
  var boxes: [WordParagraph] = []
  var tables = WordTables()
  var fields: WordFields
  var alternatives: [Bool] = []
  var hyperlinks: [(address: String?, start: Int)] = []
  /// For each open content control, whether it holds a table of contents.
  var controls: [Bool] = []
  var contentsDepth = 0
  var page: Int?
  var properties = Properties.none
  var isInRunProperties = false
  var isInText = false
  var isInInstruction = false
  var paragraphHides = false
  var run = Run()
  var isVisible = true
  var footnoteCounting = WordNotes.Counting(format: .decimal)
  var endnoteCounting = WordNotes.Counting(format: .lowerRoman)
  var isCountingEndnotes = false
  /// Whether the paragraph is the last of its section.
  var endsSection = false

  /// Starts a part.
  ///
  /// - Parameters:
  ///   - writer: takes the paragraphs of the main part; without one they are collected.
  ///   - hasRenderedPages: whether the program that wrote the part marked where its pages ended.
  ///   - hasPages: whether the part can say on which page a paragraph stands.
  init(
    styles: WordStyles, links: PackageRelationships, writer: WordWriter? = nil, hasRenderedPages: Bool = false,
    hasPages: Bool = false, leavesOutContents: Bool = true
  ) {
    self.styles = styles
    self.links = links
    self.writer = writer
    self.hasRenderedPages = hasRenderedPages
    self.leavesOutContents = leavesOutContents
    fields = WordFields(keepsContents: !leavesOutContents)
    page = hasPages ? 1 : nil
  }

  /// Whether a table of contents was begun and not ended, so that what follows is missing.
  var hasEndlessContents: Bool { leavesOutContents && fields.areContents }

  /// The document of everything that was read.
  mutating func finish() throws(ReadingError) -> Document? {
    try flush()
    writer?.endSection(footnotes: footnoteCounting, endnotes: endnoteCounting)
    return writer?.finish()
  }

  mutating func start(_ element: WordElement, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool {
    switch element {
    case .other: return true
    case .del, .moveFrom: return startDeletion(element, attributes)
    case .delText, .delInstrText, .rPrChange, .pPrChange, .tblPrChange, .trPrChange, .tcPrChange, .sectPrChange,
      .tblPrExChange, .tblGridChange, .numberingChange, .tblPr, .tblGrid, .rt:
      return false
    case .compatAlternateContent, .compatChoice, .compatFallback: return startAlternative(element)
    default: break
    }
    switch properties {
    case .none: try startContent(element, attributes)
    case .paragraph: startParagraphProperty(element, attributes)
    case .row: tables.start(element, attributes)
    case .control: startControlProperty(element, attributes)
    case .section: startSectionProperty(element, attributes)
    }
    return true
  }

  mutating func end(_ element: WordElement) throws(ReadingError) {
    switch element {
    case .t, .mathT: isInText = false
    case .instrText: isInInstruction = false
    case .rPr:
      isInRunProperties = false
      update()
    case .pPr:
      properties = .none
      paragraphHides = styles[paragraph?.style].isHidden == true
      update()
    case .p: try endParagraph()
    case .hyperlink: if let (address, start) = hyperlinks.popLast(), let address { addAddress(address, from: start) }
    case .fldSimple: endField()
    case .tc:
      try flush()
      tables.end(.tc)
      update()
    case .tbl:
      tables.end(.tbl)
      update()
    case .trPr, .sdtPr: properties = .none
    case .sdt: endControl()
    case .sectPr: endSection()
    case .txbxContent: try endBox()
    case .footnote, .endnote: try endNote()
    case .compatAlternateContent: _ = alternatives.popLast()
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isInText, isVisible {
      paragraph?.append(bytes)
    } else if isInInstruction {
      fields.instruct(bytes)
    }
  }

  /// Notes whether what stands here is seen; asked anew wherever that may change.
  mutating func update() {
    isVisible =
      !(run.isHidden ?? (paragraphHides != run.styleHides)) && !fields.hideText && !tables.hideText
      && contentsDepth == 0
  }

  private mutating func startContent(_ element: WordElement, _ attributes: borrowing XMLAttributes) throws(ReadingError)
  {
    switch element {
    case .p: try startParagraph(tagEnd: attributes.tagEnd)
    case .pPr: properties = .paragraph
    case .r, .mathR:
      run = Run()
      update()
    case .rPr: isInRunProperties = true
    case .vanish, .specVanish: if isInRunProperties { run.isHidden = attributes.isOn }
    case .rStyle:
      if isInRunProperties, let style = attributes["val"] {
        run.styleHides = styles.place(style).map { styles[$0].isHidden == true } ?? false
      }
    case .tbl:
      try flush()
      tables.start(.tbl, attributes)
    case .tr, .tc, .gridSpan, .cellDel, .vMerge, .hMerge:
      tables.start(element, attributes)
      update()
    case .trPr: properties = .row
    case .sdt: controls.append(false)
    case .sdtPr: properties = .control
    case .sdtContent:
      if controls.last == true {
        contentsDepth += 1
        update()
      }
    case .sectPr: startSection()
    case .txbxContent: startBox()
    case .footnote, .endnote: noteID = attributes.int("id")
    default: startInline(element, attributes)
    }
  }
}
