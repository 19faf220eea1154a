extension String {
  /// The text as a cell can hold it.
  ///
  /// What XML 1.0 forbids or discourages goes, «_x0041_» (which Excel would read as «A») stands for itself, and what is
  /// longer than a cell ends in an ellipsis.
  var writable: String {
    var text = self
    if utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xEF }) {
      var scalars = unicodeScalars
      scalars.removeAll { !$0.isWritable }
      text = String(scalars)
    }
    let literal = text.utf8.contains(UInt8(ascii: "_")) ? text.withoutEscapes : text
    return literal.utf8.count > Worksheet.longestText && literal.utf16.count > Worksheet.longestText
      ? literal.shortened : literal
  }

  /// The text with `_x005F_` in place of each low line that would begin an escape of Office Open XML.
  private var withoutEscapes: String {
    let bytes = Array(utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      result.append(byte)
      if byte == UInt8(ascii: "_"), bytes[index...].beginsEscape { result.append(contentsOf: "x005F_".utf8) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The beginning that fits into a cell, with an ellipsis.
  private var shortened: String {
    var kept = String.UnicodeScalarView()
    var units = 1
    for scalar in unicodeScalars {
      units += UTF16.width(scalar)
      guard units <= Worksheet.longestText else { break }
      kept.append(scalar)
    }
    kept.append("…")
    return String(kept)
  }
}

extension ArraySlice<UInt8> {
  /// Whether «_x», four hexadecimal digits and «_» stand at the beginning.
  fileprivate var beginsEscape: Bool {
    let escape = prefix(7)
    guard escape.count == 7, escape[startIndex + 1] == UInt8(ascii: "x"), escape.last == UInt8(ascii: "_") else {
      return false
    }
    return escape.dropFirst(2).dropLast().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 allows and recommends it; a carriage return would be shown as «_x000D_».
  fileprivate var isWritable: Bool {
    switch value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
