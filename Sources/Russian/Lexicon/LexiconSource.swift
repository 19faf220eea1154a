public import YAML

/// The lexicon as methodists write it: concepts with the words and phrases that name them.
///
/// One YAML file holds concepts of one kind:
/// ```yaml
/// kind: action
/// concepts:
///   create:
///     label: создаёт
///     verbs: [создавать, создать, "печь (печет, пекут)"]
///     nouns: [создание]
///     not: [создавая]
/// ```
/// Words of a phrase stand in their dictionary form and match every form; `=` before a word takes it as written.
public struct LexiconSource: Sendable {
  /// One concept with its words.
  public struct Entry: Sendable {
    /// Name, kind and label.
    public var concept: Concept
    /// Lemmas of single words.
    public var lemmas: [Lemma]
    /// Phrases: each a list of alternatives for each word.
    public var phrases: [[PhraseWord]]
    /// Forms that are left out although the paradigm has them, because they mean something else.
    public var excludedForms: [String]
  }

  /// A place in a phrase.
  public struct PhraseWord: Sendable, Hashable {
    /// Lemmas any of which may stand here, in any form; empty for a mark.
    public var lemmas: [Lemma]
    /// The mark that stands here, such as the full stop of «t.me».
    public var mark: Token.Mark?
  }

  /// All concepts, in order of reading.
  public var entries: [Entry] = []

  /// An empty lexicon.
  public init() {}

  /// Adds the concepts of one file.
  ///
  /// - Throws: ``YAMLError`` with file, line and column for the first mistake: an unknown key, a word that cannot be
  ///   inflected, a concept defined twice.
  public mutating func add(_ bytes: [UInt8], name: String) throws(YAMLError) {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: name), file: name)
    try top.rejectUnknownKeys(allowed: ["kind", "concepts"])
    guard let kind = try top.choice("kind", of: Concept.Kind.allCases.map(\.rawValue)).flatMap(Concept.Kind.init)
    else { throw top.error("нет обязательного ключа «kind»") }
    let concepts = try top.mapping("concepts")
    for node in concepts.entries {
      guard let conceptName = node.key.text else { throw concepts.error("имя понятия должно быть словом") }
      guard !entries.contains(where: { $0.concept.name == conceptName }) else {
        throw concepts.error("понятие «\(conceptName)» уже определено", at: node.key.position)
      }
      entries.append(try entry(conceptName, kind, YAMLMapping(node.value, file: name)))
    }
  }
}

extension LexiconSource {
  private func entry(_ name: String, _ kind: Concept.Kind, _ mapping: YAMLMapping) throws(YAMLError) -> Entry {
    try mapping.rejectUnknownKeys(
      allowed: ["label", "role", "verbs", "nouns", "action-nouns", "adjectives", "fixed", "phrases", "not"])
    let isAnimate = kind == .role
    var lemmas: [Lemma] = []
    func add(_ key: String, _ partOfSpeech: Lemma.PartOfSpeech) throws(YAMLError) {
      for word in try mapping.optionalStrings(key) {
        do {
          let lemma = try Lemma(word, partOfSpeech, isAnimate: isAnimate && partOfSpeech == .noun)
          _ = try lemma.forms()
          lemmas.append(lemma)
        } catch {
          throw mapping.error("\(error)", at: mapping.node(key)?.position)
        }
      }
    }
    try add("verbs", .verb)
    try add("nouns", .noun)
    try add("action-nouns", .actionNoun)
    try add("adjectives", .adjective)
    try add("fixed", .fixed)
    var phrases: [[PhraseWord]] = []
    for phrase in try mapping.optionalStrings("phrases") {
      do {
        phrases.append(try PhraseWord.parse(phrase, kind))
      } catch {
        throw mapping.error("словосочетание «\(phrase)»: \(error)", at: mapping.node("phrases")?.position)
      }
    }
    guard !lemmas.isEmpty || !phrases.isEmpty else { throw mapping.error("у понятия «\(name)» нет ни одного слова") }
    let label = try mapping.optionalString("label") ?? lemmas.first?.word ?? name
    let excluded = try mapping.optionalStrings("not").map { $0.lowercased().replacingYo() }
    return Entry(
      concept: Concept(name: name, kind: kind, label: label, role: try mapping.optionalString("role") ?? "other"),
      lemmas: lemmas, phrases: phrases,
      excludedForms: excluded)
  }
}

