/// Takes the events of the main part of a Word document and writes its blocks.
final class WordBody: XMLHandler {
  private enum FieldPhase { case instruction, result }

  /// What a text box interrupts.
  private struct Interrupted {
    var paragraph: WordParagraph?
    var tables: [WordTable]
    var fields: [FieldPhase]
    var runIsHidden: Bool
  }

  private(set) var failure: ReadingError?
  var wantsText: Bool { isInText && skipped == 0 && isVisible }

  private let styles: WordStyles
  private let numbering: WordNumbering
  private let links: PackageRelationships
  private let hasRenderedPages: Bool
  private var builder: DocumentBuilder
  private var paragraph: WordParagraph?
  private var carried: WordParagraph?
  private var interrupted: [Interrupted] = []
  private var tables: [WordTable] = []
  private var tableCount = 0
  private var fields: [FieldPhase] = []
  private var alternatives: [Bool] = []
  private var hyperlinks: [(address: String?, start: Int)] = []
  private var skipped = 0
  private var page: Int?
  private var isInText = false
  private var isInParagraphProperties = false
  private var isInRunProperties = false
  private var runIsHidden = false

  init(
    styles: WordStyles, numbering: WordNumbering, links: PackageRelationships, hasRenderedPages: Bool,
    hasPageBreaks: Bool, limits: ReadingLimits
  ) {
    self.styles = styles
    self.numbering = numbering
    self.links = links
    self.hasRenderedPages = hasRenderedPages
    page = hasRenderedPages || hasPageBreaks ? 1 : nil
    builder = DocumentBuilder(format: .docx, limits: limits)
  }

  /// The document of everything that was read.
  func finish() throws(ReadingError) -> Document {
    if let failure { throw failure }
    if let rest = carried { try write(rest) }
    return builder.finish()
  }

  func start(_ name: String, _ namespace: XMLNamespace, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    if namespace == .compatibility {
      startAlternative(name)
      return
    }
    guard namespace == .word else { return }
    if isInParagraphProperties {
      startParagraphProperty(name, attributes)
      return
    }
    switch name {
    case "p":
      paragraph = WordParagraph(cell: tables.last?.cell)
      if let page { paragraph?.pages.append((0, page)) }
    case "pPr": isInParagraphProperties = true
    case "r": runIsHidden = false
    case "rPr": isInRunProperties = true
    case "vanish" where isInRunProperties: runIsHidden = attributes.isOn
    case "rStyle" where isInRunProperties:
      if styles.resolved(attributes["val"] ?? "").isHidden == true { runIsHidden = true }
    case "t": isInText = true
    case "tab" where !isInRunProperties: if isVisible { paragraph?.text.appendSpace() }
    case "ptab": if isVisible { paragraph?.text.appendSpace() }
    case "noBreakHyphen": if isVisible { paragraph?.text.append(0x2D) }
    case "br": startBreak(attributes["type"])
    case "cr": if isVisible { paragraph?.text.append(0x0A) }
    case "lastRenderedPageBreak": if hasRenderedPages { turnPage() }
    case "fldChar": startFieldMark(attributes["fldCharType"])
    case "hyperlink":
      let link = attributes["id"].flatMap { links.byID[$0] }
      hyperlinks.append((link?.isExternal == true ? link?.target : nil, paragraph?.text.count ?? 0))
    case "tbl":
      tables.append(WordTable(number: tableCount))
      tableCount += 1
    case "tr", "tc", "gridSpan", "gridBefore", "tblHeader", "trPr": startTablePart(name, attributes)
    case "del" where isInRowProperties: change { $0.rowIsDeleted = true }
    case "txbxContent":
      interrupted.append(
        Interrupted(paragraph: paragraph, tables: tables, fields: fields, runIsHidden: runIsHidden))
      (paragraph, fields, runIsHidden) = (nil, [], false)
    default: if Self.skippedNames.contains(name) { skipped = 1 }
    }
  }

