/// A paragraph of a Word document while it is collected.
struct WordParagraph: Sendable {
  /// How a paragraph meets the next one.
  enum Ending: Sendable {
    case mark
    /// The mark was deleted, so that the next paragraph goes on here.
    case deleted
    /// The mark is hidden, so that the next paragraph is printed on the same line.
    case hidden
  }

  /// A place in the text where another page begins.
  struct PageTurn: Sendable {
    /// In bytes of the text.
    var offset: Int
    /// Counted from 1.
    var page: Int
  }

  /// What gives a paragraph its number.
  struct Listing: Sendable {
    /// The place of the style; `nil` is the default style.
    var style: Int?
    /// 0 switches the numbering of the style off.
    var list: Int?
    var level: Int?
  }

  /// The text in UTF-8, with line feeds where lines end.
  var text: [UInt8] = []
  /// The page on which the paragraph begins, counted from 1.
  var page: Int?
  /// The pages that begin inside the paragraph.
  var turns: [PageTurn] = []
  /// The place of the style; `nil` is the default style.
  var style: Int?
  var listing = Listing()
  /// Counts from 0; 9 means body text.
  var outlineLevel: Int?
  var ending = Ending.mark
  var cell: TableCell?
  /// Whether the paragraph stands in a text box, whose lists count for themselves.
  var isInBox = false
  /// The paragraphs of text boxes that hang on this one.
  var boxes: [WordParagraph] = []
  /// The notes whose signs stand in this one.
  var notes: [WordNoteReference] = []

  /// Adds text; spaces of every kind become one U+0020, invisible characters are dropped.
  mutating func append(_ bytes: Span<UInt8>) {
    var index = 0
    var start = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Plain letters, digits and marks: nothing to do.
      if byte > 0x20 && byte < 0x7F {
        index += 1
        continue
      }
      if byte == 0xD0 || byte == 0xD1 {
        index += 2
        continue
      }
      if byte == 0x20, index > start, bytes[index - 1] != 0x20 {
        index += 1
        continue
      }
      let (scalar, length) = Scalars.at(index, in: bytes)
      let isSpace = Scalars.isSpace(scalar) || scalar == 0x0A || scalar == 0x0D
      if isSpace || Scalars.isInvisible(scalar) {
        append(bytes, from: start, to: index)
        if isSpace { appendSpace() }
        start = index + length
      }
      index += length
    }
    append(bytes, from: start, to: bytes.count)
  }

  private mutating func append(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    guard start < end else { return }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe text.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<end]))
    }
  }

  /// Adds a space unless one stands there already.
  mutating func appendSpace() {
    if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
  }

  /// Puts an earlier paragraph, whose mark was deleted or is hidden, before this one.
  mutating func join(_ before: consuming WordParagraph) {
    if before.ending == .hidden, !before.text.isEmpty {
      before.appendSpace()
      listing = before.listing
    }
    let shift = before.text.count
    if let page { before.turns.append(PageTurn(offset: shift, page: page)) }
    turns = before.turns + turns.map { PageTurn(offset: $0.offset + shift, page: $0.page) }
    page = before.page
    text = before.text + text
    boxes = before.boxes + boxes
    notes = before.notes + notes
  }
}

/// The sign of a footnote or an endnote.
struct WordNoteReference: Hashable, Sendable {
  var id: Int
  var isEndnote: Bool
  /// Whether the author typed a sign of his own, which then counts for nothing.
  var hasOwnSign: Bool
}
