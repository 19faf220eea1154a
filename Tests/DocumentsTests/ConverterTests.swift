import Documents
import Foundation
import Testing

/// DOC and RTF where LibreOffice is not installed, read with the real simpler converters.
@Suite struct ConverterTests {
  /// The outline of a fixture as a reader sees it that finds one program only.
  static func outlineOfFixture(_ name: String, with program: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try #require(HelperPrograms.installed.path(of: program))
    try FileManager.default.createSymbolicLink(atPath: folder.path(program), withDestinationPath: path)
    let only = HelperPrograms(folders: [URL(filePath: folder.path(program)).deletingLastPathComponent().path()])
    return outline(try DocumentReader(programs: only).read(path: ReadingTests.folder.appending(path: name).path()))
  }

  static let order = [
    "ПРИКАЗ", "от 02.09.2024 № 15", "О назначении администратора платформы «Пример»",
    "1. Назначить администратором учителя информатики Выдумкину А. А.",
    "2. Выдумкиной А. А. создать сообщества классов — до 10 сентября.", "Директор школы И. И. Выдуманный",
  ]

  @Test(.enabled(if: ReadingTests.has("unrtf"), "apt-get install unrtf"))
  func unrtfReadsWindows1251() throws {
    #expect(try Self.outlineOfFixture("rtf/windows-1251.rtf", with: "unrtf") == Self.order)
  }

  @Test(.enabled(if: ReadingTests.has("catdoc"), "apt-get install catdoc"))
  func catdocReadsDOC() throws {
    let lines = try Self.outlineOfFixture("doc/numbered-order.doc", with: "catdoc")
    #expect(lines.prefix(2) == ["Приказ", "Назначить администратором учителя Выдумкину А. А."])
  }

  @Test(.enabled(if: ReadingTests.has("antiword"), "apt-get install antiword"))
  func antiwordReadsDOC() throws {
    let lines = try Self.outlineOfFixture("doc/regulation.doc", with: "antiword")
    #expect(lines.contains("ПОЛОЖЕНИЕ"))
    #expect(lines.last == "3.1. Положение применяется с даты, когда его утвердили, пока его не сменит другое.")
  }
}
