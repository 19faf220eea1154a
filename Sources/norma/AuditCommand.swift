internal import ArgumentParser
internal import Audit
internal import Compliance
internal import Documents
internal import Regulations

/// `norma audit`: judges the documents of many schools and writes results for an office.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Проверить акты многих школ: папки с документами на входе, сводка, таблицы и страницы школ на выходе.",
    discussion: """
      Прерванную проверку продолжает та же команда: проверенное хранится в папке результатов. Повторный запуск проверяет \
      только то, что изменилось.
      """)

  @Argument(help: ArgumentHelp("Папки и файлы с документами школ.", valueName: "путь"))
  var paths: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Папка для результатов.", valueName: "папка"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Что считать школой: folder – папку с файлами, file – каждый файл. Файл прямо в названной папке – всегда сам по себе.",
      valueName: "что"))
  var schoolBy: AuditOptions.SchoolUnit = .folder

  @Option(
    help: ArgumentHelp(
      "Список школ в CSV со столбцами «путь», «школа» и, если есть, «муниципалитет», «регион», «ИНН».",
      valueName: "файл"))
  var schools: String?

  @Option(
    help: ArgumentHelp("Брать из папок только такие файлы, например «*.docx»; можно повторять.", valueName: "образец"))
  var include: [FilePattern] = []

  @Option(help: ArgumentHelp("Не брать такие файлы и папки; можно повторять.", valueName: "образец"))
  var exclude: [FilePattern] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Сколько документов проверять сразу; без ключа – по числу ядер.", valueName: "число"))
  var jobs: Int?

  @Flag(help: "Не писать отдельную страницу для каждого документа.")
  var noPages = false

  @Flag(help: "Не показывать ход проверки.")
  var quiet = false

  @OptionGroup var options: KnowledgeOptions

  @OptionGroup var judging: AuditJudgingOptions

  func validate() throws {
    guard let jobs, !(1...AuditOptions.mostJobs).contains(jobs) else { return }
    throw ValidationError("--jobs: \(jobs); нужно число от 1 до \(AuditOptions.mostJobs)")
  }

  func run() throws {
    let asked = try asked()
    Interruption.listen()
    let progress = ProgressPrinter(isQuiet: quiet)
    let outcome: AuditRun.Outcome
    do throws(AuditError) {
      outcome = try AuditRun(asked, version: Version.current).run(paths) { progress.show($0) }
    } catch {
      progress.close()
      if case .interrupted = error {
        StandardStreams.writeError("norma: \(error)")
        throw ExitCode(130)
      }
      throw ValidationError("\(error)")
    }
    progress.close()
    if !quiet { try StandardStreams.write(Array(outcome.closing(output: output).utf8)) }
    let end: Outcome = outcome.hasUnreadable ? .unreadable : outcome.fails ? .findings : .clean
    if end != .clean { throw end.exitCode }
  }

  private func asked() throws -> AuditOptions {
    var asked = AuditOptions(
      check: judging.asked(on: try options.day(), rules: options.folders), output: output)
    asked.discovery.include = include
    asked.discovery.exclude = exclude
    asked.schoolUnit = schoolBy
    asked.schools = schools
    asked.jobs = jobs
    asked.writesPages = !noPages
    asked.showsNames = judging.showNames
    return asked
  }
}
