internal import ArgumentParser
internal import Compliance
internal import Documents
internal import Regulations
internal import Reports

/// `norma check`: judges documents and reports the gaps.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Проверить документы: чего в акте нет, почему это важно, куда и какими словами дописать.")

  @Argument(help: ArgumentHelp("Документы: DOCX, ODT, DOC, RTF, PDF, HTML, MD, TXT.", valueName: "файл"))
  var paths: [String]

  @Option(help: ArgumentHelp("Вид отчёта: text, json или markdown.", valueName: "вид"))
  var format: ReportFormat = .text

  @Option(name: .shortAndLong, help: ArgumentHelp("Записать отчёт в файл.", valueName: "файл"))
  var output: String?

  @OptionGroup var options: KnowledgeOptions

  @Option(
    help: ArgumentHelp(
      "Вид организации: school, kindergarten, college или additional; без ключа — по документу.", valueName: "вид"))
  var organisationType: Organisation.OrganisationType?

  @Option(help: ArgumentHelp("Распознавать ли сканы: auto, never или always.", valueName: "когда"))
  var ocr: OCRPolicy = .auto

  @Option(help: ArgumentHelp("Проверить только это правило; можно повторять.", valueName: "правило"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Не проверять это правило; можно повторять.", valueName: "правило"))
  var skip: [String] = []

  @Option(help: ArgumentHelp("Язык заголовков: ru или en.", valueName: "язык"))
  var lang: ReportLanguage = .russian

  @Option(
    help: ArgumentHelp("С какой важности замечание даёт код 1: error, warning, note или never.", valueName: "важность"))
  var failOn: FailureThreshold = .error

  func run() throws {
    let knowledge = try options.knowledge()
    let asOf = try options.day()
    let rules = try RuleSelection(only: only, skip: skip).rules(of: knowledge)
    let checker = Checker(
      knowledge, rules: rules, asOf: asOf, organisationType: organisationType, ocr: ocr,
      keepsModels: format.needsModels)
    let report = CheckReport(
      toolVersion: Version.current, asOf: asOf,
      packs: knowledge.packs.map { .init(id: $0.id, version: $0.version) },
      documents: paths.map(checker.check(path:)))
    let renderOptions = ReportOptions(
      language: lang, usesColor: output == nil && StandardStreams.wantsColour, width: StandardStreams.width)
    try ResultFile.write(format.render(report, options: renderOptions), to: output)
    if format != .text || output != nil { complain(of: report) }
    let outcome = failOn.outcome(of: report)
    if outcome != .clean { throw outcome.exitCode }
  }

  /// Whoever reads only the errors learns of the files that could not be read.
  private func complain(of report: CheckReport) {
    for document in report.documents {
      if case .unreadable(let reason) = document.verdict {
        StandardStreams.writeError("norma: \(document.path): \(reason)")
      }
    }
  }
}
