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

  /// What gives a paragraph its number.
  struct Listing: Sendable {
    /// The place of the style; `nil` is the default style.
    var style: Int?
    /// 0 switches the numbering of the style off.
    var list: Int?
    var level: Int?
  }

  /// Where its start tag closes in the part, in bytes.
  var tagEnd = 0
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

  /// Adds text as a person reads it.
  mutating func append(_ bytes: Span<UInt8>) { text.appendCollapsed(bytes) }

  /// Adds a space unless one stands there already.
  mutating func appendSpace() { text.appendSpace() }

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
