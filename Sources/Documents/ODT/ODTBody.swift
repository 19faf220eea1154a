/// Takes the events of the body of an OpenDocument text and writes its blocks.
struct ODTBody {
  /// What a note, a frame or a shape interrupts.
  private struct Interrupted {
    var paragraph: ODTParagraph?
    var carried: ODTParagraph?
    var lists: ODTLists.Interrupted
    var spans: [Bool]
    var boxes: [ODTParagraph]
    var mark: String?
  }

  private let styles: ODTStyles
  private var builder: DocumentBuilder
  private var counters = ODTListCounters()
  private var lists = ODTLists()
  private var numbered: ODTListItem?
  private var changes = ODTChanges()
  private var paragraph: ODTParagraph?
  private var carried: ODTParagraph?
  private var interrupted: [Interrupted] = []
  private var boxes: [ODTParagraph] = []
  private var tables: [ODTTable] = []
  private var tableCount = 0
  private var sections: [Bool] = []
  private var spans: [Bool] = []
  private var hyperlinks: [(address: String?, start: Int)] = []
  private var citation: [UInt8]?
  private var mark: String?
  private var page: Int?
  private var breaksBeforeNext = false
  private var isFirst = true
  private var isInChanges = false

  init(styles: ODTStyles, hasPages: Bool, limits: ReadingLimits) {
    self.styles = styles
    page = hasPages ? 1 : nil
    builder = DocumentBuilder(format: .odt, limits: limits)
  }

  /// The document of everything that was read.
  mutating func finish() throws(ReadingError) -> Document {
    try flushCarried()
    return builder.finish()
  }

