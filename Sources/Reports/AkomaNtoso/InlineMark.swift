internal import Regulations
internal import Russian

/// A stretch of a text that is more than text: a role that acts, an act that is cited.
struct InlineMark: Hashable {
  enum Meaning: Hashable {
    case role(Duty.Role)
    /// The address of the act.
    case citation(String)
  }

  /// The bytes of the document's text.
  var bytes: Range<Int>
  var meaning: Meaning

  /// The marks of a bundle in order of the text; they do not overlap.
  static func all(in bundle: Bundle, lexicon: Lexicon) -> [InlineMark] {
    let actors = bundle.duties.compactMap(\.holderMention)
    var marks = Set(actors).compactMap { mention -> InlineMark? in
      let concept = lexicon[bundle.mentions[mention].concept]
      guard concept.kind == .role else { return nil }
      return InlineMark(
        bundle, tokens: bundle.mentions[mention].tokens,
        .role(Duty.Role(rawValue: concept.role) ?? .other))
    }
    marks += bundle.citations.compactMap {
      InlineMark(bundle, tokens: $0.tokens, .citation(WorkAddress($0).work))
    }
    marks.sort { ($0.bytes.lowerBound, $1.bytes.upperBound) < ($1.bytes.lowerBound, $0.bytes.upperBound) }
    var end = 0
    return marks.filter { mark in
      guard mark.bytes.lowerBound >= end else { return false }
      end = mark.bytes.upperBound
      return true
    }
  }

  private init?(_ bundle: Bundle, tokens: Range<Int>, _ meaning: Meaning) {
    guard let first = tokens.first, let last = tokens.last, last < bundle.tokens.count else { return nil }
    bytes = bundle.tokens[first].range.lowerBound..<bundle.tokens[last].range.upperBound
    self.meaning = meaning
  }
}
