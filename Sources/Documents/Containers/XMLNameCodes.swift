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

  /// The number for a name, or `nil` when it is not known yet.
  func code(_ name: UInt, _ namespace: UInt) -> UInt8? {
    let slot = slots[place(name, namespace)]
    return slot.name == 0 ? nil : slot.code
  }

  /// Keeps the number for a name that is not known yet.
  mutating func remember(_ code: UInt8, _ name: UInt, _ namespace: UInt) {
    // A part with more names than any real one has is only slower.
    guard used < Self.size / 2 else { return }
    slots[place(name, namespace)] = Slot(name: name, namespace: namespace, code: code)
    used += 1
  }

  private func place(_ name: UInt, _ namespace: UInt) -> Int {
    var index = Int(((name ^ (namespace &* 31)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    while slots[index].name != 0, slots[index].name != name || slots[index].namespace != namespace {
      index = (index + 1) & (Self.size - 1)
    }
    return index
  }
}
