import Documents
import Foundation
import Testing

/// Copies of the fixtures with bytes changed, cut off or doubled: a document or a typed error, in bounded time.
@Suite struct DamagedFileTests {
  static func copies(of name: String, count: Int) throws -> [[UInt8]] {
    let whole = [UInt8](try Data(contentsOf: ReadingTests.folder.appending(path: name)))
    var generator = SplitMix(state: UInt64(whole.count))
    return (0..<count).map { round in
      var bytes = whole
      switch round % 3 {
      case 0: bytes.removeLast(Int.random(in: 1..<(bytes.count - 8), using: &generator))
      case 1:
        for _ in 0..<Int.random(in: 1...200, using: &generator) {
          bytes[Int.random(in: 8..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
      default:
        let start = Int.random(in: 8..<bytes.count, using: &generator)
        let end = Int.random(in: start..<bytes.count, using: &generator)
        bytes.insert(contentsOf: bytes[start...end], at: Int.random(in: 8..<bytes.count, using: &generator))
      }
      return bytes
    }
  }

  private func expectVerdicts(_ name: String, count: Int) throws {
    for bytes in try Self.copies(of: name, count: count) {
      do throws(ReadingError) {
        let document = try DocumentReader(ocr: .never).read(bytes: bytes, name: name)
        #expect(!document.blocks.isEmpty)
      } catch {
        #expect(!"\(error)".isEmpty)
        if case .program(.timedOut) = error { Issue.record("\(name): \(error)") }
      }
    }
  }

  @Test(
    .timeLimit(.minutes(5)), .enabled(if: ReadingTests.has("pdftotext"), "apt-get install poppler-utils"),
    arguments: ["pdf/stamps.pdf", "pdf/running-heads.pdf", "pdf/encrypted.pdf", "pdf/scan.pdf"])
  func damagedPDF(name: String) throws { try expectVerdicts(name, count: 20) }

  @Test(
    .timeLimit(.minutes(5)), .enabled(if: ReadingTests.has("soffice"), "apt-get install libreoffice-writer"),
    arguments: ["doc/numbered-order.doc", "rtf/windows-1251.rtf"])
  func damagedOldFormats(name: String) throws { try expectVerdicts(name, count: 10) }
}
