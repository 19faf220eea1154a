/// How the text came to be and what was repaired in it.
public struct TextQuality: Sendable, Hashable {
  /// How the text came to be.
  public enum Source: String, Sendable, Hashable {
    case native
    case ocr
  }

  /// One word that was read as another.
  public struct Repair: Sendable, Hashable {
    /// The token.
    public var token: Int
    /// The word it was read as; empty for a mark that is a part of the letter behind it.
    public var replacement: String
  }

  /// `ocr` where the text shows the damage that recognition leaves; only then are words repaired.
  public var source: Source = .native
  /// Every repair, in order of the text.
  public var repairs: [Repair] = []
}
