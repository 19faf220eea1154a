/// Makes ZIP archives without compression.
enum StoredArchive {
  /// The parts that bind the others together.
  static let frame: [(name: String, content: [UInt8])] = {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let parts = ["numbering", "styles", "footnotes"].map { name in
      "<Relationship Id='\(name)' Type='\(kind)/\(name)' Target='\(name).xml'/>"
    }
    let link = "<Relationship Id='l' Type='\(kind)/hyperlink' Target='https://primer.example/' TargetMode='External'/>"
    let main = "<Relationship Id='a' Type='\(kind)/officeDocument' Target='word/document.xml'/>"
    return [
      ("_rels/.rels", Array("<Relationships>\(main)</Relationships>".utf8)),
      (
        "word/_rels/document.xml.rels",
        Array("<Relationships>\(parts.joined())\(link)</Relationships>".utf8)
      ),
    ]
  }()

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }

  /// An archive of the given parts.
  static func bytes(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let crc = ~content.reduce(0xFFFF_FFFF as UInt32) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
      let size = UInt32(content.count)
      let common =
        little(20, 2) + little(0x800, 2) + little(0, 2) + little(0, 4) + little(crc, 4) + little(size, 4)
        + little(size, 4) + little(UInt32(name.utf8.count), 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + [UInt8](repeating: 0, count: 12)
      directory += little(UInt32(file.count), 4) + Array(name.utf8)
      file += [0x50, 0x4B, 3, 4] + common + little(0, 2) + Array(name.utf8) + content
    }
    let count = little(UInt32(parts.count), 2)
    return file + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + count + count + little(UInt32(directory.count), 4)
      + little(UInt32(file.count), 4) + little(0, 2)
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
  }
}
