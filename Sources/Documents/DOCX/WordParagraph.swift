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

  /// Adds text; spaces of every kind become one U+0020, invisible characters are dropped.
  mutating func append(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Scalars.at(index, in: bytes)
      if Scalars.isSpace(scalar) || scalar == 0x0A || scalar == 0x0D {
        appendSpace()
      } else if !Scalars.isInvisible(scalar) {
        text.append(contentsOf: bytes[index..<min(index + length, bytes.count)])
      }
      index += length
    }
  }

  /// Adds a space unless one stands there already.
  mutating func appendSpace() {
    if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
  }
}
