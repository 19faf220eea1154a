/// A paragraph or heading of an OpenDocument file while it is collected.
struct ODTParagraph: Sendable {
  /// Where its start tag closes in the part, in bytes.
  var tagEnd = 0
  /// The text in UTF-8, with line feeds where lines end.
  var text: [UInt8] = []
  /// The page on which the paragraph begins, counted from 1.
  var page: Int?
  /// The pages that begin inside the paragraph.
  var turns: [PageTurn] = []
  var style: String?
  /// The level of a heading, counted from 1.
  var headingLevel: Int?
  /// The place in the numbering of headings or in a list.
  var item: ODTListItem?
  /// What is printed before the paragraph although no list does it: the mark of a note.
  var mark: String?
  var isHidden = false
  var cell: TableCell?
  /// The paragraphs of notes and text boxes that hang on this one.
  var boxes: [ODTParagraph] = []

  /// Whether nothing of the paragraph can be read.
  var isBlank: Bool { text.allSatisfy(\.isBlank) }
}
