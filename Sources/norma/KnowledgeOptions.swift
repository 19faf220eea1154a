internal import ArgumentParser
internal import Compliance
internal import Regulations

/// The options by which rules are found and documents judged.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("Папка с дополнительными правилами; можно повторять.", valueName: "папка"))
  var folders: [String] = []

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "День, на который судить документы без даты, например 2026-11-21; без ключа — сегодня.", valueName: "дата"))
  var asOf: String?

  /// The rules of the program and of the folders given.
  func knowledge() throws -> Knowledge {
    do throws(KnowledgeError) {
      return try Knowledge.load(from: .ofProgram(), adding: folders.map(RulesFolder.init))
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// The same with the examples of the rules.
  func knowledgeWithExamples() throws -> Knowledge {
    do throws(KnowledgeError) {
      return try Knowledge.compile(from: .ofProgram(), adding: folders.map(RulesFolder.init))
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// What writes drafts by the rules of the program and of the folders given.
  func drafter() throws -> Drafter {
    let knowledge = try knowledge()
    do throws(KnowledgeError) {
      return try Drafter(knowledge, from: .ofProgram(), adding: folders.map(RulesFolder.init))
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// Whether a folder of rules has templates of drafts.
  func hasDraftTemplates() throws -> Bool {
    let base: RulesFolder
    do throws(KnowledgeError) {
      base = try .ofProgram()
    } catch {
      throw ValidationError("\(error)")
    }
    return ([base] + folders.map(RulesFolder.init)).contains { !$0.files(in: "draft").isEmpty }
  }

  /// The day on which undated documents are judged.
  func day() throws -> CalendarDate {
    guard let asOf else {
      guard let today = Today.date else { throw ValidationError("не удалось узнать сегодняшнюю дату; задайте --as-of") }
      return today
    }
    guard let date = CalendarDate(iso: asOf) else {
      throw ValidationError("--as-of: «\(asOf)» не дата; нужен вид 2026-11-21")
    }
    return date
  }
}
