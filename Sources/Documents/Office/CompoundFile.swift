/// The container of Office documents before 2007, looked into only as far as to tell what it holds.
struct CompoundFile: Sendable {
  private let bytes: [UInt8]

  /// `nil` when the bytes do not begin as such a container.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    self.bytes = bytes
  }

  /// Whether it wraps an encrypted document of the new formats.
  var isEncryptedPackage: Bool { entry("EncryptedPackage") != nil }

  /// Whether the file ends before the directory that its header names.
  var isCut: Bool { offset(ofSector: number(at: 48, bytes: 4)) + 128 > bytes.count }

  /// Whether it holds a Word document.
  var isWordDocument: Bool { entry("WordDocument") != nil }

  /// Whether the Word document in it is encrypted; `false` where that cannot be seen.
  var isEncryptedWordDocument: Bool {
    guard let entry = entry("WordDocument"), bytes.count >= 512 else { return false }
    let start = offset(ofSector: number(at: entry + 116, bytes: 4))
    guard start + 12 <= bytes.count, number(at: start, bytes: 2) == 0xA5EC else { return false }
    return number(at: start + 10, bytes: 2) & 0x0100 != 0
  }

  /// Where the directory entry of a stream stands; entries take 128 bytes and begin with the name.
  private func entry(_ name: String) -> Int? {
    let name: [UInt8] = (name.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [[0, 0]]).flatMap(\.self)
    var offset = 512
    while offset + 128 <= bytes.count {
      if bytes[offset] == name[0], bytes[offset..<(offset + name.count)].elementsEqual(name) { return offset }
      offset += 128
    }
    return nil
  }

  private func offset(ofSector sector: Int) -> Int { (sector + 1) << min(number(at: 30, bytes: 2), 16) }

  /// A number in little-endian order; what lies behind the end of the file counts as zero.
  private func number(at offset: Int, bytes count: Int) -> Int {
    guard offset + count <= bytes.count else { return 0 }
    return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
