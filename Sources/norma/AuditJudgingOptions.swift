internal import ArgumentParser
internal import Compliance
internal import Documents
internal import Regulations

/// The options of `norma audit` that say how documents are judged, as those of `norma check` do.
struct AuditJudgingOptions: ParsableArguments {
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

  @Option(
    help: ArgumentHelp(
      "С какой важности замечание даёт код 1: error, warning, note или never; без ключа — по .norma.yaml, иначе error.",
      valueName: "важность"))
  var failOn: FailureThreshold?

  @Flag(help: "Показать на страницах имена людей; без ключа они скрыты.")
  var showNames = false

  @Option(help: ArgumentHelp("Файл настроек вместо .norma.yaml.", valueName: "файл"))
  var config: String?

  @Flag(help: "Не искать .norma.yaml.")
  var noConfig = false

  @Option(help: ArgumentHelp("Файл согласованных отклонений; можно повторять.", valueName: "файл"))
  var waivers: [String] = []

  @Option(help: ArgumentHelp("Сравнить с базовой линией: код 1 дают только новые замечания.", valueName: "файл"))
  var baseline: String?

  func validate() throws {
    if noConfig, config != nil {
      throw ValidationError("--config и --no-config исключают друг друга; оставьте один ключ")
    }
  }

  /// What is asked, judged on a day.
  func asked(on day: CalendarDate, rules: [String]) -> CheckOptions {
    var asked = CheckOptions(asOf: day)
    asked.rulesFolders = rules
    asked.organisationType = organisationType
    asked.ocr = ocr
    asked.only = only
    asked.skip = skip
    asked.failureThreshold = failOn
    asked.configuration = noConfig ? .none : config.map { .file($0) } ?? .ofDocument
    asked.waivers = waivers
    asked.baseline = baseline
    return asked
  }
}
