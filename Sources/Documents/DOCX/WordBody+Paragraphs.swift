/// Where paragraphs begin and end, and what is decided about them as a whole.
extension WordBody {
  mutating func startParagraph(tagEnd: Int) throws(ReadingError) {
    if paragraph != nil { try endParagraph() }
    var begun = WordParagraph(page: page, cell: tables.cell)
    begun.tagEnd = tagEnd
    swap(&begun.text, &spareText)
    paragraph = begun
    serial += 1
    run = Run()
    paragraphHides = styles[nil].isHidden == true
    update()
  }

  mutating func startParagraphProperty(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    switch element {
    case .pStyle:
      let style = attributes["val"].flatMap(styles.place)
      paragraph?.style = style
      paragraph?.listing.style = style
    case .numId: paragraph?.listing.list = attributes.int("val")
    case .ilvl: paragraph?.listing.level = attributes.int("val")
    case .outlineLvl: paragraph?.outlineLevel = attributes.int("val")
    case .rPr: isInRunProperties = true
    case .vanish, .specVanish:
      if isInRunProperties, attributes.isOn, paragraph?.ending == .mark { paragraph?.ending = .hidden }
    case .sectPr: startSection()
    default: break
    }
  }

  /// Takes a deletion: of a row, of a paragraph mark, or of what stands in it.
  ///
  /// - Returns: whether its content is of interest.
  mutating func startDeletion(_ element: WordElement, _ attributes: borrowing XMLAttributes) -> Bool {
    switch properties {
    case .paragraph:
      if isInRunProperties { paragraph?.ending = .deleted }
      return true
    case .row:
      tables.start(.del, attributes)
      update()
      return true
    default: return isInRunProperties
    }
  }

  mutating func endParagraph() throws(ReadingError) {
    guard var done = paragraph else { return }
    paragraph = nil
    hyperlinks = []
    fields.endParagraph()
    run = Run()
    defer {
      update()
      if endsSection { writer?.endSection(footnotes: footnoteCounting, endnotes: endnoteCounting) }
      endsSection = false
    }
    if tables.hideText { return }
    // What is not printed is not counted either.
    if done.text.isEmpty, contentsDepth > 0 || fields.areContents || paragraphHides { return }
    if let before = carried {
      carried = nil
      done.join(before)
    }
    guard done.ending == .mark else {
      carried = done
      return
    }
    try deliver(done)
    if interrupted.isEmpty, writer != nil {
      swap(&done.text, &spareText)
      spareText.removeAll(keepingCapacity: true)
    }
  }

  /// Ends a paragraph that was to go on where nothing follows any more.
  mutating func flush() throws(ReadingError) {
    guard let rest = carried else { return }
    carried = nil
    if !rest.text.isEmpty || !rest.boxes.isEmpty || !rest.notes.isEmpty { try deliver(rest) }
  }

  private mutating func deliver(_ paragraph: WordParagraph) throws(ReadingError) {
    if !interrupted.isEmpty {
      var paragraph = paragraph
      paragraph.isInBox = true
      boxes.append(paragraph)
    } else if writer != nil {
      try writer?.write(paragraph)
    } else {
      collected.append(paragraph)
    }
  }

  mutating func startBox() {
    interrupted.append(
      Interrupted(paragraph: paragraph, carried: carried, boxes: boxes, tables: tables, fields: fields, run: run))
    (paragraph, carried, boxes, fields, run) = (nil, nil, [], WordFields(keepsContents: !leavesOutContents), Run())
    update()
  }

  mutating func endBox() throws(ReadingError) {
    try flush()
    guard let outer = interrupted.popLast() else { return }
    var restored = outer.paragraph
    restored?.boxes += boxes
    (paragraph, carried, boxes, fields, run) = (restored, outer.carried, outer.boxes, outer.fields, outer.run)
    tables.restore(outer.tables)
    update()
  }

  mutating func endNote() throws(ReadingError) {
    try flush()
    if let id = noteID { notes[id] = collected }
    (collected, noteID) = ([], nil)
    (tables, fields, controls, contentsDepth) = (
      WordTables(), WordFields(keepsContents: !leavesOutContents), [], 0
    )
  }
}