extension LexiconSource.PhraseWord {
  private static let nounsLikeVerbs: Set<String> = [
    "сеть", "область", "часть", "власть", "честь", "смесь", "печать", "память", "кровать", "мать",
  ]

  /// Reads a phrase; `|` separates alternatives for one place.
  static func parse(_ phrase: String, _ kind: Concept.Kind) throws(ParadigmError) -> [LexiconSource.PhraseWord] {
    var words: [LexiconSource.PhraseWord] = []
    for part in parts(of: phrase) {
      guard part.first == "=", !part.contains("|") else {
        var lemmas: [Lemma] = []
        let allFixed = part.first == "="
        for choice in part.split(separator: "|") {
          if allFixed || choice.first == "=" {
            lemmas.append(try Lemma(String(choice.first == "=" ? choice.dropFirst() : choice), .fixed))
            continue
          }
          let word = String(choice).lowercased().replacingYo()
          var (lemma, partOfSpeech) = guess(word)
          if kind == .action, partOfSpeech == .noun { partOfSpeech = .actionNoun }
          lemmas.append(try Lemma(lemma, partOfSpeech, isAnimate: kind == .role && partOfSpeech == .noun))
          _ = try lemmas[lemmas.count - 1].forms()
        }
        words.append(.init(lemmas: lemmas, mark: nil))
        continue
      }
      let bytes = Array(part.dropFirst().utf8)
      for token in Tokenizer().tokens(of: bytes, in: 0..<bytes.count) {
        let text = String(decoding: bytes[token.range], as: UTF8.self)
        switch token.kind {
        case .word: words.append(.init(lemmas: [try Lemma(text, .fixed)], mark: nil))
        case .mark: words.append(.init(lemmas: [], mark: Token.Mark(rawValue: token.value) ?? .other))
        case .number: throw .notAWord(text)
        }
      }
    }
    guard let first = words.first, first.mark == nil else { throw .notAWord(phrase) }
    return words
  }

  /// The words of a phrase; of a word with hyphens only the last part is inflected.
  private static func parts(of phrase: String) -> [String] {
    phrase.split(separator: " ").flatMap { part -> [String] in
      guard part.first != "=", part.contains("-") else { return [String(part)] }
      let pieces = part.split(separator: "-").map(String.init)
      return pieces.dropLast().map { "=" + $0 } + pieces.suffix(1)
    }
  }

  /// The dictionary form and part of speech that an unmarked word of a phrase most likely has.
  private static func guess(_ word: String) -> (String, Lemma.PartOfSpeech) {
    if ["свой", "своя", "свое", "свои"].contains(word) { return ("свой", .adjective) }
    if ["третий", "третья", "третье", "третьи"].contains(word) { return ("третий", .adjective) }
    if word.hasSuffix("йся") || word.hasSuffix("аяся") { return (word, .noun) }
    for ending in ["ать", "ять", "ить", "еть", "уть", "ться", "ыть", "сти", "йти", "чь"]
    where word.hasSuffix(ending) && !word.hasSuffix("сть") && !nounsLikeVerbs.contains(word) {
      return (word, .verb)
    }
    if word.hasSuffix("ести") { return (word, .verb) }
    let adjectival = ["ый", "ая", "яя", "ое", "ее", "ые", "ой"]
    let nominal = ["ние", "тие", "вие", "лие", "рие", "сие", "рий", "ний"]
    if word.hasSuffix("ий") && !word.hasSuffix("рий") { return (word, .adjective) }
    if word.hasSuffix("ие") && !nominal.contains(where: word.hasSuffix) { return (masculine(word), .adjective) }
    if word.count > 3, adjectival.contains(where: word.hasSuffix) { return (masculine(word), .adjective) }
    return (word, .noun)
  }

  private static func masculine(_ word: String) -> String {
    if word.hasSuffix("ый") || word.hasSuffix("ой") { return word }
    let stem = String(word.dropLast(2))
    let soft = word.hasSuffix("яя") || word.hasSuffix("ее") || "гкхжшщч".contains(stem.last ?? "а")
    return stem + (soft ? "ий" : "ый")
  }
}
