internal import Documents
internal import Regulations
internal import Russian

/// The text of a bundle as it was understood: damaged words in their repaired spelling, white space folded.
struct RepairedText {
  private let bundle: Bundle
  private let replacements: [Int: String]

  init(_ bundle: Bundle) {
    self.bundle = bundle
    replacements = Dictionary(
      bundle.quality.repairs.map { ($0.token, $0.replacement) }, uniquingKeysWith: { first, _ in first })
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
      let word =
        printed.flags.contains(.capitalised)
        ? replacement.prefix(1).uppercased() + replacement.dropFirst() : replacement
      bytes += word.utf8
      offset = printed.range.upperBound
    }
    bytes += bundle.document.text[offset..<bundle.tokens[last].range.upperBound]
    return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func isClosing(_ token: Token) -> Bool {
    token.isMark(.fullStop) || token.isMark(.comma) || token.isMark(.semicolon)
  }
}
