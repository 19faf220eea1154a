/// A compliant document with its duties marked.
public struct MutationFixture: Sendable, CustomStringConvertible {
  /// Where a duty goes when somebody else gets it.
  struct Elsewhere: Sendable {
    /// The line behind which it goes.
    var behind: String
    /// How it is written there, `{duty}` standing for its words.
    var line: String
  }

  /// The file name of the document.
  public var document: String
  /// The document.
  public var text: String
  /// What the rules say of the document before anything is changed, where that is a finding: an order alone lacks its
  /// regulation.
  public var findings: Expectation
  var elsewhere: Elsewhere?
  var duties: [MarkedDuty]

  public var description: String { document }

  /// The rules that some duty of the document meets alone.
  public var rules: Set<String> { Set(duties.flatMap(\.rules)) }
}
