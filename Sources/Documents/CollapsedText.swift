extension [UInt8] {
  /// Adds text; spaces of every kind become one U+0020, invisible characters are dropped.
  mutating func appendCollapsed(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Scalars.at(index, in: bytes)
      if Scalars.isSpace(scalar) || scalar == 0x0A || scalar == 0x0D {
        appendSpace()
      } else if !Scalars.isInvisible(scalar) {
        append(contentsOf: bytes[index..<Swift.min(index + length, bytes.count)])
      }
      index += length
    }
  }

  /// Adds a space unless one stands there already, or a line begins there.
  mutating func appendSpace() {
    if let last, last != 0x20, last != 0x0A { append(0x20) }
  }
}
