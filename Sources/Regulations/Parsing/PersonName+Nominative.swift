extension PersonName {
  /// The case in which a name is printed.
  enum Case {
    case nominative
    case accusative
    case dative
    case instrumental
  }

  private enum Gender {
    case feminine
    case masculine
  }

  /// A name in the nominative, `nil` where the printed form does not tell it for certain.
  ///
  /// The patronymic tells gender and case. With initials the surname alone has to, and only one in the accusative of a
  /// feminine noun does: «назначить Сойкину А.П.». Indeclinable surnames stay.
  ///
  /// - Parameters:
  ///   - name: «Сойкину Анну Павловну», «Сойкину А.П.», «А.П. Сойкину».
  ///   - governed: the case that the verb asks for, `nil` where none is known.
  static func nominative(of name: String, governed: Case?) -> String? {
    let words = name.split(separator: " ").map(String.init)
    let full = words.filter { !$0.contains(".") }
    if full.count == 3, words.count == 3, let (gender, form) = patronymic(words[2]) {
      guard form != .nominative else { return name }
      guard let surname = surname(words[0], gender, form), let first = firstName(words[1], gender, form) else {
        return nil
      }
      return "\(surname) \(first) \(patronymicNominative(words[2], gender, form))"
    }
    guard full.count == 1, governed == .accusative, let printed = full.first else { return nil }
    guard let surname = feminineAccusative(printed) ?? indeclinable(printed) else { return nil }
    return words.map { $0 == printed ? surname : $0 }.joined(separator: " ")
  }

  private static let feminineEndings: [(String, Case)] = [
    ("вна", .nominative), ("чна", .nominative), ("вну", .accusative), ("чну", .accusative), ("вне", .dative),
    ("чне", .dative), ("вной", .instrumental), ("чной", .instrumental),
  ]
  private static let masculineEndings: [(String, Case)] = [
    ("ичем", .instrumental), ("ича", .accusative), ("ичу", .dative), ("ич", .nominative),
  ]

  private static func patronymic(_ word: String) -> (Gender, Case)? {
    if let (_, form) = feminineEndings.first(where: { word.hasSuffix($0.0) }) { return (.feminine, form) }
    if let (_, form) = masculineEndings.first(where: { word.hasSuffix($0.0) }) { return (.masculine, form) }
    return nil
  }

  private static func patronymicNominative(_ word: String, _ gender: Gender, _ form: Case) -> String {
    switch (gender, form) {
    case (.feminine, .instrumental): word.dropLast(2) + "а"
    case (.feminine, _): word.dropLast() + "а"
    case (.masculine, .instrumental): String(word.dropLast(2))
    case (.masculine, _): String(word.dropLast())
    }
  }

  private static func surname(_ word: String, _ gender: Gender, _ form: Case) -> String? {
    if let same = indeclinable(word) { return same }
    switch (gender, form) {
    case (.feminine, .accusative): return feminineAccusative(word) ?? (endsInConsonant(word) ? word : nil)
    case (.feminine, .dative), (.feminine, .instrumental):
      // «Сойкиной» is Сойкина, «Лесной» Лесная; «-ской» is never a noun.
      if word.hasSuffix("ской") || word.hasSuffix("цкой") { return word.dropLast(2) + "ая" }
      if ["овой", "евой", "ёвой", "иной", "ыной"].contains(where: word.hasSuffix) { return word.dropLast(2) + "а" }
      return endsInConsonant(word) ? word : nil
    case (.masculine, .accusative), (.masculine, .dative): return masculine(word, form)
    case (.masculine, .instrumental):
      if ["овым", "евым", "ёвым", "иным", "ыным"].contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
      if word.hasSuffix("ским") || word.hasSuffix("цким") { return word.dropLast(2) + "ий" }
      return nil
    case (_, .nominative): return word
    }
  }

  private static func masculine(_ word: String, _ form: Case) -> String? {
    let ending = form == .accusative ? "ого" : "ому"
    if word.hasSuffix("ск" + ending) || word.hasSuffix("цк" + ending) { return word.dropLast(3) + "ий" }
    guard word.hasSuffix(form == .accusative ? "а" : "у") else { return nil }
    let stem = String(word.dropLast())
    // «Орла» may be Орёл: only a stem whose last consonant stands behind a vowel is certain, and «-ца» never is.
    guard endsInConsonant(stem), !stem.hasSuffix("ц"), let before = stem.dropLast().last, vowels.contains(before)
    else { return nil }
    return stem
  }

  private static func feminineAccusative(_ word: String) -> String? {
    if word.hasSuffix("скую") || word.hasSuffix("цкую") || word.hasSuffix("ную") || word.hasSuffix("вую") {
      return word.dropLast(2) + "ая"
    }
    if word.hasSuffix("у") { return word.dropLast() + "а" }
    return word.hasSuffix("ю") && !word.hasSuffix("ую") ? word.dropLast() + "я" : nil
  }

  /// Surnames that have one form: «Черненко», «Седых», «Живаго».
  private static func indeclinable(_ word: String) -> String? {
    ["ко", "их", "ых", "аго", "яго", "ово"].contains(where: word.hasSuffix) ? word : nil
  }

  private static func firstName(_ word: String, _ gender: Gender, _ form: Case) -> String? {
    if let irregular = irregularNames[word] { return irregular }
    switch (gender, form) {
    case (.feminine, .accusative):
      if word.hasSuffix("у") { return word.dropLast() + "а" }
      if word.hasSuffix("ю") { return word.dropLast() + "я" }
      return word.hasSuffix("ь") ? word : nil
    case (.feminine, .dative):
      if word.hasSuffix("ии") { return word.dropLast() + "я" }
      // «Ольге» is Ольга, «Наталье» Наталья: a soft sign before the ending tells them.
      if word.hasSuffix("ье") || word.hasSuffix("ее") { return word.dropLast() + "я" }
      return word.hasSuffix("е") ? word.dropLast() + "а" : nil
    case (.feminine, .instrumental):
      if word.hasSuffix("ой") { return word.dropLast(2) + "а" }
      return word.hasSuffix("ей") ? word.dropLast(2) + "я" : nil
    case (.masculine, .accusative), (.masculine, .dative):
      let (hard, soft) = form == .accusative ? ("а", "я") : ("у", "ю")
      if word.hasSuffix(hard) { return String(word.dropLast()) }
      guard word.hasSuffix(soft), let before = word.dropLast().last else { return nil }
      return word.dropLast() + (vowels.contains(before) ? "й" : "ь")
    default: return nil
    }
  }

  /// Names whose stem changes, and men's names in -а and -я.
  private static let irregularNames = [
    "Павла": "Павел", "Павлу": "Павел", "Льва": "Лев", "Льву": "Лев", "Петра": "Пётр", "Петру": "Пётр",
    "Илью": "Илья", "Илье": "Илья", "Никиту": "Никита", "Никите": "Никита", "Любовь": "Любовь", "Любови": "Любовь",
    "Кузьму": "Кузьма", "Кузьме": "Кузьма", "Фому": "Фома", "Фоме": "Фома", "Майе": "Майя", "Майей": "Майя",
    "Зое": "Зоя", "Зоей": "Зоя", "Марией": "Мария", "Михаила": "Михаил",
  ]

  private static let vowels: Set<Character> = ["а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я"]

  private static func endsInConsonant(_ word: String) -> Bool {
    word.last.map { $0.isLetter && !vowels.contains($0) && $0 != "ь" && $0 != "й" } ?? false
  }
}
