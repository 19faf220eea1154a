import Compliance
import Foundation
import Testing

@testable import Audit

@Suite struct DiscoveryTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    for name in [
      "б/акт.txt", "а/приказ.DOCX", "а/вложено/положение.md", "корень.txt", "а/таблица.xlsx", ".скрыто/акт.txt",
      "а/~$приказ.docx", "а/.~lock.приказ.docx#", "а/.norma.yaml", "а/без-расширения",
    ] {
      try folder.write("x", to: name)
    }
  }

  private func discover(_ paths: [String] = [""], _ change: (inout Discovery.Options) -> Void = { _ in }) -> Discovery {
    var options = Discovery.Options()
    change(&options)
    return Discovery(paths.map { folder.path($0) }, options)
  }

  private func skipped(_ discovery: Discovery) -> [String: SkippedEntry.Reason] {
    Dictionary(discovery.skipped.map { (folder.inner($0.path), $0.reason) }) { first, _ in first }
  }

  @Test func findsDocumentsInTheOrderOfBytesAndSaysWhatItLeavesOut() {
    let found = discover()
    #expect(
      found.files.map { folder.inner($0.path) } == [
        "а/вложено/положение.md", "а/приказ.DOCX", "б/акт.txt", "корень.txt",
      ])
    #expect(found.files.map(\.isTopLevel) == [false, false, false, true])
    #expect(
      skipped(found) == [
        "а/таблица.xlsx": .otherFormat, "а/без-расширения": .otherFormat, ".скрыто": .hidden,
        "а/~$приказ.docx": .lockFile, "а/.~lock.приказ.docx#": .lockFile,
      ])
  }

  @Test func patternsChooseAndLeaveOut() throws {
    let pattern = { try #require(FilePattern($0)) }
    let some = try [pattern("*.xlsx"), pattern("б/**")]
    let included = discover { $0.include = some }
    #expect(included.files.map { folder.inner($0.path) } == ["а/таблица.xlsx", "б/акт.txt"])
    let left = try pattern("вложено")
    let excluded = discover { $0.exclude = [left] }
    #expect(!excluded.files.contains { $0.path.contains("вложено") })
    #expect(skipped(excluded)["а/вложено"] == .excluded)
  }

  @Test func takesWhatIsNamedWhateverItsEndingAndEachFileOnce() {
    let found = discover(["а/таблица.xlsx", "а", "а/", "а/приказ.DOCX"])
    #expect(
      found.files.map { folder.inner($0.path) } == ["а/таблица.xlsx", "а/вложено/положение.md", "а/приказ.DOCX"])
  }

  @Test func loopsOfLinksEndAndBrokenOnesAreSaid() throws {
    try folder.link("а/назад", to: "..")
    try folder.link("а/никуда.txt", to: "нет.txt")
    try folder.link("б/ссылка.txt", to: "../корень.txt")
    let found = discover()
    #expect(found.files.count == 5 && found.files.contains { folder.inner($0.path) == "б/ссылка.txt" })
    #expect(skipped(found)["а/назад"] == .linkedFolder)
    #expect(skipped(found)["а/никуда.txt"] == .brokenLink)
    #expect(SkippedEntry.Reason.brokenLink.isFailure)
    // A link that is named is followed.
    #expect(discover(["а/назад"]).files.count == 5)
  }

  @Test func depthIsBounded() throws {
    let deep = Array(repeating: "п", count: Discovery.deepest + 3).joined(separator: "/")
    try folder.write("x", to: "\(deep)/акт.txt")
    let found = discover(["п"])
    #expect(found.files.isEmpty)
    #expect(found.skipped.map(\.reason) == [.tooDeep])
  }

  @Test func neverLooksIntoItsOwnResults() throws {
    try folder.write("x", to: "итоги/прежний.txt")
    let output = folder.path("итоги")
    #expect(!discover { $0.output = output }.files.contains { $0.path.contains("прежний") })
  }

  @Test func namesThatAreNoTextAreSaid() throws {
    let name =
      folder.path("").utf8.map { CChar(bitPattern: $0) } + [0x2F, CChar(bitPattern: 0xFF), 0x2E, 0x74, 0x78, 0x74, 0]
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(discover().skipped.contains { $0.reason == .misnamed })
  }

  @Test func whatIsNotThereIsSaid() {
    #expect(discover(["нет"]).skipped.map(\.reason) == [.notFound])
  }
}
