import Foundation
import Testing

/// Help and version.
@Suite struct HelpTests {
  @Test func theVersionIsOneLine() throws {
    let run = try Workplace().norma("--version")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.split(separator: ".").count == 3 && run.output.hasSuffix("\n"))
  }

  @Test(arguments: [
    ["--help"], ["check", "--help"], ["model", "--help"], ["rules", "--help"], ["rules", "list", "--help"],
    ["rules", "validate", "--help"], ["rules", "test", "--help"], ["explain", "--help"], ["help", "check"],
    ["fix", "--help"],
    ["draft", "--help"],
  ])
  func helpIsRussian(arguments: [String]) throws {
    let run = try Workplace().run(Program.path, arguments)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("ЗАПУСК: norma"))
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "default:", "values:", "See "] {
      #expect(!run.output.contains(word), "\(word)")
    }
    // Every option and every command is explained.
    let lines = run.output.split(separator: "\n")
    for (number, line) in lines.enumerated() where line.hasPrefix("  -") || line.hasPrefix("  <") {
      let explanation = line + (number + 1 < lines.count ? lines[number + 1] : "")
      #expect(explanation.contains { ("а"..."я").contains($0) }, "\(line)")
    }
  }

  @Test func helpNamesTheStatuses() throws {
    let output = try Workplace().norma("--help").output.replacing("\n", with: " ")
    #expect(
      output.contains(
        "Коды завершения: 0 — нет замечаний той важности, что задана ключом --fail-on (без него — error); 1 — такие замечания есть; 2 — ошибка в команде или в правилах; 3 — часть файлов не удалось прочитать."
      ))
  }

  @Test(arguments: [
    (["bogus"], "Ошибка: лишнее слово 'bogus'\nЗапуск: norma <команда>\n  Подробнее: 'norma --help'\n"),
    (
      ["rules", "lst"], "Ошибка: лишнее слово 'lst'\nЗапуск: norma rules <команда>\n  Подробнее: 'norma rules --help'\n"
    ),
  ])
  func badUsageIsExplainedInRussian(arguments: [String], message: String) throws {
    let run = try Workplace().run(Program.path, arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors == message)
  }

  @Test(arguments: [
    (["check"], "Ошибка: не указано '<файл> ...'\n"),
    (["check", "--frmat", "json", "x"], "Ошибка: неизвестный ключ '--frmat'. Может быть, '--format'?\n"),
    (["check", "x", "--rules"], "Ошибка: нет значения у ключа '--rules <папка>'\n"),
  ])
  func aMistakeInTheKeysIsNamed(arguments: [String], beginning: String) throws {
    let run = try Workplace().run(Program.path, arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix(beginning))
  }
}
