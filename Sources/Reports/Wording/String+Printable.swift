extension StringProtocol {
  /// The text without what a terminal or a reader could mistake for more than text.
  ///
  /// Escape sequences go as a whole; line ends and tabs become spaces; other controls, marks of writing direction and
  /// invisible characters are dropped.
  package var printable: String {
    let isPlain = utf8.withContiguousStorageIfAvailable { !mayHoldHidden($0) } ?? !mayHoldHidden(Array(utf8))
    guard !isPlain else { return String(self) }
    let scalars = Array(unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.value == 0x1B || scalar.value == 0x9B {
        index = endOfEscape(scalars, from: index)
        continue
      }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        if Unicode.Scalar.breaks.contains(scalar.value) { result.append(" ") }
      case .format, .surrogate: break
      default: result.append(scalar)
      }
      index += 1
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Tab, line feeds of all kinds, carriage return, form feed, NEL, U+2028, U+2029.
  fileprivate static let breaks: Set<UInt32> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
}

/// Whether UTF-8 may hold a control, a mark of direction or an invisible character: sure of Latin, Cyrillic and the
/// usual punctuation, cautious about the rest.
private func mayHoldHidden(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    func next(_ distance: Int) -> UInt8 {
      bytes.distance(from: index, to: bytes.endIndex) > distance ? bytes[bytes.index(index, offsetBy: distance)] : 0
    }
    switch byte {
    case 0..<0x20, 0x7F: return true
    case 0x20..<0xC2: break
    case 0xC2: if next(1) < 0xA0 || next(1) == 0xAD { return true }
    case 0xC3...0xD1: break
    case 0xE2:
      // General punctuation; what is hidden among it stands at U+200B and behind.
      if next(1) == 0x80, (0x8B...0x8F).contains(next(2)) || (0xA8...0xAE).contains(next(2)) { return true }
      if next(1) == 0x81, next(2) >= 0xA0 { return true }
    default: return true
    }
    index = bytes.index(after: index)
  }
  return false
}

/// The index behind the escape sequence that begins at `start`: CSI, OSC and other strings, two characters.
private func endOfEscape(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
  var index = start + 1
  if scalars[start].value == 0x1B {
    guard index < scalars.count else { return index }
    switch scalars[index] {
    case "[": index += 1
    case "]", "P", "X", "^", "_":
      let end = scalars[index...].firstIndex { $0.value == 0x07 || $0.value == 0x9C || $0.value == 0x1B }
      return end.map { scalars[$0].value == 0x1B ? $0 : $0 + 1 } ?? index + 1
    case " "..."/": return index + 1
    case "0"..."~": return index + 1
    default: return index
    }
  }
  while index < scalars.count, (" "..."?").contains(scalars[index]) { index += 1 }
  if index < scalars.count, ("@"..."~").contains(scalars[index]) { index += 1 }
  return index
}

extension StringProtocol {
  /// The printable text as a cell of a table or a value of XML can hold it: without the noncharacters of Unicode, too.
  package var tabular: String {
    let text = printable
    guard text.utf8.contains(where: { $0 == 0xEF || $0 > 0xEF }) else { return text }
    var scalars = text.unicodeScalars
    scalars.removeAll { $0.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains($0.value) }
    return String(scalars)
  }

  /// The same line by line, so that lists stay lists.
  var tabularLines: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return tabular }
    let lines = utf8.split { $0 == 0x0A || $0 == 0x0D }
    return lines.map { String(decoding: $0, as: UTF8.self).tabular }.joined(separator: "\n")
  }
}
