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

  @Flag(help: "Разрешить записать результат поверх самого проекта.")
  var force = false

  @OptionGroup var options: KnowledgeOptions

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
      "С какой важности оставшееся замечание даёт код 1: error, warning, note или never.", valueName: "важность"))
  var failOn: FailureThreshold = .error

  func run() throws {
    let knowledge = try options.knowledge()
    let asOf = try options.day()
    let rules = try RuleSelection(only: only, skip: skip).rules(of: knowledge)
    let fixer = DraftFixer(
      knowledge, rules: rules, asOf: asOf, organisationType: organisationType,
      options: FixOptions(inserts: insert, severity: severity, language: lang, date: asOf))
    let original: [UInt8]
    let draft: FixedDraft
    do {
      original = try SourceFile.read(path: path)
      draft = try fixer.fix(original, name: path)
    } catch {
      StandardStreams.writeError("norma: \(path): \(error)")
      throw Outcome.of(error).exitCode
    }
    let result = DraftOutput(draft: draft, original: original, path: path)
    try result.write(to: output, mayReplace: force)
    StandardStreams.writeError("norma: \(path): \(draft.summary(in: lang))")
    let report = CheckReport(toolVersion: Version.current, asOf: asOf, packs: [], documents: [draft.report])
    let outcome = failOn.outcome(of: report)
    if outcome != .clean { throw outcome.exitCode }
  }
}
