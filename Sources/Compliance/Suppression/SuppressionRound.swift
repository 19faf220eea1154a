internal import Regulations
internal import Russian

/// Sets aside the findings of one document that configuration, waivers or comments say do not count.
///
/// What the document says wrongly is set aside place by place; what it lacks has no place and is set aside as a whole.
struct SuppressionRound {
  private let bundle: Bundle
  private lazy var blocks = EnclosingBlocks(bundle)
  private let waivers: [(number: Int, waiver: Waiver, words: [UInt64])]
  private let inline: [InlineSuppression]
  private let configured: (RuleID) -> Suppression?

  /// The numbers of the waivers that have set something aside.
  private(set) var usedWaivers: Set<Int> = []
  /// Those of the comments.
  private(set) var usedInline: Set<Int> = []

  /// - Parameters:
  ///   - waivers: those in force that name the document, each with its number.
  ///   - configured: why the configuration does not count findings of a rule.
  init(
    _ bundle: Bundle, waivers: [(number: Int, waiver: Waiver)], inline: [InlineSuppression],
    configured: @escaping (RuleID) -> Suppression?
  ) {
    self.bundle = bundle
    self.waivers = waivers.map { ($0.number, $0.waiver, Self.words($0.waiver.words ?? "")) }
    self.inline = inline
    self.configured = configured
  }

  /// Sets aside what is to be set aside of a result.
  mutating func apply(to result: inout RuleResult) {
    guard result.status.isFinding else { return }
    var whole = configured(result.rule)
    for (number, waiver, _) in waivers where waiver.rule == result.rule && waiver.isWhole {
      usedWaivers.insert(number)
      whole = whole ?? waiver.suppression
    }
    for (number, comment) in inline.enumerated() where comment.rule == result.rule && comment.reach == .file {
      usedInline.insert(number)
      whole = whole ?? comment.suppression
    }
    // Each place is asked in any case: who set it aside as well is not unused.
    let found = result.places.map { suppression(of: $0, rule: result.rule) }
    if whole == nil, result.isAbsence || found.allSatisfy({ $0 != nil }) {
      whole = found.lazy.compactMap { $0 }.first
    }
    result.suppression = whole
    guard whole == nil else { return }
    for index in result.places.indices { result.places[index].suppression = found[index] }
  }

  private mutating func suppression(of place: Place, rule: RuleID) -> Suppression? {
    var found: Suppression?
    for (number, waiver, words) in waivers where waiver.rule == rule && !waiver.isWhole {
      guard waiver.names(clause: place.clause), words.isEmpty || stands(words, at: place) else { continue }
      usedWaivers.insert(number)
      found = found ?? waiver.suppression
    }
    guard inline.contains(where: { $0.rule == rule }) else { return found }
    let enclosing = blocks.blocks(of: place)
    for (number, comment) in inline.enumerated() where comment.rule == rule {
      guard case .block(let block) = comment.reach, enclosing.contains(block) else { continue }
      usedInline.insert(number)
      found = found ?? comment.suppression
    }
    return found
  }

  /// Whether the words stand at the place or around it.
  private func stands(_ words: [UInt64], at place: Place) -> Bool {
    // Words may be quoted with those around the place: so many before it and behind it are looked at.
    let reach = words.count * 2
    let start = max(0, place.tokens.lowerBound - reach)
    let end = min(bundle.tokens.count, place.tokens.upperBound + reach)
    let tokens = (start..<end).filter { bundle.tokens[$0].kind != .mark }
    guard tokens.count >= words.count else { return false }
    return (0...tokens.count - words.count).contains { first in
      let last = first + words.count - 1
      return tokens[first] < place.tokens.upperBound && tokens[last] >= place.tokens.lowerBound
        && (first...last).allSatisfy { bundle.tokens[tokens[$0]].value == words[$0 - first] }
    }
  }

  /// The words and numbers of a text, folded.
  private static func words(_ text: String) -> [UInt64] {
    let bytes = Array(text.utf8)
    return Tokenizer().tokens(of: bytes, in: 0..<bytes.count).filter { $0.kind != .mark }.map(\.value)
  }
}
