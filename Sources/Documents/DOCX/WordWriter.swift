/// Turns the paragraphs of a Word document into blocks: what they are, their labels, their pages, their notes.
struct WordWriter {
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var builder: DocumentBuilder
  private var notes: WordNotes

  init(styles: WordStyles, numbering: WordNumbering, notes: WordNotes, expectedBytes: Int, limits: ReadingLimits) {
    self.styles = styles
    self.numbering = numbering
    self.notes = notes
    builder = DocumentBuilder(format: .docx, limits: limits, expectedBytes: expectedBytes)
  }

  /// Ends a section of the document, which says how its notes are counted.
  mutating func endSection(footnotes: WordNotes.Counting, endnotes: WordNotes.Counting) {
    for (block, label) in notes.endSection(footnotes: footnotes, endnotes: endnotes) {
      builder.setLabel(label, ofBlock: block)
    }
  }

  /// The document of everything that was written.
  consuming func finish() -> Document { builder.finish() }

  /// Writes a paragraph, one block for each of its lines, and behind it its text boxes and notes.
  mutating func write(_ paragraph: WordParagraph) throws(ReadingError) {
    let style = styles[paragraph.style]
    if style.isContents { return }
    builder.paragraph = paragraph.tagEnd
    var kind = Block.Kind.paragraph
    var label: String?
    if let (list, level) = listing(of: paragraph) {
      label = numbering.label(list: list, level: level, isInBox: paragraph.isInBox)
      if label != nil { kind = .listItem(depth: level) }
    }
    if let outline = paragraph.outlineLevel ?? style.outlineLevel, (0...8).contains(outline) {
      kind = .heading(level: outline + 1)
    }
    if let label, paragraph.text.isEmpty, paragraph.cell != nil {
      // A cell that holds nothing but its number, as in the first column of a plan.
      var numbered = paragraph
      numbered.text = Array(label.utf8)
      try writeLines(of: numbered, kind: .paragraph, label: nil)
    } else {
      try writeLines(of: paragraph, kind: kind, label: label)
    }
    for var box in paragraph.boxes {
      box.tagEnd = paragraph.tagEnd
      try write(box)
    }
    for note in paragraph.notes { try write(note, of: paragraph) }
  }

  private mutating func listing(of paragraph: WordParagraph) -> (list: Int, level: Int)? {
    let listing = paragraph.listing
    let style = styles[listing.style]
    guard let list = listing.list ?? style.listID, list != 0 else { return nil }
    let tied = listing.list == nil ? numbering.level(of: styles.lineage(listing.style), list: list) : nil
    return (list, min(max(listing.level ?? tied ?? style.listLevel ?? 0, 0), 8))
  }

  private mutating func writeLines(of paragraph: WordParagraph, kind: Block.Kind, label: String?) throws(ReadingError) {
    try builder.write(
      paragraph.text, page: paragraph.page, turns: paragraph.turns, kind: kind, label: label, cell: paragraph.cell)
  }

  private mutating func write(_ reference: WordNoteReference, of paragraph: WordParagraph) throws(ReadingError) {
    let first = builder.nextBlock
    for var note in notes.take(reference) {
      note.page = paragraph.turns.last?.page ?? paragraph.page
      note.cell = paragraph.cell
      note.tagEnd = paragraph.tagEnd
      // A note has no notes of its own.
      note.notes = []
      try write(note)
    }
    if builder.nextBlock > first { notes.count(reference, block: first) }
  }
}
