internal import ArgumentParser
internal import Compliance

/// The options that say which findings are set aside or were known before.
struct SuppressionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Файл настроек вместо .norma.yaml, который ищется рядом с документом и в папках над ним.", valueName: "файл"))
  var config: String?

  @Flag(help: "Не искать .norma.yaml.")
  var noConfig = false

  @Option(
    help: ArgumentHelp(
      "Файл согласованных отклонений вместо названных в настройках; можно повторять.", valueName: "файл"))
  var waivers: [String] = []

  @Option(
    help: ArgumentHelp("Сравнить с базовой линией: код 1 дают только новые замечания.", valueName: "файл"))
  var baseline: String?

  @Option(
    help: ArgumentHelp("Записать замечания как базовую линию; эта проверка их принимает.", valueName: "файл"))
  var writeBaseline: String?

  func validate() throws {
    if noConfig, config != nil {
      throw ValidationError("--config и --no-config исключают друг друга; оставьте один ключ")
    }
  }

  /// Adds what was asked for.
  func add(to options: inout CheckOptions) {
    options.configuration = noConfig ? .none : config.map { .file($0) } ?? .ofDocument
    options.waivers = waivers
    options.baseline = baseline
    options.writesBaseline = writeBaseline != nil
  }
}
