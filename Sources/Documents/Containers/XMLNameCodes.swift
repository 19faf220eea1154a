/// Remembers the handler's numbers for the names of one part, found by the addresses at which the parser keeps them.
struct XMLNameCodes: Sendable {
  private struct Slot {
    var name: UInt = 0
    var namespace: UInt = 0
    var code: UInt8 = 0
  }

  private static let size = 256
  private var slots = [Slot](repeating: Slot(), count: size)
  private var used = 0

  /// The number for a name; `find` is asked when it is not known yet.
  mutating func code(_ name: UInt, _ namespace: UInt, find: () -> UInt8) -> UInt8 {
    var index = Int(((name ^ (namespace &* 31)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    while slots[index].name != 0 {
      if slots[index].name == name, slots[index].namespace == namespace { return slots[index].code }
      index = (index + 1) & (Self.size - 1)
    }
    let code = find()
    // A part with more names than any real one has is only slower.
    if used < Self.size / 2 {
      slots[index] = Slot(name: name, namespace: namespace, code: code)
      used += 1
    }
    return code
  }
}
