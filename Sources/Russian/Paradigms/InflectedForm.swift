/// One spelling of a lemma and what its ending says.
public struct InflectedForm: Hashable, Sendable {
  /// The spelling, in small letters, ё as е.
  public var text: String
  /// The features of the ending.
  public var form: WordForm

  /// Makes a form.
  public init(_ text: String, _ form: WordForm) {
    self.text = text
    self.form = form
  }
}
