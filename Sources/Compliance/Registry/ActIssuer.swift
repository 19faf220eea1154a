/// An authority that issues acts, and the words by which it is recognised.
public struct ActIssuer: Sendable, Hashable {
  /// The identifier that acts refer to.
  public var id: String
  /// The name in its usual short form: «Минпросвещения России».
  public var name: String
  /// Beginnings of words in small letters; those of one sign follow each other: «министерств просвещ».
  public var signs: [String]

  /// The words of each sign.
  private let beginnings: [[FoldedWord]]

  /// Makes an authority; see the properties.
  public init(id: String, name: String, signs: [String]) {
    self.id = id
    self.name = name
    self.signs = signs
    beginnings = signs.map { FoldedWord.list($0) }.filter { !$0.isEmpty }
  }

  /// Whether a printed name, as its words, is one of this authority.
  func isNamed(in words: [FoldedWord]) -> Bool {
    beginnings.contains { parts in
      guard words.count >= parts.count else { return false }
      return (0...words.count - parts.count).contains { start in
        parts.indices.allSatisfy { words[start + $0].hasPrefix(parts[$0]) }
      }
    }
  }

  /// Whether a printed name is one of a region or a municipality: all acts of the registry are federal.
  static func isRegional(_ words: [FoldedWord]) -> Bool {
    words.contains { word in regions.contains(where: word.hasPrefix) || territories.contains(word) }
  }

  private static let regions = FoldedWord.list(
    "област республик округ район город муниципальн районн администрац москв губернатор")
  private static let territories = FoldedWord.list("края краю")

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
