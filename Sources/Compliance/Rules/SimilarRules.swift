/// Finds the rules that somebody who mistyped a name may have meant.
public struct SimilarRules: Sendable {
  private let names: [String]

  /// Makes a search among the rules of the packs.
  public init(_ rules: [RuleID]) { names = rules.map(\.rawValue) }

  /// How many names are suggested at most.
  private static let most = 3
  /// A longer name is no name of a rule, and comparing it would take long.
  private static let longest = 100

  /// The names nearest to a mistyped one, the nearest first; none where all are far from it.
  public func names(near name: String) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= SimilarRules.longest else { return [] }
    let part = name.lowercased().split(separator: ".").last.map(String.init) ?? name
    let near = names.compactMap { known -> (name: String, distance: Int)? in
      // Half of a name, or the name without its group, is as good as a name with one letter wrong.
      if part.count > 2, known.split(separator: ".").contains(where: { $0 == part }) { return (known, 1) }
      if name.count > 2, known.hasPrefix(name.lowercased()) { return (known, 2) }
      let distance = SimilarRules.distance(wanted, Array(known.unicodeScalars))
      return distance <= max(2, known.count / 3) ? (known, distance) : nil
    }
    // Equally near ones stay in order of the packs.
    return near.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(SimilarRules.most).map(\.element.name)
  }

  /// What to tell somebody who named a rule that no pack has.
  public func complaint(about name: String) -> LocalizedText {
    let near = names(near: name).joined(separator: ", ")
    return LocalizedText(
      russian: "нет правила «\(name)»\(near.isEmpty ? "" : "; похожие: \(near)"); список правил: norma rules list",
      english: "there is no rule «\(name)»\(near.isEmpty ? "" : "; similar: \(near)"); norma rules list names all")
  }

  /// How many letters have to be changed, added or left out.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
