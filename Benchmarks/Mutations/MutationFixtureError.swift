/// A fixture that cannot be mutated as its marks ask.
public struct MutationFixtureError: Error, CustomStringConvertible {
  /// The document.
  public var document: String
  /// What is wrong and what to do.
  public var message: String

  public var description: String { "\(document): \(message)" }
}
