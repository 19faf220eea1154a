import Testing

@testable import Compliance
import Documents
@testable import Regulations

/// A run over four files of an invented school, with findings of every status and with everything that could hurt a
/// terminal or a mail program.
enum InventedReport {
  /// The whole run.
  static var report: CheckReport {
    get throws {
      CheckReport(
        toolVersion: "0.1.0", asOf: try #require(CalendarDate(iso: "2026-11-21")),
        packs: [.init(id: "minpros-04-423", version: "1"), .init(id: "practice", version: "2")],
        documents: [try draft, try hostile, letter, picture])
    }
  }

  /// A run over the first file alone.
  static var single: CheckReport {
    get throws {
      var report = try report
      report.documents = [try draft]
      return report
    }
  }

  static let letter = DocumentReport(
    path: "Школы/письмо об отчётности.md", format: .markdown, sha256: String(repeating: "ab", count: 32),
    verdict: .outOfScope(reason: "в тексте самой организации платформа «Сферум» не упоминается"),
    requisites: Requisites())

  static let picture = DocumentReport(
    path: "Школы/скан.docx", format: nil, sha256: nil,
    verdict: .unreadable(reason: "файл оборван: в архиве нет части word/document.xml; сохраните документ заново"))
}

extension InventedReport {
  /// An order and a regulation in one text file, with a finding of each status.
  static var draft: DocumentReport {
    get throws {
      var requisites = Requisites()
      requisites.organisation = Organisation(
        full: "Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12» города Заречинска",
        short: "МБОУ «Средняя школа № 12»", type: .school)
      requisites.approval.date = CalendarDate(iso: "2025-09-01")
      var quality = TextQuality(source: .ocr)
      quality.repairs = [.init(token: 40, replacement: "учительская"), .init(token: 52, replacement: "сферум")]
      return DocumentReport(
        path: "Школы/положение.txt", format: .text, sha256: String(repeating: "0f", count: 32),
        verdict: .checked(try results), requisites: requisites, acts: [act(.order), act(.regulation)], quality: quality)
    }
  }

  private static var results: [RuleResult] {
    get throws {
      [
        try result(
          "basis.273-fz", .warning, .met, "Назван закон № 273-ФЗ", "The law No 273-FZ is cited",
          "Закон назван.", "The law is cited.", places: [place("1.1", line: 14, column: 30, quote: "№ 273-ФЗ")]),
        try result(
          "admin.uchitelskaya", .error, .missing, "Администратор создаёт класс «Учительская»",
          "The administrator creates the class «Учительская»",
          "В положении не сказано, что администратор создаёт класс «Учительская». Без него у работников нет общего закрытого чата на платформе.",
          "The regulation does not say that the administrator creates the class «Учительская». Without it the staff has no closed chat in common.",
          nearest: .init(
            place: place(
              "2.1.4", line: 52, column: 8,
              quote:
                "создаёт структуру организации на платформе, в том числе классы, группы и иные сообщества, в которых состоят работники и обучающиеся"
            ),
            lacks: ["предмет: класс «Учительская»"]),
          remedy: .init(
            text:
              "создаёт класс «Учительская» и присоединяет к нему всех педагогических работников МБОУ «Средняя школа № 12»;",
            after: "2.1.4")),
        try result(
          "admin.staff-registration", .error, .weakened, "Администратор обеспечивает регистрацию работников",
          "The administrator provides for registration of the staff",
          "Регистрация работников — обязанность администратора; с оговоркой её можно не исполнять.",
          "Registration of the staff is a duty; with a qualifier it need not be done.",
          places: [
            place(
              "2.1.5", line: 53, column: 8,
              quote:
                "по заявлению работника и по согласованию с руководителем методического объединения организует, при необходимости, регистрацию работников на платформе"
            ),
            place("2.1, пункт списка 7", line: 61, column: 3, quote: "при необходимости регистрирует работников"),
          ],
          remedy: .init(text: "обеспечивает регистрацию всех работников на платформе;", after: nil),
          details: ["«при необходимости»"]),
        try result(
          "admin.named", .warning, .partly, "В приказе названы должность и ФИО администратора",
          "The order names the administrator by position and name",
          "Администратора надо назвать так, чтобы было ясно, кто отвечает за платформу.",
          "The administrator has to be named so that it is clear who answers for the platform.",
          places: [
            place("2", line: 7, column: 4, act: 0, quote: "Назначить администратором Лаврову Т. П.", isRepaired: true)
          ],
          remedy: .init(text: "Назначить администратором заместителя директора Лаврову Т. П.", after: nil),
          details: ["не названа должность администратора"], isDoubtful: true),
        try result(
          "consistency.dates", .note, .violated, "Все даты возможны", "All dates are possible",
          "Указана дата, которой нет в календаре.", "A date is given that no calendar has.",
          places: [place("", line: 3, column: 12, act: 0, quote: "37.08.2025")],
          details: ["месяц август имеет 31 день, а указано число 37"]),
        try result(
          "kindergarten.parents", .note, .notApplicable, "Детский сад: доступ родителей",
          "Kindergarten: access of parents",
          "Не применяется.", "Not applicable."),
      ]
    }
  }

