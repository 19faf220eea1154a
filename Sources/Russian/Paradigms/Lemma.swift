/// A dictionary form with the hints that its paradigm needs.
///
/// The common irregularities are known («создаст», «списка», «учителя»); for others the lexicon has `печь (печет, пекут)`
/// for a verb with irregular present, `пень (gen пня)` for a noun that loses a vowel, `тополь (pl тополя)` for an irregular
/// plural, `тополь (m)` or `связь (f)` for the gender of a noun in -ь that does not show it.
public struct Lemma: Hashable, Sendable {
  /// How a lemma inflects.
  public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
    case verb
    case noun
    case actionNoun
    case adjective
    case fixed
  }

  /// The dictionary form, ё as е, in small letters.
  public var word: String
  /// How it inflects.
  public var partOfSpeech: PartOfSpeech
  /// What stands in brackets after it, split at commas.
  public var hints: [String]
  /// Whether it names a living being.
  public var isAnimate: Bool

  /// Reads the notation described above.
  ///
  /// - Throws: ``ParadigmError/notAWord(_:)`` when it holds no word or more than one.
  public init(_ notation: String, _ partOfSpeech: PartOfSpeech, isAnimate: Bool = false) throws(ParadigmError) {
    let folded = notation.lowercased().replacingYo()
    var word = folded[...]
    var hints: [String] = []
    if let open = folded.firstIndex(of: "("), folded.last == ")" {
      word = folded[..<open]
      hints = folded[folded.index(after: open)...].dropLast().split(separator: ",").map {
        String($0.trimmingSpaces())
      }
    }
    let trimmed = String(word.trimmingSpaces())
    guard WordHash.codes(of: trimmed) != nil else { throw .notAWord(notation) }
    self.word = trimmed
    self.partOfSpeech = partOfSpeech
    self.hints = hints
    self.isAnimate = isAnimate
  }

  /// All forms of the lemma, its own included; the features of equal spellings are joined.
  ///
  /// - Throws: ``ParadigmError`` when the lemma's ending does not say how it inflects and no hint does.
  public func forms() throws(ParadigmError) -> [InflectedForm] {
    let forms: [InflectedForm]
    switch partOfSpeech {
    case .verb: forms = try VerbParadigm(self).forms()
    case .noun: forms = try NounParadigm(self).forms()
    case .actionNoun: forms = try NounParadigm(self).forms().map { InflectedForm($0.text, $0.form.union(.actionNoun)) }
    case .adjective: forms = try AdjectiveParadigm(self).forms()
    case .fixed: forms = [InflectedForm(word, .fixed)]
    }
    return Lemma.joined(forms)
  }

  /// One entry for each spelling, in order of first appearance.
  static func joined(_ forms: [InflectedForm]) -> [InflectedForm] {
    var positions: [String: Int] = [:]
    var result: [InflectedForm] = []
    for form in forms {
      if let position = positions[form.text] {
        result[position].form.formUnion(form.form)
      } else {
        positions[form.text] = result.count
        result.append(form)
      }
    }
    return result
  }
}

/// Why a lemma of the lexicon cannot be inflected.
public enum ParadigmError: Error, Hashable, Sendable {
  case notAWord(String)
  case unknownVerbEnding(String)
  case unknownNounEnding(String)
  case unknownAdjectiveEnding(String)
}

extension ParadigmError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAWord(let text):
      "«\(text)» не является одним словом; словосочетания пишутся в ключе phrases"
    case .unknownVerbEnding(let word):
      "не ясно, как спрягается «\(word)»; добавьте 3-е лицо в скобках, например «вести (ведёт, ведут)»"
    case .unknownNounEnding(let word):
      "не ясно, как склоняется «\(word)»; если слово не изменяется, поместите его в ключ fixed"
    case .unknownAdjectiveEnding(let word):
      "«\(word)» не похоже на прилагательное в именительном падеже мужского рода"
    }
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  func trimmingSpaces() -> SubSequence {
    var slice = self[...]
    while let first = slice.first, first == " " || first == "\t" { slice.removeFirst() }
    while let last = slice.last, last == " " || last == "\t" { slice.removeLast() }
    return slice
  }

  /// With ё written as е.
  func replacingYo() -> String {
    String(map { $0 == "ё" ? "е" : $0 == "Ё" ? "Е" : $0 })
  }
}
