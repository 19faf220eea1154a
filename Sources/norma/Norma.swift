internal import ArgumentParser
internal import Documents

/// The program: flags in, library call, exit status out.
@main
struct Norma: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norma",
    abstract: "Проверяет локальные акты школы о платформе «Сферум» и показывает, чего в них не хватает.",
    discussion: """
      Коды завершения: 0 — нет замечаний той важности, что задана ключом --fail-on (без него — error); 1 — такие замечания есть; 2 — ошибка в команде или в правилах; \
      3 — часть файлов не удалось прочитать.
      """,
    version: Version.current,
    subcommands: [
      Check.self, Fix.self, AuditCommand.self, Model.self, DraftCommand.self, RulesCommand.self, Explain.self,
    ])

  static func main() {
    FreedMemory.keep()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let message = RussianWording.of(fullMessage(for: error))
      switch exitCode(for: error) {
      case .success:
        writeHelp(message)
      case .validationFailure:
        // Bad usage has the status 2 of the program's contract in place of the library's 64.
        StandardStreams.writeError(message)
        exit(withError: Outcome.badUsage.exitCode)
      default:
        exit(withError: error)
      }
    }
  }

  /// Help and version are results; where they cannot be written, nobody is left to be told.
  private static func writeHelp(_ text: String) {
    try? StandardStreams.write(Array((text + "\n").utf8))
  }
}

/// The version of the program.
enum Version {
  static let current = "0.1.0"
}
