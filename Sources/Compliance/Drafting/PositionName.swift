internal import Russian

/// The name of a post in the accusative: «назначить учителя информатики».
enum PositionName {
  /// Posts that are adjectives by their form and nouns by their use.
  private static let nouns: Set<String> = ["заведующий", "заведующая", "управляющий", "управляющая"]
  private static let adjectives = ["ый", "ий", "ой", "ая", "яя"]

  /// The post whom somebody is appointed from; what follows its noun stays as it was given.
  ///
  /// - Returns: `nil` where the words do not show how they inflect.
  static func accusative(of position: String) -> String? {
    var words = position.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices {
      let word = words[index].lowercased()
      // «и. о. директора»: what somebody acts as stands in the genitive already.
      guard !word.contains(".") else { return index == 0 ? position : nil }
      let isAdjective = adjectives.contains(where: word.hasSuffix)
      guard let form = isAdjective ? adjective(word) : compound(word) else { return nil }
      words[index] = words[index].first?.isUppercase ?? false ? form.prefix(1).uppercased() + form.dropFirst() : form
      if !isAdjective || nouns.contains(word) { return words.joined(separator: " ") }
    }
    return nil
  }

  /// «учитель-логопед»: both parts inflect.
  private static func compound(_ word: String) -> String? {
    var parts: [String] = []
    for part in word.split(separator: "-") {
      guard let form = form(String(part), .noun) else { return nil }
      parts.append(form)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "-")
  }

  private static func adjective(_ word: String) -> String? {
    if word.hasSuffix("ая") { return word.dropLast(2) + "ую" }
    if word.hasSuffix("яя") { return word.dropLast(2) + "юю" }
    let isSoft = word.hasSuffix("ий") && !(word.dropLast(2).last.map { "гкх".contains($0) } ?? false)
    return word.dropLast(2) + (isSoft ? "его" : "ого")
  }

  private static func form(_ word: String, _ part: Lemma.PartOfSpeech) -> String? {
    guard let forms = try? Lemma(word, part, isAnimate: true).forms() else { return nil }
    return forms.first { $0.form.isSuperset(of: [.accusative, .singular]) }?.text
  }
}
