/// The identifier of a requirement, such as `admin.class-teachers`.
public struct RuleID: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Two words of small Latin letters, digits and hyphens with a full stop between them.
  public let rawValue: String

  /// Checks the form; `nil` for any other.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(RuleID.isAllowed) }) else {
      return nil
    }
    self.rawValue = rawValue
  }

  /// The identifier.
  public var description: String { rawValue }

  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
}
