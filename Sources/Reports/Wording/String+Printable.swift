extension StringProtocol {
  /// The text without what a terminal or a reader could mistake for more than text.
  ///
  /// Escape sequences go as a whole; line ends and tabs become spaces; other controls, marks of writing direction and
  /// invisible characters are dropped.
  var printable: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 > 0xD1 || $0 == 0xC2 }) else { return String(self) }
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
