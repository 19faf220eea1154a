internal import ArgumentParser
internal import Compliance
internal import Documents
internal import Regulations
internal import YAML

/// The facts of an organisation, by options and by a file; an option decides before the file.
struct DraftFactOptions: ParsableArguments {
  @Option(
    name: .customLong("facts"),
    help: ArgumentHelp("Файл YAML со сведениями; ключи в нём те же, что ниже.", valueName: "файл"))
  var file: String?

  @Option(
    help: ArgumentHelp("Вид организации: school, kindergarten, college или additional.", valueName: "вид"))
  var organisationType: Organisation.OrganisationType?

  @Option(
    help: ArgumentHelp("Как называть платформу: icop (ИКОП «Сферум») или sferum («Сферум»).", valueName: "имя"))
  var platform: DraftFacts.Platform?

  @Option(help: ArgumentHelp("Краткое наименование, как в уставе.", valueName: "имя"))
  var name: String?

  @Option(help: ArgumentHelp("Полное наименование, как в уставе.", valueName: "имя"))
  var fullName: String?

  @Option(help: ArgumentHelp("Фамилия, имя, отчество руководителя.", valueName: "имя"))
  var head: String?

  @Option(
    help: ArgumentHelp("Должность руководителя; без ключа — директор или заведующий.", valueName: "должность"))
  var headPosition: String?

  @Option(help: ArgumentHelp("Фамилия, имя, отчество администратора.", valueName: "имя"))
  var administrator: String?

  @Option(help: ArgumentHelp("Должность администратора в именительном падеже.", valueName: "должность"))
  var administratorPosition: String?

  @Option(help: ArgumentHelp("Номер мобильного телефона администратора.", valueName: "номер"))
  var administratorPhone: String?

  @Option(help: ArgumentHelp("Место издания приказа.", valueName: "место"))
  var place: String?

  @Option(help: ArgumentHelp("Дата приказа, например 2026-09-01.", valueName: "дата"))
  var date: String?

  @Option(help: ArgumentHelp("Номер приказа.", valueName: "номер"))
  var orderNumber: String?

  @Option(help: ArgumentHelp("Протокол педагогического совета, например «28.08.2026 № 1».", valueName: "протокол"))
  var pedagogicalCouncil: String?

  @Option(help: ArgumentHelp("Протокол совета обучающихся.", valueName: "протокол"))
  var learnersCouncil: String?

  @Option(help: ArgumentHelp("Протокол совета родителей.", valueName: "протокол"))
  var parentsCouncil: String?

  /// What is known after the file and the options.
  func facts() throws -> DraftFacts {
    var facts = try ofFile()
    facts.type = organisationType ?? facts.type
    facts.platform = platform ?? facts.platform
    for (fact, text) in given {
      guard let text else { continue }
      do throws(DraftFactError) {
        try facts.set(fact, to: text)
      } catch {
        throw ValidationError("--\(error)")
      }
    }
    return facts
  }

  private var given: [(DraftFact, String?)] {
    [
      (.name, name), (.fullName, fullName), (.head, head), (.headPosition, headPosition),
      (.administrator, administrator), (.administratorPosition, administratorPosition),
      (.administratorPhone, administratorPhone), (.place, place), (.date, date), (.orderNumber, orderNumber),
      (.pedagogicalCouncil, pedagogicalCouncil), (.learnersCouncil, learnersCouncil), (.parentsCouncil, parentsCouncil),
    ]
  }

  private func ofFile() throws -> DraftFacts {
    guard let file else { return DraftFacts() }
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try SourceFile.read(path: file)
    } catch {
      throw ValidationError("\(file): \(error)")
    }
    do throws(YAMLError) {
      return try DraftFacts(bytes, file: file)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
