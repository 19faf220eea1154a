/// Counts what stands in bytes that may be UTF-8.
struct UTF8Census: Hashable, Sendable {
  /// Well-formed sequences of two bytes and more.
  private(set) var sequences = 0
  /// Bytes that belong to no well-formed sequence.
  private(set) var broken = 0
  /// Control characters that no text file has.
  private(set) var controls = 0
  /// Bytes of value zero, which are counted among the controls too.
  private(set) var zeros = 0

  /// Counts in all of `bytes`.
  init(_ bytes: [UInt8]) {
    let span = bytes.span
    let count = span.count
    var index = 0
    while index < count {
      // Most characters are Cyrillic letters of two bytes.
      var letters = 0
      while index &+ 1 < count, span[index] & 0xFE == 0xD0, span[index &+ 1] & 0xC0 == 0x80 {
        letters &+= 1
        index &+= 2
      }
      sequences += letters
      guard index < count else { break }
      let byte = span[index]
      if byte < 0x80 {
        if byte < 0x20, byte < 0x09 || byte > 0x0D {
          controls += 1
          if byte == 0 { zeros += 1 }
        }
        index += 1
        continue
      }
      if byte >= 0xC2, byte < 0xE0, index + 1 < count, span[index + 1] & 0xC0 == 0x80 {
        sequences += 1
        index += 2
        continue
      }
      let length = Self.length(of: span, at: index)
      if length == 0 {
        broken += 1
        index += 1
      } else {
        sequences += 1
        index += length
      }
    }
  }

  /// The length of the sequence of three or four bytes at `index`, or 0 when it is not well-formed.
  private static func length(of span: Span<UInt8>, at index: Int) -> Int {
    let first = span[index]
    let length = first >= 0xF0 ? 4 : 3
    guard first >= 0xE0, first <= 0xF4, index + length <= span.count else { return 0 }
    for offset in 1..<length where span[index + offset] & 0xC0 != 0x80 { return 0 }
    let second = span[index + 1]
    switch first {
    case 0xE0: return second >= 0xA0 ? length : 0
    case 0xED: return second < 0xA0 ? length : 0
    case 0xF0: return second >= 0x90 ? length : 0
    case 0xF4: return second < 0x90 ? length : 0
    default: return length
    }
  }
}
