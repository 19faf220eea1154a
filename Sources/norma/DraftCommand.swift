internal import ArgumentParser
internal import Compliance
internal import Documents
internal import Reports

/// `norma draft`: writes a complete regulation with its order.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Составить положение с приказом: DOCX, Markdown или текст.",
    discussion: """
      Сведения задаются ключами или файлом --facts; ключ важнее файла. Чего не сообщили, на месте того остаются \
      квадратные скобки, и norma check напоминает о них, пока их не заполнят.
      """)

  @OptionGroup var facts: DraftFactOptions

  @Option(help: ArgumentHelp("Вид: docx, md или txt; без ключа — по имени файла.", valueName: "вид"))
  var format: DraftFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp("Куда записать; без ключа — на экран.", valueName: "файл"))
  var output: String?

  @Flag(help: "Разрешить записать поверх файла, который уже есть.")
  var force = false

  @OptionGroup var options: KnowledgeOptions

  func run() throws {
    let facts = try facts.facts()
    guard let type = facts.type else {
      throw ValidationError(
        "не назван вид организации; добавьте --organisation-type school, kindergarten, college или additional")
    }
    guard let format = format ?? (output == nil ? .md : output.flatMap(DraftFormat.init(path:))) else {
      throw ValidationError(
        "по имени файла не видно, что писать; назовите файл .docx, .md или .txt или добавьте --format")
    }
    let drafter = try options.drafter()
    let day = try options.day()
    let draft: Draft
    do throws(DraftFactError) {
      draft = try drafter.draft(facts, for: type, asOf: day)
    } catch {
      throw ValidationError("--\(error)")
    }
    let bytes: [UInt8]
    do throws(WordWritingError) {
      bytes = try format.render(draft)
    } catch {
      throw ValidationError("\(error)")
    }
    try ResultFile.writeNew(bytes, to: output, mayReplace: force)
    let placeholders = draft.placeholders
    if !placeholders.isEmpty {
      StandardStreams.writeError("norma: осталось заполнить: " + placeholders.joined(separator: ", "))
    }
  }
}
