internal import Russian

/// What stays the same about a finding when lines move, clauses are renumbered and messages are reworded.
///
/// Equal fingerprints mean the same words. It rests on folded words (case, ё, Latin look-alikes, marks and white space
/// do not count) and never on lines, numbers of clauses or messages; it does not name the file. The way it is made is
/// part of the schema `norma.baseline/1`: where it changes, that name has to change.
public struct Fingerprint: Sendable, Hashable {
  /// The fingerprint as a number.
  public let value: UInt64

  /// Takes a fingerprint that was made before.
  public init(value: UInt64) { self.value = value }

  /// The fingerprint of no words at all.
  public static let empty = Fingerprint(value: Mixer().value)

  /// The fingerprint of an identifier.
  init(of text: String) {
    var mixer = Mixer()
    for byte in text.utf8 { mixer.take(UInt64(byte)) }
    self.init(value: mixer.value)
  }

  /// The fingerprint of words and numbers; marks count only where there is nothing else.
  ///
  /// - Parameter isLeftOut: whether the token at an index says where something stands and not what is said.
  init(of tokens: ArraySlice<Token>, isLeftOut: (Int) -> Bool = { _ in false }) {
    var mixer = Mixer()
    var isEmpty = true
    for index in tokens.indices where tokens[index].kind != .mark && !isLeftOut(index) {
      mixer.take(tokens[index].value)
      isEmpty = false
    }
    if isEmpty {
      for token in tokens { mixer.take(token.value) }
    }
    self.init(value: mixer.value)
  }

  /// This fingerprint together with another: order matters.
  func combined(with other: Fingerprint) -> Fingerprint { combined(with: other.value) }

  /// This fingerprint as the one with a number among equal ones.
  func combined(with number: UInt64) -> Fingerprint {
    var mixer = Mixer()
    mixer.take(value)
    mixer.take(number)
    return Fingerprint(value: mixer.value)
  }
}

extension Fingerprint: RawRepresentable, Comparable, CustomStringConvertible {
  /// How many hexadecimal digits a fingerprint has.
  public static let digits = 16

  /// The fingerprint in 16 lower-case hexadecimal digits.
  public var rawValue: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: Fingerprint.digits - digits.utf8.count) + digits
  }

  /// Reads 16 lower-case hexadecimal digits; `nil` for anything else.
  public init?(rawValue: String) {
    let isPlain = rawValue.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isPlain, rawValue.utf8.count == Fingerprint.digits, let value = UInt64(rawValue, radix: 16) else {
      return nil
    }
    self.init(value: value)
  }

  /// The 16 digits.
  public var description: String { rawValue }

  public static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.value < right.value }
}

/// Mixes numbers into one, each bit of a number into all bits (the finaliser of MurmurHash3 over a running state).
private struct Mixer {
  private(set) var value: UInt64 = 0x6E6F_726D_612F_0001

  mutating func take(_ number: UInt64) {
    var mixed = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    // The place in the row counts: the state is turned before it meets the next number.
    value = (mixed ^ (mixed >> 33)) &+ (value << 7 | value >> 57)
  }
}
