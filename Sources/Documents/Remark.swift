/// A comment of Markdown or HTML that speaks to the program: one that begins with «norma:» or «норма:».
public struct Remark: Sendable, Hashable {
  /// What stands behind the first colon, white space folded.
  public var text: String
  /// Where the comment begins; the block is the one it stands in, or before.
  public var position: SourcePosition
  /// Whether the comment was longer than ``longest`` and the rest of it is not in ``text``.
  public var isCut: Bool

  /// The longest text that is kept, in bytes of UTF-8.
  public static let longest = 2_000
  /// The most remarks of one document that are kept.
  public static let most = 500

  /// Makes a remark.
  public init(text: String, position: SourcePosition, isCut: Bool = false) {
    self.text = text
    self.position = position
    self.isCut = isCut
  }

  /// Reads what stands between the marks of a comment; `nil` where it does not speak to the program.
  init?(comment: ArraySlice<UInt8>, position: SourcePosition) {
    let start = comment.drop(while: \.isBlank)
    guard let length = Remark.addressLength(of: start) else { return nil }
    let body = start.dropFirst(length)
    var kept = body.prefix(Remark.longest)
    // A character is kept whole or not at all.
    while kept.count < body.count, let next = body.dropFirst(kept.count).first, next & 0xC0 == 0x80 {
      kept = kept.dropLast()
    }
    let words = kept.split(whereSeparator: \.isBlank).map { String(decoding: $0, as: UTF8.self) }
    self.init(text: words.joined(separator: " "), position: position, isCut: kept.count < body.count)
  }

  /// How many bytes of a comment call the program; `nil` where they don't.
  static func addressLength(of comment: ArraySlice<UInt8>) -> Int? {
    for address in ["norma:", "норма:"] {
      let head = comment.prefix(address.utf8.count)
      // Capitals count as well: «Norma:», «НОРМА:».
      if String(decoding: head, as: UTF8.self).lowercased() == address { return head.count }
    }
    return nil
  }
}
