internal import Documents
internal import Regulations
internal import Russian

/// The text of a bundle as it was understood: damaged words in their repaired spelling, white space folded.
struct RepairedText {
  private let bundle: Bundle
  /// What each repaired token was read as.
  private let replacements: [Int: String]
  /// The tokens that were run together with the one before.
  private var gluedTokens: Set<Int> = []

  init(_ bundle: Bundle) {
    self.bundle = bundle
    var replacements: [Int: String] = [:]
    for repair in bundle.quality.repairs {
      for (number, word) in repair.replacement.split(separator: " ").enumerated() where number < repair.tokenCount {
        replacements[repair.token + number] = String(word)
        if number > 0 { gluedTokens.insert(repair.token + number) }
      }
    }
    self.replacements = replacements
  }

  /// The text of a stretch of tokens, without a closing full stop, comma or semicolon.
  func string(of range: Range<Int>) -> String {
    var range = range
    while let last = range.last, last < bundle.tokens.count, RepairedText.isClosing(bundle.tokens[last]) {
      range = range.lowerBound..<last
    }
    guard let first = range.first, let last = range.last, last < bundle.tokens.count else { return "" }
    var bytes: [UInt8] = []
    var offset = bundle.tokens[first].range.lowerBound
    for token in range {
      guard let replacement = replacements[token] else { continue }
      let printed = bundle.tokens[token]
      bytes += bundle.document.text[offset..<printed.range.lowerBound]
      if gluedTokens.contains(token), token > first { bytes.append(0x20) }
      bytes += RepairedText.inCase(of: printed, replacement).utf8
      offset = printed.range.upperBound
    }
    bytes += bundle.document.text[offset..<bundle.tokens[last].range.upperBound]
    return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func inCase(of printed: Token, _ word: String) -> String {
    if printed.flags.contains(.allCapitals) { return word.uppercased() }
    return printed.flags.contains(.capitalised) ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  private static func isClosing(_ token: Token) -> Bool {
    token.isMark(.fullStop) || token.isMark(.comma) || token.isMark(.semicolon)
  }
}
