/// The vowel of the last syllable that only the nominative has: «список», «списка»; «владелец», «владельца».
enum FleetingVowel {
  /// Endings of the nouns in -ок that keep their vowel.
  private static let kept = ["урок", "срок", "игрок", "порок", "пророк", "поток", "исток", "восток", "приток", "отток"]
  /// Nouns in -ец that keep theirs behind two consonants.
  private static let keptInEts = ["кузнец", "близнец", "мудрец", "храбрец", "хитрец", "мертвец", "беглец", "подлец"]
  /// Nouns in -ень that lose it.
  private static let softLosing = ["перечень", "уровень", "день"]

  /// The stem of the other cases, or `nil` where the noun keeps its vowel.
  static func removed(from word: String) -> String? {
    if softLosing.contains(where: word.hasSuffix) { return String(word.dropLast(3)) + "н" }
    let head = word.dropLast(2)
    guard let before = head.last, let last = word.last, head.contains(where: isVowel) || word == "отец" else {
      return nil
    }
    if word.hasSuffix("ок"), !isVowel(before), !kept.contains(where: word.hasSuffix) { return head + String(last) }
    guard word.hasSuffix("ец") else { return nil }
    if isVowel(before) { return head + "йц" }
    if keptInEts.contains(where: word.hasSuffix) { return nil }
    return before == "л" ? head + "ьц" : head + "ц"
  }

  private static func isVowel(_ letter: Character) -> Bool { "аеиоуыэюя".contains(letter) }
}
