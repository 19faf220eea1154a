import Documents
import Foundation
import Testing

/// A thousand damaged Word documents end with a document or with a reason, and soon.
@Suite struct DamageTests {
  static let files: [[UInt8]] = ReadingTests.files
    .filter { $0.hasPrefix("docx/") }
    .compactMap { FileManager.default.contents(atPath: ReadingTests.folder.appending(path: $0).path()) }
    .map(Array.init)
    .filter { $0.count < 20_000 }

  /// The parts of each file, unpacked by python.
  static func unpacked() throws -> [[(name: String, content: [UInt8])]] {
    let folder = try TemporaryFolder()
    let script = """
      import pathlib, sys, zipfile
      for number, path in enumerate(sorted(pathlib.Path(sys.argv[1]).glob('*.doc[xm]'))):
        with zipfile.ZipFile(path) as archive:
          for place, name in enumerate(archive.namelist()):
            folder = pathlib.Path(sys.argv[2], f'{number:03}', f'{place:03}')
            folder.mkdir(parents=True)
            (folder / 'name').write_text(name)
            (folder / 'content').write_bytes(archive.read(name))
      """
    let source = ReadingTests.folder.appending(path: "docx").path()
    guard try TemporaryFolder.run("/usr/bin/python3", ["-c", script, source, folder.path("")]) == 0 else { return [] }
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: folder.path("")).sorted().map { number in
      try manager.contentsOfDirectory(atPath: folder.path(number)).sorted().map { place in
        let part = folder.path("\(number)/\(place)")
        return (
          String(decoding: manager.contents(atPath: "\(part)/name") ?? Data(), as: UTF8.self),
          Array(manager.contents(atPath: "\(part)/content") ?? Data())
        )
      }
    }
  }

  @Test(.timeLimit(.minutes(5))) func damagedArchives() throws {
    try #require(!Self.files.isEmpty)
    var generator = SplitMix(state: 7)
    for round in 0..<500 {
      var bytes = Self.files[round % Self.files.count]
      switch round % 3 {
      case 0: for _ in 0...Int.random(in: 0..<16, using: &generator) { Self.flip(&bytes, &generator) }
      case 1: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
      default: Self.moveRange(&bytes, &generator)
      }
      try read(bytes, "archive \(round)")
    }
  }

  @Test(.timeLimit(.minutes(5))) func damagedParts() throws {
    let files = try Self.unpacked()
    try #require(!files.isEmpty, "python3 is missing")
    var generator = SplitMix(state: 11)
    for round in 0..<500 {
      var parts = files[round % files.count]
      let texts = parts.indices.filter { parts[$0].content.count > 64 && parts[$0].name.hasSuffix("l") }
      let main = parts.firstIndex { $0.name.hasSuffix("document.xml") || $0.name.hasSuffix("glavnaya.xml") } ?? 0
      let index = round % 2 == 0 ? main : texts.randomElement(using: &generator) ?? main
      switch round % 7 {
      case 0: for _ in 0..<4 { Self.flip(&parts[index].content, &generator) }
      case 1: Self.dropElement(&parts[index].content, &generator)
      case 2: Self.swapElements(&parts[index].content, &generator)
      case 3: parts[index].content.removeLast(Int.random(in: 1..<parts[index].content.count, using: &generator))
      case 4:
        let other = texts.randomElement(using: &generator) ?? main
        (parts[index].content, parts[other].content) = (parts[other].content, parts[index].content)
      case 5: parts.remove(at: index)
      default: for _ in 0..<8 { Self.changeNumber(&parts[index].content, &generator) }
      }
      let archive = ZipFixture.archive(parts.map { ($0.name, $0.content) })
      try read(archive, "parts \(round)")
    }
  }

  private func read(_ bytes: [UInt8], _ name: String) throws {
    do throws(ReadingError) {
      let document = try DocumentReader().read(bytes: bytes, name: "a.docx")
      #expect(!document.blocks.isEmpty, "\(name)")
      #expect(
        document.blocks.allSatisfy { String(validating: document.text[$0.range], as: UTF8.self) != nil }, "\(name)")
    } catch {
      #expect(!"\(error)".isEmpty, "\(name)")
    }
  }

  private static func flip(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
    guard let index = bytes.indices.randomElement(using: &generator) else { return }
    bytes[index] = UInt8.random(in: 0...255, using: &generator)
  }

  private static func moveRange(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
    let start = Int.random(in: 0..<bytes.count, using: &generator)
    let range = start..<min(start + Int.random(in: 1..<512, using: &generator), bytes.count)
    let moved = Array(bytes[range])
    bytes.removeSubrange(range)
    bytes.insert(contentsOf: moved, at: Int.random(in: 0...bytes.count, using: &generator))
  }

  /// The places of whole tags.
  private static func tags(_ bytes: [UInt8]) -> [Range<Int>] {
    var tags: [Range<Int>] = []
    var start: Int?
    for index in bytes.indices {
      if bytes[index] == 0x3C { start = index }
      if bytes[index] == 0x3E, let begin = start { tags.append(begin..<(index + 1)) }
    }
    return tags
  }

  private static func dropElement(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
    // Empty elements, whose loss leaves the part well-formed, or anything.
    let all = tags(bytes)
    let empty = all.filter { bytes[$0.upperBound - 2] == 0x2F }
    guard let tag = (empty.isEmpty ? all : empty).randomElement(using: &generator) else { return }
    bytes.removeSubrange(tag)
  }

  private static func swapElements(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
    let all = tags(bytes).filter { bytes[$0.upperBound - 2] == 0x2F }
    guard let first = all.randomElement(using: &generator), let second = all.randomElement(using: &generator),
      first.upperBound <= second.lowerBound
    else { return }
    let (one, other) = (Array(bytes[first]), Array(bytes[second]))
    bytes.replaceSubrange(second, with: one)
    bytes.replaceSubrange(first, with: other)
  }

  private static func changeNumber(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    guard let index = digits.randomElement(using: &generator) else { return }
    let values = ["-1", "0", "8", "9", "999999999", "9999999999999999999", "x", ""]
    bytes.replaceSubrange(index...index, with: Array((values.randomElement(using: &generator) ?? "").utf8))
  }
}
