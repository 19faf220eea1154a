/// An authority that issues acts, and the words by which it is recognised.
public struct ActIssuer: Sendable, Hashable {
  /// The identifier that acts refer to.
  public var id: String
  /// The name in its usual short form: «Минпросвещения России».
  public var name: String
  /// Beginnings of words in small letters; those of one sign follow each other: «министерств просвещ».
  public var signs: [String]

  /// Whether a printed name is one of this authority.
  public func isNamed(in printed: String) -> Bool {
    let words = printed.lowercased().replacing("ё", with: "е").split { !$0.isLetter }
    return signs.contains { sign in
      let parts = sign.split(separator: " ")
      guard !parts.isEmpty, words.count >= parts.count else { return false }
      return (0...words.count - parts.count).contains { start in
        parts.indices.allSatisfy { words[start + $0].hasPrefix(parts[$0]) }
      }
    }
  }
}
