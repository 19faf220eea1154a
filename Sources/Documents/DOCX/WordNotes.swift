/// The footnotes and endnotes of a Word document, until their turn comes.
struct WordNotes: Sendable {
  /// How the notes of one kind are counted, in one section.
  struct Counting: Sendable {
    var format: NumberFormat
    var start = 1
    var restartsInSections = false
  }

  /// The paragraphs of the footnotes by their numbers in the file.
  var footnotes: [Int: [WordParagraph]] = [:]
  /// The paragraphs of the endnotes by their numbers in the file.
  var endnotes: [Int: [WordParagraph]] = [:]
  private var lastFootnote = 0
  private var lastEndnote = 0
  /// Blocks that wait for their label until the section says how it counts.
  private var waiting: [(block: Int, isEndnote: Bool, number: Int)] = []

  /// Takes a note out; each is printed once.
  mutating func take(_ reference: WordNoteReference) -> [WordParagraph] {
    (reference.isEndnote ? endnotes.removeValue(forKey: reference.id) : footnotes.removeValue(forKey: reference.id))
      ?? []
  }

  /// Counts a note whose text begins in a block.
  mutating func count(_ reference: WordNoteReference, block: Int) {
    guard !reference.hasOwnSign else { return }
    if reference.isEndnote { lastEndnote += 1 } else { lastFootnote += 1 }
    waiting.append((block, reference.isEndnote, reference.isEndnote ? lastEndnote : lastFootnote))
  }

  /// Ends a section: the labels of its notes, each with its block.
  mutating func endSection(footnotes: Counting, endnotes: Counting) -> [(block: Int, label: String)] {
    let labels = waiting.map { block, isEndnote, number in
      let counting = isEndnote ? endnotes : footnotes
      return (block, counting.format.string(counting.start + number - 1))
    }
    waiting = []
    if footnotes.restartsInSections { lastFootnote = 0 }
    if endnotes.restartsInSections { lastEndnote = 0 }
    return labels
  }
}
