internal import ArgumentParser
internal import Compliance
internal import Documents
internal import Regulations
internal import Reports

/// `norma model`: the structured model of a document.
struct Model: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Показать, что норма поняла в документе: акты, пункты, обязанности по ролям.")

  @Argument(help: ArgumentHelp("Документ.", valueName: "файл"))
  var path: String

  @Option(help: ArgumentHelp("Вид: json.", valueName: "вид"))
  var format: ModelFormat = .json

  @Option(help: ArgumentHelp("Распознавать ли сканы: auto, never или always.", valueName: "когда"))
  var ocr: OCRPolicy = .auto

  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let knowledge = try options.knowledge()
    let checker = Checker(knowledge, asOf: try options.day(), ocr: ocr)
    let bundle: Bundle
    do throws(ReadingError) {
      bundle = try checker.model(path: path)
    } catch {
      StandardStreams.writeError("norma: \(path): \(error)")
      throw Outcome.unreadable.exitCode
    }
    try StandardStreams.write(ModelRenderer(knowledge.lexicon, registry: knowledge.acts).render(bundle, path: path))
  }
}

/// The forms in which a model is shown.
enum ModelFormat: String, ExpressibleByArgument, CaseIterable {
  case json
}
