import Foundation
import Testing

/// Files that cannot be read: a message for each, status 3, and the others are checked all the same.
@Suite struct HostileInputTests {
  private func expectUnreadable(
    _ name: String, _ message: String, in workplace: Workplace, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try workplace.write(Data(contentsOf: URL(filePath: Program.act("school-complete.txt"))), to: "хороший.txt")
    let run = try workplace.norma("check", "--format", "json", "хороший.txt", name, "хороший.txt")
    #expect(run.ended && run.status == 3, sourceLocation: sourceLocation)
    let documents = try Report(run.output).documents
    #expect(documents.map(\.verdict) == ["checked", "unreadable", "checked"], sourceLocation: sourceLocation)
    #expect(documents[1].path == name && documents[1].reason == message, sourceLocation: sourceLocation)
    #expect(run.errors == "norma: \(name): \(message)\n", sourceLocation: sourceLocation)
    let text = try workplace.norma("check", name)
    #expect(
      text.status == 3 && text.output.contains("Не прочитан: \(message.prefix(20))"), sourceLocation: sourceLocation)
    let model = try workplace.norma("model", name)
    #expect(model.status == 3 && model.output.isEmpty, sourceLocation: sourceLocation)
    #expect(model.errors == "norma: \(name): \(message)\n", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("пустой.txt", "", "в файле нет текста; проверьте, тот ли это файл, а скан сначала распознайте"),
    ("пробелы.txt", " \n\t\n", "в файле нет текста; проверьте, тот ли это файл, а скан сначала распознайте"),
    (
      "программа.txt", "\u{7F}ELF\u{2}\u{1}\u{1}\0\0\0\0\0\0\0",
      "это не текст, а двоичные данные; сохраните документ как DOCX или TXT"
    ),
  ])
  func aFileWithoutText(name: String, content: String, message: String) throws {
    let workplace = try Workplace()
    try workplace.write(content, to: name)
    try expectUnreadable(name, message, in: workplace)
  }

  @Test func aMissingFile() throws {
    try expectUnreadable("нет.txt", "файл «нет.txt» не найден; проверьте имя и папку", in: Workplace())
  }

  @Test func aDirectory() throws {
    let workplace = try Workplace()
    try workplace.write("x", to: "папка/x")
    try expectUnreadable("папка", "«папка» — папка, а нужен файл", in: workplace)
  }

  @Test func aTextOfFiftyMegabytes() throws {
    let workplace = try Workplace()
    let line = "Администратор ведёт канал школы на платформе «Сферум».\n"
    try workplace.write(String(repeating: line, count: (50 << 20) / line.utf8.count), to: "огромный.txt")
    try expectUnreadable("огромный.txt", "текста больше 16 МБ; оставьте только текст акта", in: workplace)
  }

  @Test func aFileAboveEveryLimitIsNotRead() throws {
    let workplace = try Workplace()
    let file = try workplace.write("x", to: "диск.txt")
    #expect(truncate(file, 3 << 30) == 0)
    try expectUnreadable(
      "диск.txt",
      "файл слишком велик (3072 МБ при пределе 64 МБ); уменьшите картинки или оставьте только текст акта", in: workplace
    )
  }

  @Test(arguments: [100, 5_000, 20_000])
  func aTruncatedWordDocument(length: Int) throws {
    let workplace = try Workplace()
    let whole = try Data(contentsOf: URL(filePath: Program.act("school-numbered.docx")))
    try workplace.write(whole.prefix(length), to: "обрезан.docx")
    try expectUnreadable(
      "обрезан.docx",
      "файл повреждён и не распаковывается (Not a zip archive); скачайте его заново или сохраните ещё раз как DOCX",
      in: workplace)
  }

  @Test func aWordDocumentWithoutItsText() throws {
    let workplace = try Workplace()
    // An archive of one empty file, «[Content_Types].xml».
    let name = Data("[Content_Types].xml".utf8)
    let common = Data([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + Data(count: 12) + Data([UInt8(name.count), 0, 0, 0])
    let file = Data([0x50, 0x4B, 3, 4]) + common + name
    let directory = Data([0x50, 0x4B, 1, 2, 20, 0]) + common + Data(count: 14) + name
    let end = Data([
      0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, UInt8(directory.count), 0, 0, 0, UInt8(file.count), 0, 0, 0, 0, 0,
    ])
    try workplace.write(file + directory + end, to: "без-текста.docx")
    try expectUnreadable(
      "без-текста.docx",
      "в файле нет обязательной части «word/document.xml»; откройте его в Word и сохраните ещё раз как DOCX",
      in: workplace)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFileWithoutPermission() throws {
    let workplace = try Workplace()
    let file = try workplace.write("ПОЛОЖЕНИЕ", to: "закрыт.txt")
    #expect(chmod(file, 0) == 0)
    try expectUnreadable(
      "закрыт.txt", "нет прав на чтение файла «закрыт.txt»; откройте доступ или скопируйте файл к себе", in: workplace)
  }

  @Test func aPipeIsNeverWaitedFor() throws {
    let workplace = try Workplace()
    #expect(mkfifo(workplace.path("труба"), 0o600) == 0)
    try expectUnreadable("труба", "файл «труба» не читается: это не обычный файл", in: workplace)
  }

  /// A few damaged bytes in a text cost these bytes and nothing else.
  @Test func invalidUTF8IsReadAsFarAsItGoes() throws {
    let workplace = try Workplace()
    let whole = try Data(contentsOf: URL(filePath: Program.act("school-complete.txt")))
    try workplace.write(whole + Data([0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x0A]), to: "байты.txt")
    let damaged = try workplace.norma("check", "--format", "json", "байты.txt")
    let sound = try workplace.norma("check", "--format", "json", Program.act("school-complete.txt"))
    #expect(damaged.status == 0)
    let statuses = { (run: Run) in try Report(run.output).documents.flatMap(\.results).map(\.status) }
    #expect(try statuses(damaged) == statuses(sound))
  }

  @Test(arguments: [[0x00, 0xFF, 0xD8, 0x00], [0x80, 0x81, 0xFE, 0xFF, 0x90]] as [[UInt8]])
  func randomBytesNeverCrash(pattern: [UInt8]) throws {
    let workplace = try Workplace()
    let bytes = Data((0..<20_000).map { pattern[$0 % pattern.count] ^ UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
    for name in ["a.txt", "a.docx", "a.html", "a.md"] {
      try workplace.write(bytes, to: name)
      let run = try workplace.norma("check", name)
      #expect(run.ended && [0, 3].contains(run.status), "\(name)")
    }
  }
}
