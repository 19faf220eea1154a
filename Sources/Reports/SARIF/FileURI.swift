/// The address of a file by RFC 3986: relative to the folder of the run where its path is.
struct FileURI: Hashable {
  /// Percent-encoded, but for letters, digits, `-._~` and slashes.
  let text: String
  /// Whether it is relative to the folder that SARIF calls `%SRCROOT%`.
  let isRelative: Bool

  init(_ path: String) {
    var bytes = Array(path.utf8)[...]
    while bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst(2).drop { $0 == UInt8(ascii: "/") } }
    isRelative = bytes.first != UInt8(ascii: "/")
    var encoded: [UInt8] = isRelative ? [] : Array("file://".utf8)
    for byte in bytes {
      if FileURI.isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), FileURI.digits[Int(byte >> 4)], FileURI.digits[Int(byte & 15)]]
      }
    }
    text = String(decoding: encoded, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
