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

  @Option(
    help: ArgumentHelp(
      "Вид отчёта: text, markdown, html, csv, xlsx (Excel), json, ndjson, sarif или junit.", valueName: "вид"))
  var format: ReportFormat = .text

  @Option(name: .shortAndLong, help: ArgumentHelp("Записать отчёт в файл.", valueName: "файл"))
  var output: String?

  @OptionGroup var options: KnowledgeOptions

  @OptionGroup var sources: SuppressionOptions

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
    help: ArgumentHelp(
      "С какой важности замечание даёт код 1: error, warning, note или never; без ключа — по .norma.yaml, иначе error.",
      valueName: "важность"))
  var failOn: FailureThreshold?

  @Flag(help: "Показать в отчёте html имена людей; без ключа они скрыты.")
  var showNames = false

  func validate() throws {
    for written in [output, sources.writeBaseline].compactMap(\.self) {
      guard let document = paths.first(where: { ResultFile.isSame(written, $0) }) else { continue }
      throw ValidationError("«\(written)» — сам документ «\(document)»; назовите для результата другой файл")
    }
    guard format.isBinary, output == nil, StandardStreams.isTerminal else { return }
    throw ValidationError(
      "отчёт \(format.rawValue) на экране не прочитать; назовите файл: --output отчёт.\(format.rawValue)")
  }

  func run() throws {
    let asked = try asked()
    let run: CheckRun
    do throws(CheckRunError) {
      run = try CheckRun(paths, asked)
    } catch {
      throw ValidationError("\(error)")
    }
    let renderOptions = ReportOptions(
      language: lang, usesColor: output == nil && StandardStreams.wantsColour, width: StandardStreams.width,
      showsNames: showNames)
    // A baseline is made of all findings at once.
    if sources.writeBaseline == nil, let renderer = format.streamingRenderer(renderOptions) {
      let outcome = try stream(run, with: renderer)
      if outcome != .clean { throw outcome.exitCode }
      return
    }
    let report = run.report(toolVersion: Version.current)
    let baseline = try baseline(of: report, run)
    try ResultFile.write(rendered(report, renderOptions), to: output)
    if let baseline { try ResultFile.write(baseline, to: sources.writeBaseline) }
    if format != .text || output != nil { complain(of: report) }
    let outcome = Outcome(report, isAccepted: baseline != nil)
    if outcome != .clean { throw outcome.exitCode }
  }

  private func asked() throws -> CheckOptions {
    var asked = CheckOptions(asOf: try options.day())
    asked.rulesFolders = options.folders
    asked.organisationType = organisationType
    asked.ocr = ocr
    asked.only = only
    asked.skip = skip
    asked.failureThreshold = failOn
    asked.keepsModels = format.needsModels
    sources.add(to: &asked)
    return asked
  }

  private func baseline(of report: CheckReport, _ run: CheckRun) throws -> [UInt8]? {
    guard let path = sources.writeBaseline else { return nil }
    do throws(CheckRunError) {
      return try run.baseline(of: report, at: path)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  private func rendered(_ report: CheckReport, _ options: ReportOptions) throws -> [UInt8] {
    do throws(ReportError) {
      return try format.render(report, options: options)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// Writes each document as soon as it is judged, so that no more than one is kept.
  private func stream(_ run: CheckRun, with renderer: any StreamingRenderer) throws -> Outcome {
    let opening = run.opening(toolVersion: Version.current)
    let file = try ResultFile(path: output)
    try file.write(renderer.opening(opening))
    var outcome = Outcome.clean
    var end = opening
    end.problems = try run.judge { document in
      var part = opening
      part.documents = [document]
      try file.write(renderer.render(document, of: opening))
      complain(of: part)
      outcome = Outcome.worse(outcome, Outcome(part))
    }
    complain(of: end)
    return outcome
  }

  /// Whoever reads only the errors learns of the files that could not be read, and of what is wrong with waivers.
  private func complain(of report: CheckReport) {
    for document in report.documents {
      if case .unreadable(let reason) = document.verdict {
        StandardStreams.writeError("norma: \(document.path): \(reason)")
      }
    }
    for problem in report.problems {
      let rule = problem.rule.map { "\($0): " } ?? ""
      StandardStreams.writeError("norma: \(problem.origin): \(rule)\(problem.message.russian)")
    }
  }
}
