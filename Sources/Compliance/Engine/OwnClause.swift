internal import Regulations

/// What detectors ask of a clause: its place in the act and its tokens, without the texts that a ``Clause`` holds.
struct OwnClause {
  let kind: Clause.Kind
  /// The act it belongs to, as an index of the acts of the file.
  let act: Int
  /// The block of the document.
  let block: Int
  /// The tokens of the text behind the number.
  let tokens: Range<Int>

  init(_ clause: Clause) {
    kind = clause.kind
    act = clause.act
    block = clause.block
    tokens = clause.tokens
  }
}
