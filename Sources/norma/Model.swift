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

  @Option(
    help: ArgumentHelp(
      "Вид: json (для программ), text (для терминала), markdown (для писем и задач) или akn (Akoma Ntoso 3.0, XML).",
      valueName: "вид"))
  var format: ModelFormat = .json

  @Option(help: ArgumentHelp("Распознавать ли сканы: auto, never или always.", valueName: "когда"))
  var ocr: OCRPolicy = .auto

  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let knowledge = try options.knowledge()
    let checker = Checker(knowledge, asOf: try options.day(), ocr: ocr)
    let model: JudgedModel
    do throws(ReadingError) {
      model = try checker.judgedModel(path: path)
    } catch {
      StandardStreams.writeError("norma: \(path): \(error)")
      throw Outcome.unreadable.exitCode
    }
    if model.bundle.quality.lacksDictionary {
      StandardStreams.writeError(
        "norma: \(path): текст со следами распознавания; без словаря русского языка (пакет hunspell-ru) исправлены "
          + "только спутанные буквы и слитные слова")
    }
    let bytes: [UInt8]
    do throws(XMLWritingError) {
      bytes = try format.render(model, path: path, lexicon: knowledge.lexicon, registry: knowledge.acts)
    } catch {
      StandardStreams.writeError("norma: \(path): \(error)")
      throw Outcome.unreadable.exitCode
    }
    try StandardStreams.write(bytes)
  }
}
