/// A word, a number or a punctuation mark of a text.
public struct Token: Sendable, Hashable {
  /// What the token is.
  public enum Kind: UInt8, Sendable {
    case word
    case number
    case mark
  }

  /// Marks that the layers to the right ask about; all others are ``other``.
  public enum Mark: UInt64, Sendable {
    case other = 1
    case fullStop, comma, semicolon, colon, hyphen, dash, openQuote, closeQuote, straightQuote, openBracket,
      closeBracket, numberSign, slash, at, bullet, lineFeed, question, exclamation, underscore
  }

  /// How the token is written.
  public struct Flags: OptionSet, Sendable, Hashable {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    public static let capitalised = Flags(rawValue: 1)
    /// All letters, at least two, are capitals.
    public static let allCapitals = Flags(rawValue: 2)
    /// Latin letters stand inside a Cyrillic word and were folded to those they look like.
    public static let mixedScript = Flags(rawValue: 4)
    /// White space (or the beginning of the text) stands before the token.
    public static let spaceBefore = Flags(rawValue: 8)
    /// A word of Latin letters.
    public static let latin = Flags(rawValue: 16)
    /// The word holds a capital after a small letter, as OCR leaves it.
    public static let mixedCase = Flags(rawValue: 32)
    /// The word was looked up in a repaired spelling.
    public static let repaired = Flags(rawValue: 64)
    /// A letter of a neighbouring Cyrillic alphabet stands in the word, as OCR leaves it.
    public static let foreignLetter = Flags(rawValue: 128)
  }

  /// What the token is.
  public var kind: Kind
  /// How it is written.
  public var flags: Flags
  /// Its length in bytes.
  public var length: UInt32
  /// Its first byte in the text.
  public var start: UInt32
  /// The ``WordHash`` of a word, the value of a number (at most 18 digits of it), the ``Mark`` of a mark.
  public var value: UInt64

  /// Its bytes in the text.
  @inline(__always)
  public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

  /// Whether the token is this mark.
  @inline(__always)
  public func isMark(_ mark: Mark) -> Bool { kind == .mark && value == mark.rawValue }
}
