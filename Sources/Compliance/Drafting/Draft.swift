/// A set of acts written for one organisation: what stands in it, in no format yet.
public struct Draft: Sendable, Hashable {
  /// The title of the file.
  public var title: String
  /// Order, regulation and sheet of acquaintance; each begins a page.
  public var acts: [Act]

  /// What is still to be filled in, each once, in order of the text.
  public var placeholders: [String] {
    var seen: [String] = []
    for text in acts.flatMap(\.blocks).flatMap(\.texts) {
      for piece in text.pieces where piece.isPlaceholder && !seen.contains(piece.text) { seen.append(piece.text) }
    }
    return seen
  }

  /// One act: its blocks in order.
  public struct Act: Sendable, Hashable {
    public var blocks: [Block]
  }

  /// One block of an act.
  public enum Block: Sendable, Hashable {
    /// What the act is: «ПРИКАЗ».
    case title(DraftText)
    /// A line in the middle.
    case centred(DraftText)
    /// A line whose second part stands at the right margin.
    case sides(DraftText, DraftText)
    /// Stamps side by side, each with its lines.
    case stamps([[DraftText]])
    /// Running text without a number.
    case paragraph(DraftText)
    /// The title of a section with its number.
    case section(Int, DraftText)
    /// A clause with its number, «3.1» or «3».
    case clause([Int], DraftText)
    /// An item of the list below a clause.
    case item(DraftText)
    /// A table to be filled in by hand: the heads of its columns and how many rows are empty.
    case sheet([DraftText], rows: Int)
  }
}

extension Draft.Block {
  /// All text of the block, in order.
  fileprivate var texts: [DraftText] {
    switch self {
    case .title(let text), .centred(let text), .paragraph(let text), .section(_, let text), .clause(_, let text),
      .item(let text):
      [text]
    case .sides(let left, let right): [left, right]
    case .stamps(let stamps): stamps.flatMap { $0 }
    case .sheet(let heads, rows: _): heads
    }
  }
}

/// Text of a draft, with the places that only the organisation can fill.
public struct DraftText: Sendable, Hashable {
  /// A piece of it.
  public struct Piece: Sendable, Hashable {
    public var text: String
    /// Whether it is to be replaced by what the organisation knows.
    public var isPlaceholder: Bool
  }

  /// The pieces in order; none is empty.
  public internal(set) var pieces: [Piece] = []

  /// The whole text.
  public var plain: String { pieces.map(\.text).joined() }

  mutating func append(_ text: String, isPlaceholder: Bool = false) {
    guard !text.isEmpty else { return }
    if let last = pieces.indices.last, pieces[last].isPlaceholder == isPlaceholder {
      pieces[last].text += text
    } else {
      pieces.append(Piece(text: text, isPlaceholder: isPlaceholder))
    }
  }

  /// Appends wording in which what stands in square brackets is a placeholder.
  mutating func append(withBrackets text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      append(String(rest[..<open]))
      append(String(rest[open...close]), isPlaceholder: true)
      rest = rest[rest.index(after: close)...]
    }
    append(String(rest))
  }

  /// The text with a capital at its beginning.
  var capitalised: DraftText {
    guard let first = pieces.first, !first.isPlaceholder, let letter = first.text.first else { return self }
    var text = self
    text.pieces[0].text = letter.uppercased() + first.text.dropFirst()
    return text
  }

  /// The text with `mark` in place of the full stop or semicolon at its end.
  func ending(with mark: String) -> DraftText {
    var text = self
    if let last = text.pieces.indices.last, !text.pieces[last].isPlaceholder {
      while let end = text.pieces[last].text.last, ".; ".contains(end) { text.pieces[last].text.removeLast() }
      if text.pieces[last].text.isEmpty { text.pieces.removeLast() }
    }
    text.append(mark)
    return text
  }
}
