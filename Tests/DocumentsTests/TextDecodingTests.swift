import Testing

@testable import Documents

@Suite struct TextDecodingTests {
  static let sample = "ПРИКАЗ\nО работе на платформе «Пример» № 5\nПриказываю назначить администратора школы."

  @Test(arguments: SingleByteEncoding.allCases)
  func tellsCyrillicEncodingsApart(encoding: SingleByteEncoding) throws {
    let text = encoding == .windows1251 ? Self.sample : Self.sample.filter { !"«»№".contains($0) }
    for text in [text, text.uppercased()] {
      let bytes = text.unicodeScalars.map { scalar in
        scalar.isASCII
          ? UInt8(scalar.value) : UInt8(128 + (encoding.upperHalf.firstIndex(of: UInt16(scalar.value)) ?? 0))
      }
      #expect(String(decoding: try TextDecoding.utf8(from: bytes), as: UTF8.self) == text)
    }
  }

  @Test(arguments: [false, true], [false, true])
  func readsUTF16(bigEndian: Bool, mark: Bool) throws {
    let units = (mark ? [0xFEFF] : []) + Array(Self.sample.utf16)
    let bytes = units.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(String(decoding: try TextDecoding.utf8(from: bytes), as: UTF8.self) == Self.sample)
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF] + Array("да".utf8), "да"),
    (Array("Положение о школе".utf8) + [0xFF], "Положение о школе\u{FFFD}"),
    ([0x61, 0x80, 0x62], "a\u{FFFD}b"),
  ])
  func repairsUTF8(bytes: [UInt8], text: String) throws {
    #expect(String(decoding: try TextDecoding.utf8(from: bytes), as: UTF8.self) == text)
  }
}
