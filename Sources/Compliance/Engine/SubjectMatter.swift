public import Regulations
public import Russian

/// Decides whether a file is about the platform at all.
public struct SubjectMatter: Sendable {
  private let platform: Set<ConceptID>

  /// Makes a judge over the platform's names in a lexicon.
  public init(_ lexicon: Lexicon) {
    platform = Set(["platform", "sferum"].compactMap(lexicon.concept))
  }

  /// An act that does not name the platform in its title must speak of it in at least so many clauses.
  static let fewestClauses = 3

  /// Why the file is out of scope, or `nil` when it is to be checked.
  public func reasonToLeaveOut(_ bundle: Bundle) -> String? {
    var clauses: Set<Int> = []
    for sentence in bundle.sentences where bundle.clauses[sentence.clause].kind != .frame {
      if sentence.mentions.contains(where: { platform.contains(bundle.mentions[$0].concept) }) {
        clauses.insert(sentence.clause)
      }
    }
    let titled = bundle.sentences.contains { sentence in
      let clause = bundle.clauses[sentence.clause]
      return clause.kind == .frame && sentence.mentions.contains { platform.contains(bundle.mentions[$0].concept) }
    }
    if titled { return nil }
    if clauses.isEmpty {
      return "в тексте самой организации платформа «Сферум» не упоминается"
    }
    guard clauses.count < SubjectMatter.fewestClauses else { return nil }
    return "акт о другом: платформа «Сферум» названа только в \(clauses.count) пункт\(clauses.count == 1 ? "е" : "ах")"
  }
}
