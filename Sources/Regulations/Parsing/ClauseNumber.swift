/// The number or bullet at the beginning of a clause, printed as it may be: «1.1.», «2.2,», «1 .4», «IV.», «Раздел 2.»,
/// «а)», «—».
struct ClauseNumber: Hashable {
  enum Kind: Hashable {
    /// Arabic or Roman number of a section or clause.
    case number([Int])
    /// «а)», «1)».
    case item
    /// «–», «•».
    case bullet
  }

  var kind: Kind
  /// As printed, repaired, without closing marks.
  var printed: String
  /// Where the text behind the number begins, as an offset in the bytes read.
  var end: Int
  /// Whether the bullet is the letter «о», which only stands for one before a verb.
  var isLetter = false

  /// Reads the number at the beginning of `bytes[start..<end]`; `nil` when the text begins otherwise.
  static func read(_ bytes: borrowing [UInt8], from start: Int, to end: Int) -> ClauseNumber? {
    var reader = Reader(start: start, end: end)
    reader.skipBlanks(bytes)
    if let bullet = reader.bullet(bytes) {
      // «- 3.7. Школа …»: a clause that a list of the format swallowed keeps its number.
      let behind = Reader(start: bullet.end, end: end).arabic(bytes)
      if let behind, case .number(let components) = behind.kind, components.count > 1 { return behind }
      return bullet
    }
    return reader.sectionWord(bytes) ?? reader.arabic(bytes) ?? reader.roman(bytes)
      ?? reader.letter(bytes)
  }

