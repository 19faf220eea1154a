import Testing

@testable import Compliance

/// Which files a pattern means, and how paths are told.
@Suite struct FilePatternTests {
  @Test(arguments: [
    ("акт.docx", "акт.docx", true), ("акт.docx", "школа/акт.docx", true), ("*.docx", "а/б/акт.docx", true),
    ("*.docx", "акт.doc", false), ("школа/*.docx", "школа/акт.docx", true), ("школа/*.docx", "школа/а/акт.docx", false),
    ("школа/*.docx", "другая/школа/акт.docx", false), ("школа/**", "школа/а/б.md", true),
    ("школа/**/*.md", "школа/б.md", true), ("**/приказы/*.md", "а/б/приказы/в.md", true), ("акт?.md", "акт7.md", true),
    ("акт?.md", "акт.md", false), ("*", ".norma.md", true), ("./школа/*.md", "школа/а.md", true),
    ("**/*.md", "../а.md", false), ("../*.md", "../а.md", true), ("*а*а*а*б", "аааааааааааа", false),
    ("школа[1].md", "школа[1].md", true), ("АКТ.md", "акт.md", false),
  ])
  func aPatternMeans(pattern: String, path: String, matches: Bool) throws {
    #expect(try #require(FilePattern(pattern)).matches(path) == matches)
  }

  @Test func decomposedNamesAreTheSame() throws {
    #expect(try #require(FilePattern("й*.md")).matches("\u{0438}\u{0306}ог.md"))
  }

  @Test(arguments: ["", "/", "./", String(repeating: "а", count: FilePattern.longest + 1)])
  func aPatternOfNothingIsNone(text: String) { #expect(FilePattern(text) == nil) }

  @Test(.timeLimit(.minutes(1))) func manyStarsAreNoTrap() throws {
    let pattern = try #require(FilePattern(String(repeating: "*а", count: 200) + "/**/**/**/x"))
    #expect(!pattern.matches(String(repeating: "а", count: 2_000) + "/" + String(repeating: "b/", count: 500)))
  }

  @Test(arguments: [
    ("/а/б/в.md", "/а/б", "в.md"), ("/а/б/в.md", "/а/г", "../б/в.md"), ("/а/в.md", "/", "а/в.md"),
    ("/в.md", "/а/б", "../../в.md"), ("/а/../в.md", "/", "в.md"), ("/а//б/./в.md", "/а", "б/в.md"),
  ])
  func aPathIsToldFromAFolder(path: String, folder: String, relative: String) {
    #expect(FilePath(path).relative(to: FilePath(folder)) == relative)
  }
}
