import Documents
import Foundation
import Testing

@Suite struct FileTests {
  @Test func readsRegularFilesOnly() throws {
    let folder = try TemporaryFolder()
    try Data("ПРИКАЗ\n".utf8).write(to: URL(filePath: folder.path("akt.txt")))
    #expect(outline(try DocumentReader().read(path: folder.path("akt.txt"))) == ["ПРИКАЗ"])
    #expect(throws: ReadingError.notFound(path: folder.path("нет.txt"))) {
      try DocumentReader().read(path: folder.path("нет.txt"))
    }
    #expect(throws: ReadingError.isDirectory(path: folder.path(""))) {
      try DocumentReader().read(path: folder.path(""))
    }
    try TemporaryFolder.run("/usr/bin/mkfifo", [folder.path("pipe")])
    #expect(throws: ReadingError.systemError(path: folder.path("pipe"), reason: "это не обычный файл")) {
      try DocumentReader().read(path: folder.path("pipe"))
    }
    #expect(throws: ReadingError.systemError(path: "/dev/zero", reason: "это не обычный файл")) {
      try DocumentReader().read(path: "/dev/zero")
    }
    var limits = ReadingLimits.standard
    limits.fileBytes = 3
    #expect(throws: ReadingError.tooLarge(bytes: 13, limit: 3)) {
      try DocumentReader(limits: limits).read(path: folder.path("akt.txt"))
    }
  }

  @Test(arguments: [
    ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func digestIsSHA256(bytes: [UInt8], hex: String) {
    #expect(ContentDigest.sha256(bytes) == hex)
  }

  @Test(arguments: [
    (ReadingError.notFound(path: "a.txt"), "файл «a.txt» не найден; проверьте имя и папку"),
    (
      .tooLarge(bytes: 99 << 20, limit: 64 << 20),
      "файл слишком велик (99 МБ при пределе 64 МБ); уменьшите картинки или оставьте только текст акта"
    ),
    (.unsupported(kind: "PDF", advice: "сохраните как DOCX"), "формат PDF не читается; сохраните как DOCX"),
  ])
  func errorsSayWhatToDo(error: ReadingError, message: String) {
    #expect("\(error)" == message)
  }
}
