import Compliance
import Documents
import Regulations
import Reports
import Russian

/// The model of a short act of an invented school, read with a small lexicon.
enum InventedModel {
  static let text = """
    УТВЕРЖДАЮ
    Директор МБОУ «Средняя школа № 12» О. В. Вершинина
    01.09.2025
    ПРИНЯТО
    педагогическим советом, протокол № 1 от 29.08.2025
    Приложение № 2 к приказу от 01.09.2025 № 44-о

    Положение об использовании платформы «Сферум» в МБОУ «Средняя школа № 12»

    1. Общие положения
    1.1. Положение разработано в соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ и письмом Управления образования от 05.02.2024 № 17 «О чатах».
    1.2, Чат – это беседа в МБОУ «Средняя школа № 12» (далее – Школа) по правилам пункта 2.4 и раздела 7.
    2. Организация работы
    2.1. Администратор:
    2.1.1. создаёт и направляет ссылки-приглашения;
    2.1.2. при необходимости создаёт класс «Учительская».
    2.2. Классные руководители и учителя создают чаты.
    2.3. Учителя вправе проводить консультации.
    2.4. Ученикам запрещается направлять ссылки посторонним.
    2.5. Учитель может создавать чаты по возможности.

    Документ подписан электронной подписью
    Сертификат 00A1B2C3
    Владелец Вершинина Ольга Викторовна
    Действителен с 01.02.2025 по 01.05.2026
    """

  /// An order, the regulation that it approves, and a letter of somebody else.
  static let bundleText = """
    МБОУ «Средняя школа № 12»

    ПРИКАЗ
    01.09.2025 № 45-од
    О платформе «Сферум»

    Во исполнение Федерального закона от 29.12.2012 № 273-ФЗ и чтобы у школы появилась одна среда общения,
    ПРИКАЗЫВАЮ:
    1. Утвердить Положение об использовании платформы «Сферум».
    2. Учителям создать чаты до 15 сентября 2025 года.
    Директор О. В. Вершинина

    Положение об использовании платформы «Сферум»

    1. Общие положения
    1.1. Администратор:
    – создаёт чаты;
    – направляет ссылки:
    а) учителям;
    б) ученикам <script>alert("]]>")</script>.
    Ссылки действуют один день.
    1.2. Учитель | создаёт *чаты*.

    Министерство просвещения Российской Федерации
    ПИСЬМО
    от 31.07.2023 № 04-423
    О направлении рекомендаций
    1. Учителям рекомендуется создавать чаты.
    """

  private static let files = [
    """
    kind: role
    concepts:
      administrator: {label: администратор, role: administrator, nouns: [администратор]}
      class-teacher: {label: классный руководитель, role: class-teacher, phrases: [классный руководитель]}
      teacher: {label: учитель, role: teacher, nouns: ["учитель (pl учителя)"]}
      student: {label: ученик, role: student, nouns: [ученик]}
    """,
    """
    kind: action
    concepts:
      create: {label: создаёт, verbs: [создавать]}
      send: {label: направляет, verbs: [направлять]}
      conduct: {label: проводит, verbs: [проводить]}
    """,
    """
    kind: qualifier
    concepts:
      optional: {label: оговорка, phrases: ["=при =необходимости", "=по =возможности"]}
      may: {label: может, fixed: [может, могут, вправе]}
    """,
    """
    kind: modal
    concepts:
      forbidden: {label: запрещается, fixed: [запрещается]}
    """,
  ]

  static var lexicon: Lexicon {
    get throws {
      var source = LexiconSource()
      for (number, file) in files.enumerated() { try source.add(Array(file.utf8), name: "lexicon-\(number).yaml") }
      return try LexiconCompiler.compile(source)
    }
  }

  static var renderer: ModelRenderer {
    get throws { ModelRenderer(try lexicon, registry: try registry) }
  }

  private static var registry: ActRegistry {
    get throws {
      try ActRegistryReader(file: "acts.yaml").read(
        Array(
          """
          acts:
            - id: fz-273
              kind: law
              date: "2012-12-29"
              number: 273-ФЗ
              title: Об образовании в Российской Федерации
              confidence: high
          """.utf8))
    }
  }

  static var bundle: Bundle {
    get throws { try bundle(of: text) }
  }

  /// The model of ``text``, of which no rule was asked.
  static var model: JudgedModel {
    get throws { try model(of: text) }
  }

  static func model(of text: String) throws -> JudgedModel {
    unjudged(try bundle(of: text))
  }

  static func unjudged(_ bundle: Bundle) -> JudgedModel {
    JudgedModel(bundle: bundle, results: [], reasonOutOfScope: nil)
  }

  /// The bundle of a text with one block for each line.
  static func bundle(of text: String) throws -> Bundle {
    var builder = DocumentBuilder(format: .text)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      builder.anchor(line: number + 1, column: 1)
      builder.append(line.utf8)
      try builder.endBlock(.paragraph)
    }
    return BundleParser(try lexicon).parse(builder.finish())
  }
}
