/// How the text came to be and what was repaired in it.
public struct TextQuality: Sendable, Hashable {
  /// How the text came to be.
  public enum Source: String, Sendable, Hashable {
    case native
    case ocr
  }

  /// One word that was read as another.
  public struct Repair: Sendable, Hashable {
    /// The first token of what it was read as.
    public var token: Int
    /// How many tokens it was read as: several where words had been run together.
    public var tokenCount = 1
    /// What it was read as; empty for a mark that is a part of the letter behind it.
    public var replacement: String
  }

  /// `ocr` where the text shows the damage that recognition leaves; only then are words repaired.
  public var source: Source = .native
  /// Every repair, in order of the text.
  public var repairs: [Repair] = []
  /// Whether a damaged text was repaired without a general dictionary, so that only confused letters and words run
  /// together were.
  public var lacksDictionary = false
}
