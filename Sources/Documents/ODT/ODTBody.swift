/// Takes the events of the body of an OpenDocument text and writes its blocks.
final class ODTBody {
  /// What a note, a frame or a shape interrupts.
  private struct Interrupted {
    var paragraph: ODTParagraph?
    var carried: ODTParagraph?
    var lists: ODTLists.Interrupted
    var spans: [Bool]
    var boxes: [ODTParagraph]
    var mark: String?
  }

  private(set) var failure: ReadingError?
  var wantsText: Bool { skipped == 0 && (citation != nil || paragraph != nil && isVisible) }

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
  private var skipped = 0

  init(styles: ODTStyles, hasPages: Bool, limits: ReadingLimits) {
    self.styles = styles
    page = hasPages ? 1 : nil
    builder = DocumentBuilder(format: .odt, limits: limits)
  }

  /// The document of everything that was read.
  func finish() throws(ReadingError) -> Document {
    if let failure { throw failure }
    flushCarried()
    if let failure { throw failure }
    return builder.finish()
  }

  func start(_ name: String, _ namespace: XMLNamespace, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    if isInChanges {
      changes.startRegionPart(name, attributes)
      if name == "deletion" || name == "insertion" || name == "format-change" { skipped = 1 }
      return
    }
    switch namespace {
    case .text: startText(name, attributes)
    case .table: startTablePart(name, attributes)
    case .drawing: startDrawing(name)
    case .office: if ODTElements.skippedOffice.contains(name) { skipped = 1 }
    case .svg, .math: skipped = 1
    default: break
    }
  }