  func end(_ name: String, _ namespace: XMLNamespace) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if namespace == .compatibility {
      if name == "AlternateContent" { _ = alternatives.popLast() }
      return
    }
    guard namespace == .word else { return }
    switch name {
    case "t": isInText = false
    case "pPr": isInParagraphProperties = false
    case "rPr": isInRunProperties = false
    case "p": endParagraph()
    case "hyperlink": endHyperlink()
    case "tc": change { $0.nextColumn = $0.column + $0.span }
    case "trPr": isInRowProperties = false
    case "tbl": _ = tables.popLast()
    case "txbxContent":
      guard var outer = interrupted.popLast() else { return }
      outer.paragraph?.boxes += boxes
      boxes = []
      (paragraph, tables, fields, runIsHidden) = (outer.paragraph, outer.tables, outer.fields, outer.runIsHidden)
    default: break
    }
  }

  func text(_ bytes: [UInt8]) { paragraph?.text.appendCollapsed(bytes) }

  private var isInRowProperties = false
  private var boxes: [WordParagraph] = []

  private var isVisible: Bool {
    !runIsHidden && !fields.contains(.instruction) && !(tables.last?.rowIsDeleted ?? false)
  }

  /// Deletions, the text of fields' instructions, and what was true before a tracked change.
  private static let skippedNames: Set<String> = [
    "del", "moveFrom", "delText", "instrText", "delInstrText", "rPrChange", "pPrChange", "tblPrChange", "trPrChange",
    "tcPrChange", "sectPrChange", "tblPrExChange", "tblGridChange", "sdtPr", "sectPr", "tblPr", "tblGrid", "rt",
  ]

  private func startAlternative(_ name: String) {
    switch name {
    case "AlternateContent": alternatives.append(false)
    case "Choice", "Fallback":
      guard let last = alternatives.last else { return }
      if last { skipped = 1 } else { alternatives[alternatives.count - 1] = true }
    default: break
    }
  }

  private func startParagraphProperty(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "pStyle": paragraph?.style = attributes["val"]
    case "numId": paragraph?.listID = attributes.int("val")
    case "ilvl": paragraph?.listLevel = attributes.int("val")
    case "outlineLvl": paragraph?.outlineLevel = attributes.int("val")
    case "del", "moveFrom": if isInRunProperties { paragraph?.endIsDeleted = true }
    case "rPr": isInRunProperties = true
    case "pPrChange", "rPrChange", "sectPr", "numberingChange": skipped = 1
    default: break
    }
  }

  private func startTablePart(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "tr":
      change { table in
        table.row += 1
        (table.nextColumn, table.isHeader, table.rowIsDeleted) = (0, false, false)
      }
    case "tc": change { ($0.column, $0.span) = ($0.nextColumn, 1) }
    case "gridSpan": change { $0.span = min(max(attributes.int("val") ?? 1, 1), 1000) }
    case "gridBefore": change { $0.nextColumn = min(max(attributes.int("val") ?? 0, 0), 1000) }
    case "tblHeader": change { $0.isHeader = attributes.isOn }
    default: isInRowProperties = true
    }
  }

  private func change(_ body: (inout WordTable) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  private func startBreak(_ type: String?) {
    guard isVisible else { return }
    paragraph?.text.append(0x0A)
    if type == "page", !hasRenderedPages { turnPage() }
  }

  private func turnPage() {
    guard let last = page else { return }
    page = last + 1
    guard let offset = paragraph?.text.count else { return }
    paragraph?.pages.append((offset, last + 1))
  }

  private func startFieldMark(_ type: String?) {
    switch type {
    case "begin": if fields.count < 64 { fields.append(.instruction) }
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = .result }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  private func endHyperlink() {
    guard let (address, start) = hyperlinks.popLast(), let address, var current = paragraph else { return }
    let text = current.text.dropFirst(start)
    guard !text.isEmpty,
      let shown = LinkAddress.shown(address, behind: String(decoding: text, as: UTF8.self))
    else { return }
    if current.text.last == 0x20 { current.text.removeLast() }
    current.text.append(contentsOf: " (\(shown))".utf8)
    paragraph = current
  }

  private func endParagraph() {
    guard var done = paragraph else { return }
    paragraph = nil
    if let table = tables.last, table.rowIsDeleted { return }
    if let before = carried {
      let shift = before.text.count
      done.pages = before.pages + done.pages.map { ($0.offset + shift, $0.page) }
      done.text = before.text + done.text
      done.boxes = before.boxes + done.boxes
      carried = nil
    }
    if done.endIsDeleted {
      carried = done
    } else if interrupted.isEmpty {
      do { try write(done) } catch { failure = error }
    } else {
      boxes.append(done)
    }
  }

  private func write(_ paragraph: WordParagraph) throws(ReadingError) {
    let style = styles.resolved(paragraph.style)
    let outline = paragraph.outlineLevel ?? style.outlineLevel
    var kind = Block.Kind.paragraph
    var label: String?
    if let list = paragraph.listID ?? style.listID, list != 0 {
      let tied = paragraph.listID == nil ? numbering.level(of: styles.lineage(paragraph.style), list: list) : nil
      let level = min(max(paragraph.listLevel ?? tied ?? style.listLevel ?? 0, 0), 8)
      label = numbering.label(list: list, level: level)
      if label != nil { kind = .listItem(depth: level) }
    }
    if let outline, (0...8).contains(outline) { kind = .heading(level: outline + 1) }
    try builder.write(paragraph.text, pages: paragraph.pages, kind: kind, label: label, cell: paragraph.cell)
    for box in paragraph.boxes { try write(box) }
  }
}
