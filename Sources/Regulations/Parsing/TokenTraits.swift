internal import Russian

/// What a token is, what the lexicon says of the mentions that begin at it, and what its ending looks like, as bits.
///
/// Found once for each token (``TextIndex/traits``); whether a sentence holds a comma, a role or a verb is one look at the
/// union of its tokens.
struct TokenTraits: OptionSet, Sendable {
  var rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  static let number = TokenTraits(rawValue: 1)
  // Bits 1 to 19 are the marks, by their numbers.
  @inline(__always)
  static func mark(_ mark: Token.Mark) -> TokenTraits { TokenTraits(rawValue: 1 << mark.rawValue) }
  static var comma: TokenTraits { mark(.comma) }
  static var colon: TokenTraits { mark(.colon) }
  static var openQuote: TokenTraits { mark(.openQuote) }
  static var openBracket: TokenTraits { mark(.openBracket) }
  static var closeQuote: TokenTraits { mark(.closeQuote) }
  static var closeBracket: TokenTraits { mark(.closeBracket) }
  static var semicolon: TokenTraits { mark(.semicolon) }
  static var dash: TokenTraits { mark(.dash) }

  // What a mention that begins here names.
  static let role = TokenTraits(rawValue: 1 << 20)
  static let action = TokenTraits(rawValue: 1 << 21)
  static let qualifier = TokenTraits(rawValue: 1 << 22)
  /// «обязан», «может», «запрещается».
  static let modal = TokenTraits(rawValue: 1 << 23)
  static let forbidden = TokenTraits(rawValue: 1 << 24)
  static let definition = TokenTraits(rawValue: 1 << 25)
  static let entrust = TokenTraits(rawValue: 1 << 26)
  static let dutyNoun = TokenTraits(rawValue: 1 << 27)
  static let assign = TokenTraits(rawValue: 1 << 28)
  static let appoint = TokenTraits(rawValue: 1 << 29)
  static let become = TokenTraits(rawValue: 1 << 30)
  static let fromAmong = TokenTraits(rawValue: 1 << 31)
  static let orderDocument = TokenTraits(rawValue: 1 << 32)

  // The forms of such a mention.
  static let noun = TokenTraits(rawValue: 1 << 33)
  /// A noun that is no predicate in any of its readings.
  static let onlyNoun = TokenTraits(rawValue: 1 << 34)
  /// A noun, adjective or participle.
  static let nominal = TokenTraits(rawValue: 1 << 35)
  static let actionNoun = TokenTraits(rawValue: 1 << 36)

  // What the ending of a word looks like.
  static let adjectival = TokenTraits(rawValue: 1 << 40)
  /// A verb in the third person that the lexicon does not know as a noun.
  static let verb = TokenTraits(rawValue: 1 << 41)
  /// Such a verb in «-ся».
  static let reflexiveVerb = TokenTraits(rawValue: 1 << 42)
  static let firstPersonVerb = TokenTraits(rawValue: 1 << 43)
  static let imperative = TokenTraits(rawValue: 1 << 44)
  static let infinitive = TokenTraits(rawValue: 1 << 45)
}

extension TokenTraits {
  /// The traits of each token.
  static func traits(
    of tokens: [Token], _ mentions: [Mention], in text: [UInt8], _ vocabulary: Vocabulary
  ) -> [TokenTraits] {
    var traits: [TokenTraits] = tokens.map { token in
      switch token.kind {
      case .mark: TokenTraits(rawValue: 1 << token.value)
      case .number: .number
      case .word: TokenTraits()
      }
    }
    for mention in mentions {
      traits[Int(mention.firstToken)].formUnion(vocabulary.traits(of: mention))
      traits[Int(mention.firstToken)].formUnion(TokenTraits(ofForm: mention.form))
    }
    let shape = WordShape(text)
    for (number, token) in tokens.enumerated() where token.kind == .word && token.length >= WordShape.shortest {
      traits[number].formUnion(shape.traits(of: token, known: traits[number]))
    }
    return traits
  }

  private init(ofForm form: WordForm) {
    self = []
    if form.contains(.noun) { insert(form.isDisjoint(with: .predicates) ? [.noun, .onlyNoun] : .noun) }
    if !form.isDisjoint(with: [.noun, .adjective, .participle]) { insert(.nominal) }
    if form.contains(.actionNoun) { insert(.actionNoun) }
  }
}
