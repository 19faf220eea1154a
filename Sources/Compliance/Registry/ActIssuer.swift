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

  /// Whether a printed name is one of a region or a municipality: all acts of the registry are federal.
  static func isRegional(_ printed: String) -> Bool {
    let words = printed.lowercased().replacing("ё", with: "е").split { !$0.isLetter }
    return words.contains { word in regions.contains(where: word.hasPrefix) || word == "края" || word == "краю" }
  }

  private static let regions = [
    "област", "республик", "округ", "район", "город", "муниципальн", "районн", "администрац", "москв", "губернатор",
  ]

  /// The name behind the word for an act: «Правительства РФ»; what does not inflect stays as it is.
  static func genitive(of name: String) -> String {
    var words = name.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first, let last = first.last else { return name }
    if first.hasSuffix("ство") {
      words[0] = first.dropLast() + "а"
    } else if !"аеёиоуыэюяй".contains(last) {
      words[0] = first + "а"
    } else if first.hasSuffix("ый") {
      return "Главного государственного санитарного врача РФ"
    }
    return words.joined(separator: " ")
  }
}
