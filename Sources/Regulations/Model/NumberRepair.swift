internal import Documents
internal import Russian

/// The number of a clause that was printed with damage: «2.2,», «4.3_», «1 .4», «З.2».
public struct NumberRepair: Sendable, Hashable {
  /// The clause, as an index of ``Bundle/clauses``.
  public var clause: Int
  /// What stands before the text of the clause.
  public var printed: String
  /// The number it was read as.
  public var number: String
}

extension Bundle {
  /// The numbers typed in the school's own text that had to be repaired, in order.
  public var repairedNumbers: [NumberRepair] {
    clauses.indices.compactMap { position in
      let clause = clauses[position]
      guard clause.kind == .section || clause.kind == .clause, !clause.components.isEmpty, acts[clause.act].isOwn,
        document.blocks[clause.block].label == nil
      else { return nil }
      let printed = printedNumber(of: clause)
      guard !Bundle.isSound(printed, clause.number) else { return nil }
      return NumberRepair(clause: position, printed: printed, number: clause.number)
    }
  }

  private func printedNumber(of clause: Clause) -> String {
    let block = document.blocks[clause.block].range
    let end = clause.tokens.first.map { Int(tokens[$0].start) } ?? block.upperBound
    guard end > block.lowerBound else { return "" }
    let text = String(decoding: document.text[block.lowerBound..<end], as: UTF8.self)
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// «2.1», «2.1.», «2.1)», «Раздел 2.» and the marks of lists before them are no damage.
  private static func isSound(_ printed: String, _ number: String) -> Bool {
    guard let last = printed.split(separator: " ").last, printed.contains(where: \.isNumber) else { return true }
    if printed.first?.isLetter ?? false, printed.contains(" ") { return true }
    return printed == last && [number, number + ".", number + ")"].contains(String(last))
  }
}
