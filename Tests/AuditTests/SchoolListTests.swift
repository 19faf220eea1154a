import Compliance
import Regulations
import Testing

@testable import Audit

@Suite struct SchoolListTests {
  private func list(_ text: String, unit: AuditOptions.SchoolUnit = .folder) throws -> SchoolList {
    let folder = try Folder()
    try folder.write(text, to: "школы.csv")
    let day = try #require(CalendarDate(iso: "2026-11-21"))
    var options = AuditOptions(check: CheckOptions(asOf: day), output: folder.path("out"))
    options.schools = folder.path("школы.csv")
    options.schoolUnit = unit
    return try SchoolList(options)
  }

  private func file(_ path: String, isTopLevel: Bool = false) -> DiscoveredFile {
    DiscoveredFile(path: path, size: 1, isTopLevel: isTopLevel)
  }

  @Test(arguments: [",", ";", "\t"])
  func theNearestNamedFolderDecides(separator: String) throws {
    let rows = [
      ["Путь", "Школа", "Муниципалитет", "ИНН"], ["акты/один", "\"Школа \"\"Ромашка\"\"\"", "Дальний", "7700000001"],
      ["./акты/один/филиал/", "Филиал", "Дальний", ""],
    ]
    let text = "\u{FEFF}" + rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let list = try list(text)
    let school = list.school(of: file("акты/один/приказ.txt"))
    #expect(school == "7700000001" && list.listed[school]?.name == "Школа \"Ромашка\"")
    #expect(list.school(of: file("./акты/один/филиал/x/приказ.txt")) == "Дальний/Филиал")
    #expect(list.school(of: file("акты/два/приказ.txt")) == "акты/два")
  }

  @Test func withoutAListFoldersOrFilesAreSchools() throws {
    let any = "путь;школа\nнигде;Никакая"
    #expect(try list(any).school(of: file("а/б/в.txt")) == "а/б")
    #expect(try list(any).school(of: file("а/в.txt", isTopLevel: true)) == "а/в.txt")
    #expect(try list(any, unit: .file).school(of: file("а/б/в.txt")) == "а/б/в.txt")
  }

  @Test(
    arguments: [
      ("", 1), ("школа;инн\nx;1", 1), ("путь;школа\nа;Школа;лишнее", 2), ("путь;школа\nа;Школа\nа;Другая", 3),
      ("путь;школа\n\nа;", 3),
    ] as [(String, Int)])
  func mistakesAreSaidWithTheirLine(text: String, line: Int) throws {
    let error = #expect(throws: AuditError.self) { try self.list(text) }
    guard case .schools(_, let told, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(told == line)
  }
}
