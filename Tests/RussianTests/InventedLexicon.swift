@testable import Russian

/// A small lexicon about a school garden.
struct InventedLexicon {
  let lexicon: Lexicon

  init(_ files: String...) throws {
    var source = LexiconSource()
    for (number, file) in files.enumerated() { try source.add(Array(file.utf8), name: "\(number).yaml") }
    lexicon = try LexiconCompiler.compile(source)
  }

  /// The mentions of a text as «concept: words».
  func mentions(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer().tokens(of: bytes, in: 0..<bytes.count)
    return MentionFinder(lexicon).mentions(in: tokens).map { mention in
      let start = tokens[mention.tokens.lowerBound].range.lowerBound
      let end = tokens[mention.tokens.upperBound - 1].range.upperBound
      return "\(lexicon[mention.concept].name): \(String(decoding: bytes[start..<end], as: UTF8.self))"
    }
  }

  /// The form of the first mention of a text.
  func form(_ text: String) -> WordForm? {
    let bytes = Array(text.utf8)
    return MentionFinder(lexicon).mentions(in: Tokenizer().tokens(of: bytes, in: 0..<bytes.count)).first?.form
  }

  static let garden = [
    """
    kind: role
    concepts:
      gardener: {nouns: [садовник], phrases: [старший садовник]}
      parent: {phrases: [законный представитель]}
      agent: {nouns: [представитель]}
      learner: {nouns: [обучающийся]}
      manager: {phrases: [административно-хозяйственный работник]}
    """,
    """
    kind: action
    concepts:
      water: {verbs: [поливать, "полить (польет, польют)"], action-nouns: [поливка], not: [поливая]}
      care: {verbs: [поливать, "беречь (бережет, берегут)"], phrases: [оказывать|оказать помощь|уход, =не =забывать =о =саде]}
      teach: {verbs: [обучать]}
      show: {phrases: [показать прием|=как]}
    """,
    """
    kind: object
    concepts:
      bed: {nouns: [грядка]}
      rose-bed: {phrases: [грядка роза]}
      site: {phrases: [=sad.ru, =t.me]}
      link: {phrases: [ссылка приглашение]}
      service: {phrases: [служба поддержка]}
    """,
  ]

  init() throws { try self.init(Self.garden[0], Self.garden[1], Self.garden[2]) }
}
