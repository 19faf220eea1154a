internal import Mutations

/// The page that says how well rules stand mutations and how findings compare with labels.
struct AccuracyPage {
  private static let start = "<!-- labelled documents: begin -->"
  private static let end = "<!-- labelled documents: end -->"

  let run: MutationRun
  /// `nil` where there are no labelled documents on this machine.
  let evaluation: Evaluation?

  /// The page; where there are no labelled documents, what the page said of them stays.
  func text(replacing old: String) -> String {
    """
    # Accuracy

    <!-- Written by `make mutate`; what is changed here by hand is lost. -->

    ## Mutations

    \(run.fixtures.count) invented acts that meet every requirement, an order alone but for its regulation (`Fixtures/mutations`: \(documents)),
    have their duties marked. Each duty in turn is deleted, denied, made optional, put on somebody else and said in other words, and the changed act
    is checked. The rules that the duty alone met must change and no other rule may; other words, and a qualifier where the
    requirement is not obligatory, must change nothing.

    \(kinds)

    What is known not to be as it must, and why, stands in `Fixtures/mutations/known-survivors.tsv`; a new survivor, and a known one that
    is no more, fail the run.

    \(rules)

    *Caught* is the share of mutants after which the rule says exactly what it must; *survived*: it says what it said before; *other
    status*: it changes, but not as it must. *Kept* is the share of mutants that must leave the rule alone and do. *Others* are mutants
    of the rule's duties that change some other rule.

    ## Labelled documents

    \(labelled(old))
    """ + "\n"
  }

  private var documents: String { run.fixtures.map { "`\($0.document)`" }.joined(separator: ", ") }

  private var kinds: String {
    var rows = ["| mutation | mutants | as it must be |", "| --- | ---: | ---: |"]
    for kind in MutationKind.allCases {
      let outcomes = run.outcomes.filter { $0.mutant.kind == kind }
      let right = outcomes.count { $0.disagreements.isEmpty }
      rows.append(
        "| \(AccuracyPage.names[kind] ?? kind.rawValue) | \(outcomes.count) | \(AccuracyPage.percent(right, of: outcomes.count)) |"
      )
    }
    let right = run.outcomes.count { $0.disagreements.isEmpty }
    rows.append("| all | \(run.outcomes.count) | \(AccuracyPage.percent(right, of: run.outcomes.count)) |")
    return rows.joined(separator: "\n")
  }

  private static let names: [MutationKind: String] = [
    .delete: "deleted", .negate: "denied", .weaken: "made optional", .reassign: "put on somebody else",
    .reword: "said in other words", .spoil: "spoilt in part",
  ]

  private var rules: String {
    var rows = [
      "| rule | acts | mutants | caught | survived | other status | left alone | kept | others |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for (rule, entry) in RuleMutations.all(run.outcomes).sorted(by: { $0.key < $1.key }) {
      rows.append(
        "| \(rule) | \(entry.documents.count) | \(entry.changing) | \(AccuracyPage.percent(entry.caught, of: entry.changing)) "
          + "| \(entry.survived) | \(entry.wrongStatus) | \(entry.keeping) | \(AccuracyPage.percent(entry.kept, of: entry.keeping)) | \(entry.others) |"
      )
    }
    return rows.joined(separator: "\n")
  }

  private func labelled(_ old: String) -> String {
    let place = old.firstRange(of: AccuracyPage.start)
    let stop = old.firstRange(of: AccuracyPage.end)
    guard let evaluation else {
      if let place, let stop, place.upperBound <= stop.lowerBound {
        return String(old[place.lowerBound..<stop.upperBound])
      }
      return AccuracyPage.start + "\nNot measured yet.\n" + AccuracyPage.end
    }
    var rows = [
      "| findings | precision | recall | precision of keywords | recall of keywords |",
      "| --- | ---: | ---: | ---: | ---: |",
    ]
    for row in Evaluation.rows {
      let (checker, keywords) = (evaluation.checker[row] ?? Tally(), evaluation.keywords[row] ?? Tally())
      let figures = [checker.precision, checker.recall, keywords.precision, keywords.recall]
      rows.append("| \(row) | \(figures.map(AccuracyPage.decimal).joined(separator: " | ")) |")
    }
    return """
      \(AccuracyPage.start)
      \(evaluation.documents) documents of `../shared/eval`, judged by hand for every requirement. Beside the checker stands what a spreadsheet
      and Ctrl+F would find: a requirement is met where all beginnings of words of one set in `Benchmarks/Accuracy/keywords.yaml` stand
      anywhere in the text, citations where their number does. Whether a requirement applies at all (to a kindergarten, to an order) the
      baseline takes from the checker, and what no search can see (numbering, other schools, order of dates) it takes for met.

      \(rows.joined(separator: "\n"))
      \(AccuracyPage.end)
      """
  }

  private static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = part * 1000 / whole
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }

  private static func decimal(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
