/// A paragraph of a Word document while it is collected.
struct WordParagraph: Sendable {
  /// The text in UTF-8, with line feeds where lines end.
  var text: [UInt8] = []
  /// From which offset in the text on which page, counted from 1.
  var pages: [(offset: Int, page: Int)] = []
  var style: String?
  var listID: Int?
  var listLevel: Int?
  /// Counts from 0; 9 means body text.
  var outlineLevel: Int?
  /// Whether the end of the paragraph was deleted, so that it runs into the next one.
  var endIsDeleted = false
  var cell: TableCell?
  /// The paragraphs of text boxes that hang on this one.
  var boxes: [WordParagraph] = []
}