  func end(_ name: String, _ namespace: XMLNamespace) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch namespace {
    case .text: endText(name)
    case .table: endTablePart(name)
    case .drawing: if ODTElements.boxes.contains(name) { endBox() }
    default: break
    }
  }

  func text(_ bytes: [UInt8]) {
    if citation != nil { citation?.append(contentsOf: bytes) } else { paragraph?.text.appendCollapsed(bytes) }
  }

  private var isVisible: Bool { !changes.isDeleting && spans.last != true }

  private func startText(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "p": startParagraph(attributes, headingLevel: nil)
    case "h": startParagraph(attributes, headingLevel: min(max(attributes.int("outline-level") ?? 1, 1), 10))
    case "list": lists.startList(attributes)
    case "list-item", "list-header": lists.startItem(attributes, isHeader: name == "list-header")
    case "numbered-paragraph": numbered = lists.numbered(attributes)
    case "span": spans.append(spans.last == true || styles.hidesText(attributes["style-name"]))
    case "a": hyperlinks.append((attributes["href"], paragraph?.text.count ?? 0))
    case "s", "tab": if isVisible { paragraph?.text.appendSpace() }
    case "line-break": if isVisible { paragraph?.text.append(0x0A) }
    case "soft-page-break": turnPage()
    case "note":
      startBox()
      mark = nil
    case "note-citation":
      citation = []
      mark = attributes["label"]
    case "section": sections.append(sections.last == true || Self.isHidden(attributes))
    case "hidden-paragraph": if attributes["is-hidden"] == "true" { paragraph?.isHidden = true }
    case "hidden-text": if attributes["is-hidden"] != "false" { skipped = 1 }
    case "tracked-changes": isInChanges = true
    case "change-start": changes.start(attributes["change-id"])
    case "change-end": changes.end(attributes["change-id"])
    default: if ODTElements.skippedText.contains(name) { skipped = 1 }
    }
  }

  private func endText(_ name: String) {
    switch name {
    case "p", "h": endParagraph()
    case "list": lists.endList()
    case "list-item", "list-header": lists.endItem()
    case "numbered-paragraph": numbered = nil
    case "span": _ = spans.popLast()
    case "a": endHyperlink()
    case "note": endBox()
    case "note-citation":
      let text = String(decoding: citation ?? [], as: UTF8.self).split(whereSeparator: \.isWhitespace)
      mark = mark ?? (text.isEmpty ? nil : text.joined(separator: " "))
      citation = nil
    case "section": _ = sections.popLast()
    case "tracked-changes": isInChanges = false
    default: break
    }
  }

  private static func isHidden(_ section: XMLAttributes) -> Bool {
    switch section["display"] {
    case "none": true
    case "condition": section["is-hidden"] == "true"
    default: false
    }
  }

  private func startTablePart(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "table":
      if interrupted.isEmpty, tables.isEmpty { breakPage(styles.breaksBeforeTable(attributes["style-name"])) }
      tables.append(ODTTable(number: tableCount))
      tableCount += 1
    case "table-header-rows": change { $0.headers += 1 }
    case "table-row": change { $0.startRow(repeated: attributes.int("number-rows-repeated")) }
    case "table-cell": change { $0.startCell(repeated: attributes.int("number-columns-repeated")) }
    case "covered-table-cell":
      change { $0.startCell(repeated: attributes.int("number-columns-repeated")) }
      skipped = 1
    case "title", "desc": skipped = 1
    default: break
    }
  }

  private func endTablePart(_ name: String) {
    switch name {
    case "table": _ = tables.popLast()
    case "table-header-rows": change { $0.headers -= 1 }
    case "table-cell": flushCarried()
    default: break
    }
  }

  private func change(_ body: (inout ODTTable) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  private func startDrawing(_ name: String) {
    if ODTElements.boxes.contains(name) {
      startBox()
    } else if ODTElements.skippedDrawings.contains(name) {
      skipped = 1
    }
  }

  private func startBox() {
    interrupted.append(
      Interrupted(
        paragraph: paragraph, carried: carried, lists: lists.interrupt(), spans: spans, boxes: boxes, mark: mark))
    (paragraph, carried, spans, boxes) = (nil, nil, [], [])
  }

  private func endBox() {
    flushCarried()
    guard var outer = interrupted.popLast() else { return }
    let inner = boxes
    // Added before the paragraph is put back, because a copy for each box would take quadratic time.
    outer.paragraph?.boxes += inner
    lists.resume(outer.lists)
    (paragraph, carried) = (outer.paragraph, outer.carried)
    (spans, boxes, mark) = (outer.spans, outer.boxes, outer.mark)
    if paragraph == nil { inner.forEach(put) }
  }

  private func turnPage() {
    guard let last = page else { return }
    page = last + 1
    guard let offset = paragraph?.text.count else { return }
    paragraph?.pages.append((offset, last + 1))
  }

  /// Begins a page before a block of the body, if it or the block before it demands it.
  private func breakPage(_ before: Bool) {
    if before && !isFirst || breaksBeforeNext { turnPage() }
    (isFirst, breaksBeforeNext) = (false, false)
  }

  private func startParagraph(_ attributes: XMLAttributes, headingLevel: Int?) {
    let name = attributes["style-name"]
    let style = styles.paragraph(name)
    if interrupted.isEmpty, tables.isEmpty {
      breakPage(style.breaksBefore ?? false)
      breaksBeforeNext = style.breaksAfter ?? false
    }
    var started = ODTParagraph(style: name, headingLevel: headingLevel)
    started.isHidden = style.isHidden == true || sections.last == true || interrupted.last?.paragraph?.isHidden == true
    started.cell = tables.last?.cell
    if let page { started.pages.append((0, page)) }
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
  private func outlineItem(_ name: String?, headingLevel: Int?, _ attributes: XMLAttributes) -> ODTListItem? {
    guard attributes["is-list-header"] != "true", var style = styles.ownParagraph(name) else { return nil }
    if style.isAutomatic {
      guard style.listStyle == nil, let parent = styles.ownParagraph(style.parent) else { return nil }
      style = parent
    }
    guard headingLevel != nil || style.listStyle == nil, let level = style.outlineLevel ?? headingLevel,
      (1...10).contains(level)
    else { return nil }
    let restarts = attributes["restart-numbering"] == "true"
    return ODTListItem(
      list: ODTListStyle.outlineName, level: level - 1, style: ODTListStyle.outlineName,
      startValue: restarts ? attributes.int("start-value") : nil, restarts: restarts, isCounted: true)
  }

  private func endHyperlink() {
    guard let (address, start) = hyperlinks.popLast(), let address, let count = paragraph?.text.count, count > start
    else { return }
    let text = String(decoding: paragraph?.text.dropFirst(start) ?? [], as: UTF8.self)
    guard let shown = LinkAddress.shown(address, behind: text) else { return }
    // In place, because a copy for each link would take quadratic time.
    if paragraph?.text.last == 0x20 { paragraph?.text.removeLast() }
    paragraph?.text.append(contentsOf: " (\(shown))".utf8)
  }

  private func endParagraph() {
    guard var done = paragraph else { return }
    paragraph = nil
    if var before = carried {
      carried = nil
      // Two paragraphs that a deletion joins keep the nature of the first.
      let shift = before.text.count
      before.pages += done.pages.map { ($0.offset + shift, $0.page) }
      before.text += done.text
      before.boxes += done.boxes
      done = before
    }
    if changes.isDeleting {
      if !done.isBlank { carried = done }
    } else {
      put(done)
    }
  }

  /// Writes what a deletion left of a paragraph when nothing follows that it could run into.
  private func flushCarried() {
    guard let rest = carried else { return }
    carried = nil
    put(rest)
  }

  private func put(_ paragraph: ODTParagraph) {
    guard interrupted.isEmpty else {
      boxes.append(paragraph)
      return
    }
    do { try write(paragraph) } catch { failure = failure ?? error }
  }

  private func write(_ paragraph: ODTParagraph) throws(ReadingError) {
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
    let outline = paragraph.headingLevel ?? styles.paragraph(paragraph.style).outlineLevel
    if let outline, outline >= 1 { kind = .heading(level: outline) }
    try builder.write(paragraph.text, pages: paragraph.pages, kind: kind, label: label, cell: paragraph.cell)
    for box in paragraph.boxes { try write(box) }
  }
}