  /// A document without lines whose author means harm.
  private static var hostile: DocumentReport {
    get throws {
      var requisites = Requisites()
      requisites.organisation.short = "МБОУ <script>alert(1)</script>\u{1B}]0;title\u{07} | \u{202E}икос"
      let long = String(repeating: "щ", count: 10_000)
      let results = [
        try result(
          "safety.no-messengers", .warning, .violated, "Нет чужих мессенджеров", "No foreign messengers",
          "Акт велит пользоваться иностранным мессенджером.", "The act demands a foreign messenger.",
          places: [
            place(
              "# 4 | `rm`", block: 7,
              quote: "\u{1B}[31mкрасный\u{1B}[0m | `код` [ссылка](javascript:alert(1)) <b>*жирно*</b> &amp; $x$"),
            place("4.1", page: 3, block: 9, quote: long),
            place("4.2", block: 11, quote: "1. не список \u{202E}обратно\u{202C}\u{200B}"),
          ],
          remedy: .init(text: "# не заголовок\n- не список", after: nil)),
        try result(
          "purpose.closed-space", .note, .missing, "Закрытое пространство", "Closed space",
          "Не сказано, что пространство закрыто.", "It is not said that the space is closed.",
          remedy: .init(text: "Пространство \(long) закрыто.", after: "1.4 а)")),
      ]
      return DocumentReport(
        path: "Школы/<img src=x>\u{1B}[2J|злой_файл\u{202E}.docx", format: .docx,
        sha256: String(repeating: "99", count: 32), verdict: .checked(results), requisites: requisites,
        acts: [act(.regulation)], quality: TextQuality())
    }
  }
}

extension InventedReport {
  private static func act(_ kind: Act.Kind) -> Act {
    Act(kind: kind, isOwn: true, blocks: 0..<1, titleBlock: nil, title: "", number: nil, date: nil)
  }

  private static func place(
    _ clause: String, line: Int? = nil, column: Int? = nil, page: Int? = nil, block: Int = 1, act: Int = 1,
    quote: String, isRepaired: Bool = false
  ) -> Place {
    Place(
      act: act, clause: clause, tokens: 0..<0, line: line, column: column, page: page, block: block, quote: quote,
      isRepaired: isRepaired)
  }

  private static func result(
    _ id: String, _ severity: Severity, _ status: Status, _ titleRU: String, _ titleEN: String, _ messageRU: String,
    _ messageEN: String, places: [Place] = [], nearest: RuleResult.Nearest? = nil, remedy: RuleResult.Advice? = nil,
    details: [String] = [], isDoubtful: Bool = false
  ) throws -> RuleResult {
    RuleResult(
      rule: try #require(RuleID(rawValue: id)), title: LocalizedText(russian: titleRU, english: titleEN),
      severity: severity, status: status, message: LocalizedText(russian: messageRU, english: messageEN),
      basis: Basis(
        source: "Методические рекомендации (письмо Минпросвещения России от 31.07.2023 № 04-423), раздел 4",
        says: "администратор сопровождает и координирует работу на платформе"),
      places: places, nearest: nearest, remedy: remedy, details: details, isDoubtful: isDoubtful)
  }
}
