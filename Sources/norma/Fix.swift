internal import ArgumentParser
internal import Compliance
internal import Documents
internal import Regulations
internal import Reports

/// `norma fix`: a draft handed back with comments and with the missing clauses proposed.
struct Fix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Вернуть проект с замечаниями на полях и с недостающими пунктами.",
    discussion: """
      DOCX и ODT: тот же файл с примечаниями автора «norma»; с --insert – ещё и с недостающими пунктами, которые \
      вставлены как исправления: каждое можно принять или отклонить. Markdown и текст: разница (diff) с недостающими \
      пунктами, которую применяет patch -p0 или git apply -p0.
      """)

  @Argument(help: ArgumentHelp("Проект: DOCX, ODT, MD или TXT.", valueName: "файл"))
  var path: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Куда записать исправленный файл; для MD и TXT – разницу.", valueName: "файл"))
  var output: String?

  @Flag(help: "Вставить недостающие пункты как исправления; в MD и TXT вставляются всегда.")
  var insert = false

  @Flag(help: "Разрешить записать результат поверх самого проекта или другого файла, который уже есть.")
  var force = false

  @OptionGroup var options: KnowledgeOptions

  @Option(
    help: ArgumentHelp(
      "Файл настроек вместо .norma.yaml, который ищется рядом с документом и в папках над ним.", valueName: "файл"))
  var config: String?

  @Flag(help: "Не искать .norma.yaml.")
  var noConfig = false

  @Option(
    help: ArgumentHelp(
      "Вид организации: school, kindergarten, college или additional; без ключа — по документу.", valueName: "вид"))
  var organisationType: Organisation.OrganisationType?

  @Option(help: ArgumentHelp("Исправить только по этому правилу; можно повторять.", valueName: "правило"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Не исправлять по этому правилу; можно повторять.", valueName: "правило"))
  var skip: [String] = []

  @Option(
    help: ArgumentHelp(
      "С какой важности писать замечания и вставлять пункты: error, warning или note.", valueName: "важность")
  )
  var severity: Severity = .note

  @Option(help: ArgumentHelp("Язык примечаний: ru или en.", valueName: "язык"))
  var lang: ReportLanguage = .russian

  @Option(
    help: ArgumentHelp(
      "С какой важности оставшееся замечание даёт код 1: error, warning, note или never; без ключа — по .norma.yaml.",
      valueName: "важность"))
  var failOn: FailureThreshold?

  func run() throws {
    let asked = try asked()
    let judging: CheckRun
    do throws(CheckRunError) {
      judging = try CheckRun([path], asked)
    } catch {
      throw ValidationError("\(error)")
    }
    let original: [UInt8]
    let draft: FixedDraft
    do {
      original = try SourceFile.read(path: path)
      draft = try fixer(judging, asOf: try options.day()).fix(original, name: path)
    } catch {
      StandardStreams.writeError("norma: \(path): \(error)")
      throw Outcome.of(error).exitCode
    }
    try DraftOutput(draft: draft, original: original, path: path).write(to: output, mayReplace: force)
    StandardStreams.writeError("norma: \(path): \(draft.summary(in: lang))")
    if draft.report.fails { throw Outcome.findings.exitCode }
  }

  private func fixer(_ run: CheckRun, asOf: CalendarDate) -> DraftFixer {
    DraftFixer(options: FixOptions(inserts: insert, severity: severity, language: lang, date: asOf)) { bytes, name in
      run.report(ofDraft: bytes)
        ?? DocumentReport(path: name, format: nil, sha256: nil, verdict: .unreadable(reason: "нет файла"))
    }
  }

  private func asked() throws -> CheckOptions {
    var asked = CheckOptions(asOf: try options.day())
    asked.rulesFolders = options.folders
    asked.organisationType = organisationType
    asked.ocr = .never
    asked.only = only
    asked.skip = skip
    asked.failureThreshold = failOn
    asked.keepsModels = true
    asked.configuration = noConfig ? .none : config.map { .file($0) } ?? .ofDocument
    return asked
  }
}
