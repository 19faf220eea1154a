/// Names of people: surname with initials or in full.
enum PersonName {
  /// The letters of a surname that no case changes: «Лопухину» and «Лопухиной» have the same stem.
  static func stem(of word: ArraySlice<UInt8>) -> [UInt8] {
    let letters = word.count / 2
    let whole = word.prefix(letters * 2)
    for ending in endings where letters > ending.count / 2 + 2 && whole.suffix(ending.count).elementsEqual(ending) {
      return Array(whole.dropLast(ending.count))
    }
    return Array(whole)
  }

  /// The case endings of surnames; longer ones first where one ends like another.
  private static let endings = [
    "ой", "ому", "ого", "ым", "ом", "ей", "ая", "ую", "ий", "ый", "у", "а", "е", "ю", "я", "й", "ь", "ы", "и",
  ].map { Array($0.utf8) }
}
