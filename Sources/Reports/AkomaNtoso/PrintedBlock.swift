internal import Documents
internal import Regulations
internal import Russian

/// A block divided in the number that is printed before it and the text behind it.
struct PrintedBlock {
  /// The number as printed: «2.1.», «а)», «–»; empty where there is none or where it counts as text.
  var number: String
  /// A label of the format that counts as text.
  var label: String
  /// The bytes of the text behind the number.
  var text: Range<Int>

  /// Divides a block.
  ///
  /// - Parameter clause: the clause of the block where its number is told apart, `nil` where all of it is text.
  init(_ block: Block, of bundle: Bundle, clause: Clause?) {
    number = ""
    label = block.label ?? ""
    text = block.range
    guard let clause, [.section, .clause, .item].contains(clause.kind) else { return }
    number = label
    label = ""
    guard number.isEmpty else { return }
    let start = clause.tokens.first.map { Int(bundle.tokens[$0].start) } ?? block.range.upperBound
    guard block.range.contains(start) || start == block.range.upperBound else { return }
    text = start..<block.range.upperBound
    number = String(decoding: bundle.document.text[block.range.lowerBound..<start], as: UTF8.self)
    while number.last?.isWhitespace ?? false { number.removeLast() }
  }
}
