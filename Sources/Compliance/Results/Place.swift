/// A place in a document that is evidence for or against a requirement.
public struct Place: Sendable, Hashable {
  /// The act, as an index of the acts of the file.
  public var act: Int
  /// The clause as people name it; empty outside the clauses.
  public var clause: String
  /// The tokens of the model, as ``Bundle/tokens`` counts them.
  public var tokens: Range<Int>
  /// Counted from 1; `nil` in formats without lines.
  public var line: Int?
  /// Counted from 1 in Unicode scalars.
  public var column: Int?
  /// Counted from 1.
  public var page: Int?
  /// The block of the document, counted from 1.
  public var block: Int
  /// The words, white space folded.
  public var quote: String
  /// Whether the words were repaired before they were understood.
  public var isRepaired: Bool
  /// The words, whatever their line and the number of their clause.
  public var fingerprint = Fingerprint.empty
  /// Who set this place aside and why; `nil` for one that counts, and where the finding is set aside as a whole.
  public var suppression: Suppression?
  /// How the fault at this place stands to the earlier run; `nil` where there is none to compare with.
  public var baseline: BaselineState?
}