  /// The components with full stops between them; each has three digits at most.
  private static func printed(_ components: [Int]) -> String {
    var bytes: [UInt8] = []
    for component in components {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ".")) }
      if component >= 100 { bytes.append(0x30 + UInt8(component / 100)) }
      if component >= 10 { bytes.append(0x30 + UInt8(component / 10 % 10)) }
      bytes.append(0x30 + UInt8(component % 10))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let sectionWords = ["Раздел", "РАЗДЕЛ", "Глава", "ГЛАВА", "Статья", "СТАТЬЯ"].map { Array($0.utf8) }

  private struct Reader {
    var start: Int
    let end: Int

    mutating func skipBlanks(_ bytes: borrowing [UInt8]) {
      while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    }

    private func skippingBlanks(_ bytes: borrowing [UInt8], from index: Int) -> Int {
      var index = index
      while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      return index
    }

    func bullet(_ bytes: borrowing [UInt8]) -> ClauseNumber? {
      var index = start
      var found = false
      while index < end, let length = bulletLength(bytes, at: index) {
        found = true
        index += length
      }
      guard found else { return nil }
      let next = skippingBlanks(bytes, from: index)
      guard next > index || index - start >= 2 || next == end else { return nil }
      let isLetter = bytes[start] == 0xD0
      return ClauseNumber(kind: .bullet, printed: "", end: next, isLetter: isLetter)
    }

    private func bulletLength(_ bytes: borrowing [UInt8], at index: Int) -> Int? {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") { return 1 }
      guard index + 1 < end else { return nil }
      let next = bytes[index + 1]
      if byte == 0xC2, next == 0xB7 { return 2 }
      // «о » is how OCR reads a round bullet: a lone letter о before a small letter.
      if byte == 0xD0, next == 0xBE, index == start, index + 3 < end, bytes[index + 2] == 0x20,
        bytes[index + 3] == 0xD0 || bytes[index + 3] == 0xD1, isSmallVerbStart(bytes, index + 3)
      {
        return 2
      }
      guard index + 2 < end else { return nil }
      let last = bytes[index + 2]
      switch (byte, next, last) {
      case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x80, 0xA2), (0xE2, 0x88, 0x92): return 3
      case (0xE2, 0x96, _), (0xE2, 0x97, _), (0xEF, 0x82, _): return 3
      default: return nil
      }
    }

    private func isSmallVerbStart(_ bytes: borrowing [UInt8], _ index: Int) -> Bool {
      guard index + 1 < end else { return false }
      return (bytes[index] == 0xD0 && bytes[index + 1] >= 0xB0) || bytes[index] == 0xD1
    }

    /// «Раздел 2.», «Глава IV».
    func sectionWord(_ bytes: borrowing [UInt8]) -> ClauseNumber? {
      guard start + 1 < end, bytes[start] == 0xD0 else { return nil }
      for word in ClauseNumber.sectionWords where word[1] == bytes[start + 1] {
        guard start + word.count < end, bytes[start..<start + word.count].elementsEqual(word) else { continue }
        var inner = Reader(start: start + word.count, end: end)
        guard inner.start < end, bytes[inner.start] == 0x20 else { return nil }
        inner.skipBlanks(bytes)
        guard let number = inner.arabic(bytes, needsStop: false) ?? inner.roman(bytes, needsStop: false) else {
          return nil
        }
        return number
      }
      return nil
    }

    /// A digit, or the letter that OCR makes of it.
    private func digit(_ bytes: borrowing [UInt8], at index: Int) -> (value: Int, length: Int)? {
      guard index < end else { return nil }
      let byte = bytes[index]
      if (0x30...0x39).contains(byte) { return (Int(byte - 0x30), 1) }
      guard index + 1 < end, byte == 0xD0 else { return nil }
      switch bytes[index + 1] {
      case 0x97: return (3, 2)  // З
      case 0x9E: return (0, 2)  // О
      case 0xB1: return (6, 2)  // б
      default: return nil
      }
    }

    func arabic(_ bytes: borrowing [UInt8], needsStop: Bool = true) -> ClauseNumber? {
      var components: [Int] = []
      var index = start
      var stopped = false
      var asciiDigits = false
      while components.count < 6 {
        var value = 0
        var digits = 0
        while digits < 3, let digit = digit(bytes, at: index) {
          // A lone letter begins no number: «З» is a word of its own, «З.2» a number.
          if digit.length == 1 { asciiDigits = true }
          value = value * 10 + digit.value
          index += digit.length
          digits += 1
        }
        guard digits > 0 else { break }
        if index < end, (0x30...0x39).contains(bytes[index]) { return nil }
        // «01.09.24» is a date: no clause has a number with a zero before it.
        if digits > 1, value < 10 { return nil }
        components.append(value)
        stopped = false
        let gap = skippingBlanks(bytes, from: index)
        if gap < end, bytes[gap] == UInt8(ascii: "."), gap - index <= 1 {
          index = gap + 1
          stopped = true
          let behind = skippingBlanks(bytes, from: index)
          if behind > index, !(behind - index == 1 && components.count == 1 && isDigitThenStop(bytes, at: behind)) {
            break
          }
          if behind > index { index = behind }
          continue
        }
        break
      }
      guard !components.isEmpty, asciiDigits else { return nil }
      let printed = ClauseNumber.printed(components)
      if components.count == 1, !stopped {
        guard index < end else { return nil }
        if bytes[index] == UInt8(ascii: ")") {
          return ClauseNumber(kind: .item, printed: printed, end: skippingBlanks(bytes, from: index + 1))
        }
        guard !needsStop else { return nil }
      }
      index = damagedStop(bytes, at: index, hasSeveral: components.count > 1)
      let next = skippingBlanks(bytes, from: index)
      // «1.07.2023» is a date and «5.2a» no number: a letter, a quote or a blank must follow.
      guard next == end || next > index || bytes[next] >= 0x80 || bytes[next] == UInt8(ascii: "\"") else { return nil }
      if components.count == 3, components[2] > 99 || components[1] > 99 { return nil }
      if next < end, (0x30...0x39).contains(bytes[next]), components.count == 1 { return nil }
      return ClauseNumber(kind: .number(components), printed: printed, end: next)
    }

    private func isDigitThenStop(_ bytes: borrowing [UInt8], at index: Int) -> Bool {
      guard let digit = digit(bytes, at: index), digit.length == 1 else { return false }
      let next = index + digit.length
      return next < end && bytes[next] == UInt8(ascii: ".")
    }

    /// The comma, underscore or quote that OCR makes of the closing full stop.
    private func damagedStop(_ bytes: borrowing [UInt8], at index: Int, hasSeveral: Bool) -> Int {
      guard hasSeveral, index < end else { return index }
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "_"), UInt8(ascii: ")"), UInt8(ascii: ":"): return index + 1
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80: return index + 3
      default: return index
      }
    }

    func roman(_ bytes: borrowing [UInt8], needsStop: Bool = true) -> ClauseNumber? {
      var numerals: [Int] = []
      var index = start
      while index < end, numerals.count < 8 {
        if let value = numeral(bytes[index]) {
          numerals.append(value)
          index += 1
        } else if index + 1 < end, bytes[index] == 0xD0, bytes[index + 1] == 0xA5 || bytes[index + 1] == 0x86 {
          // Cyrillic Х and І in place of the Roman numerals.
          numerals.append(bytes[index + 1] == 0xA5 ? 10 : 1)
          index += 2
        } else {
          break
        }
      }
      guard !numerals.isEmpty, index < end || !needsStop else { return nil }
      let printed = String(decoding: bytes[start..<index], as: UTF8.self)
      var stop = index
      if stop < end, bytes[stop] == UInt8(ascii: ".") { stop += 1 } else if needsStop { return nil }
      let next = skippingBlanks(bytes, from: stop)
      guard next == end || next > stop || bytes[next] >= 0x80 else { return nil }
      var total = 0
      for (position, value) in numerals.enumerated() {
        let larger = position + 1 < numerals.count && numerals[position + 1] > value
        total += larger ? -value : value
      }
      return ClauseNumber(kind: .number([total]), printed: printed, end: next)
    }

    private func numeral(_ letter: UInt8) -> Int? {
      switch letter {
      case UInt8(ascii: "I"): 1
      case UInt8(ascii: "V"): 5
      case UInt8(ascii: "X"): 10
      case UInt8(ascii: "L"): 50
      default: nil
      }
    }

    /// «а)», «б.», «а ».
    func letter(_ bytes: borrowing [UInt8]) -> ClauseNumber? {
      var index = start
      if index + 1 < end, bytes[index] == 0xD0 || bytes[index] == 0xD1 {
        index += 2
      } else if index < end, (0x61...0x7A).contains(bytes[index]) {
        index += 1
      } else {
        return nil
      }
      guard index < end, bytes[index] == UInt8(ascii: ")") else { return nil }
      let printed = String(decoding: bytes[start..<index], as: UTF8.self)
      return ClauseNumber(kind: .item, printed: printed, end: skippingBlanks(bytes, from: index + 1))
    }
  }
}
