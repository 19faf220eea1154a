internal import Regulations

/// A fact that was checked: what is printed of it, and its day where it has one.
struct DraftFactValue: Sendable, Hashable {
  var printed: String
  var day: CalendarDate?

  /// Reads what a person wrote.
  init(_ text: String, of fact: DraftFact) throws(DraftFactError) {
    let value = try Self.cleaned(text, fact)
    switch fact.kind {
    case .date:
      guard let day = Self.day(value) else {
        throw DraftFactError(fact: fact, problem: "«\(value)» не дата; нужен вид 2026-09-01 или 01.09.2026")
      }
      self.day = day
      printed = day.inPrint
    case .minutes:
      let parts = value.split(separator: "№").map { $0.split(separator: " ").joined(separator: " ") }
      let before = parts.first.map { $0.hasPrefix("от ") ? String($0.dropFirst(3)) : $0 } ?? ""
      guard parts.count == 2, let day = Self.day(before), Self.isNumber(parts[1]) else {
        throw DraftFactError(fact: fact, problem: "«\(value)» не протокол; нужен вид «28.08.2026 № 1»")
      }
      self.day = day
      printed = "от \(day.inPrint) № \(parts[1])"
    default:
      printed = value
    }
  }

  /// The text on one line, without spaces around it, and of what the fact may consist of.
  private static func cleaned(_ text: String, _ fact: DraftFact) throws(DraftFactError) -> String {
    func refuse(_ problem: String) -> DraftFactError { DraftFactError(fact: fact, problem: problem) }
    let kind = fact.kind
    guard text.unicodeScalars.count <= kind.longest else {
      throw refuse("слишком длинно: больше \(kind.longest) знаков")
    }
    // Neither line ends nor invisible characters: they would leave their line or hide in it.
    guard !text.unicodeScalars.contains(where: { $0.isHidden }) else {
      throw refuse("переносы строк, табуляция и невидимые знаки не допускаются; напишите в одну строку")
    }
    let value = text.split { $0.isWhitespace }.joined(separator: " ")
    guard !value.isEmpty else { throw refuse("пусто; напишите значение или уберите ключ") }
    guard let stranger = value.first(where: { !kind.allows($0) }) else {
      try requireForm(value, fact)
      return value
    }
    throw refuse("знак «\(stranger)» здесь не допускается; \(kind.allowed)")
  }

  private static func requireForm(_ value: String, _ fact: DraftFact) throws(DraftFactError) {
    func refuse(_ problem: String) -> DraftFactError { DraftFactError(fact: fact, problem: problem) }
    switch fact.kind {
    case .organisation:
      guard value.filter({ $0 == "«" }).count == value.filter({ $0 == "»" }).count else {
        throw refuse("кавычки «» не парные")
      }
      guard let first = value.first, first.isLetter || first == "«" || first == "\"" else {
        throw refuse("наименование начинается с буквы")
      }
    case .person:
      guard value.first?.isLetter ?? false, value.split(whereSeparator: { " .".contains($0) }).count > 1 else {
        throw refuse("нужны фамилия и имя с отчеством или инициалы, например «Иванова Анна Петровна»")
      }
    case .position, .place:
      guard value.first?.isLetter ?? false else { throw refuse("начните с буквы") }
    case .number:
      guard isNumber(value) else { throw refuse("«\(value)» не номер; нужны цифры, например «45-од»") }
    case .phone:
      guard value.filter(\.isNumber).count >= 5 else { throw refuse("в номере телефона меньше пяти цифр") }
    case .date, .minutes: break
    }
  }

  private static func day(_ text: String) -> CalendarDate? {
    if let day = CalendarDate(iso: text) { return day }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2, 4], let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func isNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.allSatisfy { DraftFact.Kind.number.allows($0) }
  }
}

extension DraftFact.Kind {
  /// The greatest length in Unicode scalars.
  fileprivate var longest: Int {
    switch self {
    case .organisation: 300
    case .person, .place: 100
    case .position: 150
    case .phone, .number: 30
    case .date, .minutes: 40
    }
  }

  fileprivate func allows(_ character: Character) -> Bool {
    switch self {
    // Square brackets and underscores mark what is still to be filled in.
    case .organisation: !"[]_".contains(character)
    case .person: character.isLetter || " .-’'".contains(character)
    case .position, .place: character.isLetter || character.isNumber || " .,-–()«»/№".contains(character)
    case .phone: character.isASCII && character.isNumber || "+-() ".contains(character)
    case .number: character.isLetter || character.isNumber || "-/. ".contains(character)
    case .date, .minutes: character.isLetter || character.isNumber || " .-/№".contains(character)
    }
  }

  fileprivate var allowed: String {
    switch self {
    case .organisation: "скобки [] и подчёркивания отмечают незаполненное"
    case .person: "имя пишется буквами, с точками и дефисами"
    case .position, .place: "допустимы буквы, цифры и знаки . , - ( ) « » / №"
    case .phone: "допустимы цифры и знаки + - ( )"
    case .number: "допустимы буквы, цифры и знаки - / ."
    case .date: "нужен вид 2026-09-01 или 01.09.2026"
    case .minutes: "нужен вид «28.08.2026 № 1»"
    }
  }
}

extension Unicode.Scalar {
  /// Whether it cannot be seen, or breaks the line.
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }
}
