import Documents
import Testing

/// Any bytes under any name are a document or a typed error, and whatever is read is valid text with places.
@Suite struct AnyBytesTests {
  /// Beginnings by which readers recognise their formats; the rest is chance.
  static let beginnings: [[UInt8]] = [
    [], Array("PK\u{3}\u{4}".utf8), Array("{\\rtf1".utf8), Array("<html><p>".utf8), Array("<?xml version='1.0'?>".utf8),
    Array("# Приказ\n\n1. ".utf8), Array("1.1. Директор ".utf8), [0xFF, 0xFE], [0xEF, 0xBB, 0xBF],
  ]

  /// Bytes, letters or marks of which the rest of a file is made.
  static let alphabets: [[UInt8]] = [
    Array(0...255), Array(0xC0...0xFF) + [0x20, 0x2E, 0x0A], Array("<>/=\"' plitdhrao&;\n".utf8),
    Array("|-*#`[]()> 1.\n\tав".utf8), Array("1234567890.) \n–абвг".utf8),
  ]

  @Test(.timeLimit(.minutes(2)), arguments: ["a.txt", "a.md", "a.html", "a.docx", "a.odt", "a.fodt", "a.bin"])
  func giveADocumentOrAnError(name: String) {
    var generator = SplitMix(state: UInt64(name.utf8.count))
    for round in 0..<300 {
      var bytes = Self.beginnings[round % Self.beginnings.count]
      let alphabet = Self.alphabets[round % Self.alphabets.count]
      for _ in 0..<Int.random(in: 0..<2_000, using: &generator) {
        bytes.append(alphabet[Int.random(in: alphabet.indices, using: &generator)])
      }
      do throws(ReadingError) {
        // Recognition and converters are programs of others, tried elsewhere.
        let document = try DocumentReader(ocr: .never, programs: HelperPrograms(folders: [])).read(
          bytes: bytes, name: name)
        #expect(String(validating: document.text, as: UTF8.self) != nil, "\(name), round \(round)")
        for block in document.blocks {
          #expect(!block.range.isEmpty, "\(name), round \(round)")
          #expect(document.sourceMap.position(of: block.range.lowerBound, in: document.text) != nil)
        }
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }
}
