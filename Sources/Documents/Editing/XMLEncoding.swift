/// In which encoding a part of XML stands.
enum XMLEncoding {
  /// Whether a part is in UTF-8, by its first bytes and by what it declares.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var head = bytes.prefix(200)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    guard head.first == UInt8(ascii: "<") || head.first.map(\.isBlank) ?? false, !head.prefix(8).contains(0) else {
      return false
    }
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return true }
    let declaration = String(decoding: head[..<end], as: UTF8.self).lowercased()
    guard declaration.contains("encoding") else { return true }
    return declaration.contains("utf-8") || declaration.contains("us-ascii")
  }
}
