extension [UInt8] {
  /// Adds text; spaces of every kind become one U+0020, invisible characters are dropped.
  mutating func appendCollapsed(_ bytes: Span<UInt8>) {
    var index = 0
    var start = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Plain letters, digits and marks: nothing to do.
      if byte > 0x20 && byte < 0x7F {
        index += 1
        continue
      }
      if byte == 0xD0 || byte == 0xD1 {
        index += 2
        continue
      }
      if byte == 0x20, index > start, bytes[index - 1] != 0x20 {
        index += 1
        continue
      }
      let (scalar, length) = Scalars.at(index, in: bytes)
      let isSpace = Scalars.isSpace(scalar) || scalar == 0x0A || scalar == 0x0D
      if isSpace || Scalars.isInvisible(scalar) {
        append(bytes, from: start, to: index)
        if isSpace { appendSpace() }
        start = index + length
      }
      index += length
    }
    append(bytes, from: start, to: bytes.count)
  }

  /// Adds a space unless one stands there already, or a line begins there.
  mutating func appendSpace() {
    if let last, last != 0x20, last != 0x0A { append(0x20) }
  }

  private mutating func append(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    guard start < end else { return }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<end]))
    }
  }
}
