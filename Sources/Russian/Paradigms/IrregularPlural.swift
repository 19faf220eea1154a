/// Nouns whose plural does not follow from their singular.
enum IrregularPlural {
  /// Nouns whose plural ends in -а or -я under stress.
  private static let stressed: Set<String> = [
    "адрес", "город", "директор", "доктор", "дом", "мастер", "номер", "паспорт", "профессор", "учитель",
    "округ", "отпуск", "корпус",
  ]

  /// The nominative plural, or `nil` where it is regular.
  static func nominative(of word: String) -> String? {
    switch word {
    case "человек": "люди"
    case "ребенок": "дети"
    case _ where stressed.contains(word): word.hasSuffix("ь") ? word.dropLast() + "я" : word + "а"
    default: nil
    }
  }
}
