/// Writes rows of CSV in which nothing is a formula.
///
/// A text that a spreadsheet could take for one gets an apostrophe in front: one that begins, white space aside, with
/// `=`, `+`, `-`, `@` or a wide form of these, or with a tab or a line end. Controls, marks of direction and invisible
/// characters are dropped, and line ends become spaces, so that a row is a line.
package struct CSVWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// Nothing written yet.
  package init() {}

  /// Writes a row, ended by CRLF.
  package mutating func row(_ cells: [ColumnValue]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .empty: break
      case .text(let text): append(text)
      case .number(let number): bytes.append(contentsOf: String(number).utf8)
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private mutating func append(_ text: String) {
    let printed = text.tabular
    let isFormula = CSVWriter.couldBeFormula(text) || CSVWriter.couldBeFormula(printed)
    let content = (isFormula ? [UInt8(ascii: "'")] : []) + Array(printed.utf8)
    guard content.contains(where: CSVWriter.needsQuotes) || content.first == 0x20 || content.last == 0x20 else {
      bytes.append(contentsOf: content)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in content {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Marks that end or begin a cell; the semicolon does so where Russian Excel chooses for itself.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  private static func couldBeFormula(_ text: String) -> Bool {
    if let first = text.unicodeScalars.first, ["\t", "\r", "\n"].contains(first) { return true }
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }
}
