/// A place where a text names a concept.
public struct Mention: Sendable, Hashable {
  /// The concept named.
  public var concept: ConceptID
  /// The first token of the word or phrase.
  public var firstToken: Int32
  /// The token after the last.
  public var endToken: Int32
  /// The form of the word, or of the first noun (else the first word) of the phrase.
  public var form: WordForm

  /// The tokens of the word or phrase.
  @inline(__always)
  public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}
