internal import Documents
internal import Regulations

/// A rule that the author of a document sets aside by a comment in it.
struct InlineSuppression: Hashable, Sendable {
  /// Where the rule is not asked.
  enum Reach: Hashable, Sendable {
    case file
    /// The block, counted from 1, and what is below it: the items of a list, the clauses of a section.
    case block(Int)
  }

  var rule: RuleID
  var reach: Reach
  var reason: String
  /// The file and line of the comment.
  var origin: String

  /// What findings that it sets aside are given.
  var suppression: Suppression { Suppression(kind: .inline, reason: reason, origin: origin) }
}

/// Leads from a place to the blocks of the clauses that it stands in.
struct EnclosingBlocks {
  private let clauses: [Clause]
  private let starts: ClauseStarts

  init(_ bundle: Bundle) {
    clauses = bundle.clauses
    starts = ClauseStarts(bundle.clauses)
  }

  /// The blocks, counted from 1: the place's own and those of the clauses above it.
  func blocks(of place: Place) -> Set<Int> {
    var blocks: Set<Int> = [place.block]
    var clause = starts.clause(ofToken: place.tokens.lowerBound)
    // A parent stands before its clauses, so that this ends.
    while let number = clause {
      blocks.insert(clauses[number].block + 1)
      clause = clauses[number].parent.flatMap { $0 < number ? $0 : nil }
    }
    return blocks
  }
}

extension InlineSuppression {
  /// What is to be said of comments that set nothing aside, though their rule was applied.
  static func unused(
    _ comments: [InlineSuppression], used: Set<Int>, applied: Set<RuleID>
  ) -> [SuppressionProblem] {
    comments.enumerated().filter { !used.contains($0.offset) && applied.contains($0.element.rule) }.map { _, comment in
      SuppressionProblem(
        kind: .unused, origin: comment.origin, rule: comment.rule, message: unusedMessage(comment.reach))
    }
  }

  private static func unusedMessage(_ reach: Reach) -> LocalizedText {
    switch reach {
    case .file:
      LocalizedText(
        russian: "отклонение не понадобилось: в файле такого замечания нет; удалите комментарий",
        english: "nothing to set aside: the file has no such finding; remove the comment")
    case .block:
      LocalizedText(
        russian:
          "отклонение не понадобилось: в этом пункте такого замечания нет; удалите комментарий, а если в документе "
          + "чего-то нет вовсе, пишите «отклонение-файла» в начале файла",
        english: "nothing to set aside: this clause has no such finding; remove the comment, or, where the document "
          + "lacks something altogether, write «disable-file» at the top of the file")
    }
  }
}