  /// An element of the body begins.
  ///
  /// - Returns: whether what stands in it is of interest.
  mutating func start(_ element: ODTElement, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool {
    if isInChanges { return changes.startRegionPart(element, attributes) }
    switch element {
    case .unread, .tableTitle, .tableDesc: return false
    case .textHiddenText: return attributes.has("is-hidden", "false")
    case .box: startBox()
    case .textP: startParagraph(attributes, headingLevel: nil)
    case .textH: startParagraph(attributes, headingLevel: min(max(attributes.int("outline-level") ?? 1, 1), 10))
    case .textList: lists.startList(attributes)
    case .textListItem, .textListHeader: lists.startItem(attributes, isHeader: element == .textListHeader)
    case .textNumberedParagraph: numbered = lists.numbered(attributes)
    case .textSection: sections.append(sections.last == true || Self.isHidden(attributes))
    case .textTrackedChanges: isInChanges = true
    case .textChangeStart: changes.start(attributes["change-id"])
    case .textChangeEnd: changes.end(attributes["change-id"])
    case .tableTable, .tableTableHeaderRows, .tableTableRow, .tableTableCell, .tableCoveredTableCell:
      startTablePart(element, attributes)
      return element != .tableCoveredTableCell
    default: startInline(element, attributes)
    }
    return true
  }

  /// An element of the body ends whose content was of interest.
  mutating func end(_ element: ODTElement) throws(ReadingError) {
    switch element {
    case .box, .textNote: try endBox()
    case .textP, .textH: try endParagraph()
    case .textList: lists.endList()
    case .textListItem, .textListHeader: lists.endItem()
    case .textNumberedParagraph: numbered = nil
    case .textSpan: _ = spans.popLast()
    case .textA: endHyperlink()
    case .textNoteCitation:
      let text = String(decoding: citation ?? [], as: UTF8.self).split(whereSeparator: \.isWhitespace)
      mark = mark ?? (text.isEmpty ? nil : text.joined(separator: " "))
      citation = nil
    case .textSection: _ = sections.popLast()
    case .textTrackedChanges: isInChanges = false
    case .tableTable: _ = tables.popLast()
    case .tableTableHeaderRows: change { $0.headers -= 1 }
    case .tableTableCell: try flushCarried()
    default: break
    }
  }

  /// Text of the body.
  mutating func text(_ bytes: Span<UInt8>) {
    if citation != nil {
      unsafe bytes.withUnsafeBufferPointer { unsafe citation?.append(contentsOf: $0) }
    } else if isVisible {
      paragraph?.text.appendCollapsed(bytes)
    }
  }

  private var isVisible: Bool { !changes.isDeleting && spans.last != true }

  private mutating func startInline(_ element: ODTElement, _ attributes: borrowing XMLAttributes) {
    switch element {
    case .textSpan: spans.append(spans.last == true || styles.hidesText(attributes["style-name"]))
    case .textA: hyperlinks.append((attributes["href"], paragraph?.text.count ?? 0))
    case .textS, .textTab: if isVisible { paragraph?.text.appendSpace() }
    case .textLineBreak: if isVisible { paragraph?.text.append(0x0A) }
    case .textSoftPageBreak: turnPage()
    case .textNote:
      startBox()
      mark = nil
    case .textNoteCitation:
      citation = []
      mark = attributes["label"]
    case .textHiddenParagraph: if attributes.has("is-hidden", "true") { paragraph?.isHidden = true }
    default: break
    }
  }

  private static func isHidden(_ section: borrowing XMLAttributes) -> Bool {
    section.has("display", "none") || section.has("display", "condition") && section.has("is-hidden", "true")
  }

  private mutating func startTablePart(_ element: ODTElement, _ attributes: borrowing XMLAttributes) {
    switch element {
    case .tableTable:
      if interrupted.isEmpty, tables.isEmpty { breakPage(styles.breaksBeforeTable(attributes["style-name"])) }
      tables.append(ODTTable(number: tableCount))
      tableCount += 1
    case .tableTableHeaderRows: change { $0.headers += 1 }
    case .tableTableRow:
      let count = attributes.int("number-rows-repeated")
      change { $0.startRow(repeated: count) }
    default:
      let count = attributes.int("number-columns-repeated")
      change { $0.startCell(repeated: count) }
    }
  }

  private mutating func change(_ body: (inout ODTTable) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  private mutating func startBox() {
    interrupted.append(
      Interrupted(
        paragraph: paragraph, carried: carried, lists: lists.interrupt(), spans: spans, boxes: boxes, mark: mark))
    (paragraph, carried, spans, boxes) = (nil, nil, [], [])
  }

  private mutating func endBox() throws(ReadingError) {
    try flushCarried()
    guard var outer = interrupted.popLast() else { return }
    let inner = boxes
    // Added before the paragraph is put back, because a copy for each box would take quadratic time.
    outer.paragraph?.boxes += inner
    lists.resume(outer.lists)
    (paragraph, carried) = (outer.paragraph, outer.carried)
    (spans, boxes, mark) = (outer.spans, outer.boxes, outer.mark)
    if paragraph == nil { for box in inner { try put(box) } }
  }

  private mutating func turnPage() {
    guard let last = page else { return }
    page = last + 1
    guard let offset = paragraph?.text.count else { return }
    paragraph?.turns.append(PageTurn(offset: offset, page: last + 1))
  }

  /// Begins a page before a block of the body, if it or the block before it demands it.
  private mutating func breakPage(_ before: Bool) {
    if before && !isFirst || breaksBeforeNext { turnPage() }
    (isFirst, breaksBeforeNext) = (false, false)
  }

  private mutating func startParagraph(_ attributes: borrowing XMLAttributes, headingLevel: Int?) {
    let name = attributes["style-name"]
    let style = styles.paragraph(name)
    if interrupted.isEmpty, tables.isEmpty {
      breakPage(style.breaksBefore ?? false)
      breaksBeforeNext = style.breaksAfter ?? false
    }
    var started = ODTParagraph(style: name, headingLevel: headingLevel)
    started.isHidden = style.isHidden == true || sections.last == true || interrupted.last?.paragraph?.isHidden == true
    started.tagEnd = attributes.tagEnd
    started.cell = tables.last?.cell
    started.page = page
    if let mark {
      started.mark = mark
      self.mark = nil
    }
    if var item = numbered ?? lists.startParagraph() {
      item.style = item.style ?? style.listStyle
      started.item = item
    } else {
      started.item = outlineItem(name, headingLevel: headingLevel, attributes)
    }
    paragraph = started
    spans = []
  }

  /// The place in the numbering of headings, as LibreOffice decides it.
  private func outlineItem(_ name: String?, headingLevel: Int?, _ attributes: borrowing XMLAttributes) -> ODTListItem? {
    guard !attributes.has("is-list-header", "true"), var style = styles.ownParagraph(name) else { return nil }
    if style.isAutomatic {
      guard style.listStyle == nil, let parent = styles.ownParagraph(style.parent) else { return nil }
      style = parent
    }
    guard headingLevel != nil || style.listStyle == nil, let level = style.outlineLevel ?? headingLevel,
      (1...10).contains(level)
    else { return nil }
    let restarts = attributes.has("restart-numbering", "true")
    return ODTListItem(
      list: ODTListStyle.outlineName, level: level - 1, style: ODTListStyle.outlineName,
      startValue: restarts ? attributes.int("start-value") : nil, restarts: restarts, isCounted: true)
  }

  private mutating func endHyperlink() {
    guard let (address, start) = hyperlinks.popLast(), let address, let count = paragraph?.text.count, count > start
    else { return }
    let text = String(decoding: paragraph?.text.dropFirst(start) ?? [], as: UTF8.self)
    guard let shown = LinkAddress.shown(address, behind: text) else { return }
    // In place, because a copy for each link would take quadratic time.
    if paragraph?.text.last == 0x20 { paragraph?.text.removeLast() }
    paragraph?.text.append(contentsOf: " (\(shown))".utf8)
  }

  private mutating func endParagraph() throws(ReadingError) {
    guard var done = paragraph else { return }
    paragraph = nil
    if var before = carried {
      carried = nil
      // Two paragraphs that a deletion joins keep the nature of the first.
      let shift = before.text.count
      if let page = done.page { before.turns.append(PageTurn(offset: shift, page: page)) }
      before.turns += done.turns.map { PageTurn(offset: $0.offset + shift, page: $0.page) }
      before.text += done.text
      before.boxes += done.boxes
      before.tagEnd = done.tagEnd
      done = before
    }
    if changes.isDeleting {
      if !done.isBlank { carried = done }
    } else {
      try put(done)
    }
  }

  /// Writes what a deletion left of a paragraph when nothing follows that it could run into.
  private mutating func flushCarried() throws(ReadingError) {
    guard let rest = carried else { return }
    carried = nil
    try put(rest)
  }

  private mutating func put(_ paragraph: ODTParagraph) throws(ReadingError) {
    guard interrupted.isEmpty else {
      boxes.append(paragraph)
      return
    }
    try write(paragraph)
  }

  private mutating func write(_ paragraph: ODTParagraph) throws(ReadingError) {
    var kind = Block.Kind.paragraph
    var label = paragraph.mark
    if let item = paragraph.item {
      let printed = counters.label(of: item, in: styles.list(item.style))
      if let printed {
        label = label ?? printed
        kind = .listItem(depth: item.level)
      }
    }
    guard !paragraph.isHidden else { return }
    builder.paragraph = paragraph.tagEnd
    let outline = paragraph.headingLevel ?? styles.paragraph(paragraph.style).outlineLevel
    if let outline, outline >= 1 { kind = .heading(level: outline) }
    try builder.write(
      paragraph.text, page: paragraph.page, turns: paragraph.turns, kind: kind, label: label, cell: paragraph.cell)
    for var box in paragraph.boxes {
      box.tagEnd = paragraph.tagEnd
      try write(box)
    }
  }
}
