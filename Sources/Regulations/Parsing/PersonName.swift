/// Names of people: surname with initials or in full.
enum PersonName {
  /// The letters of a surname that no case changes: «Сойкину» and «Сойкиной» have the same stem.
  static func stem(of word: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [[UInt8]] = []
    var position = word.startIndex
    while position + 1 < word.endIndex {
      letters.append([word[position], word[position + 1]])
      position += 2
    }
    let endings: [[String]] = [
      ["о", "й"], ["о", "м", "у"], ["о", "г", "о"], ["ы", "м"], ["о", "м"], ["е", "й"], ["а", "я"], ["у", "ю"],
      ["и", "й"], ["ы", "й"], ["у"], ["а"], ["е"], ["ю"], ["я"], ["й"], ["ь"], ["ы"], ["и"],
    ]
    for ending in endings where letters.count > ending.count + 2 {
      if letters.suffix(ending.count).elementsEqual(ending.map { Array($0.utf8) }) {
        letters.removeLast(ending.count)
        break
      }
    }
    return letters.flatMap(\.self)
  }
}
