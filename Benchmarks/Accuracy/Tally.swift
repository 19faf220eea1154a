/// How often findings are reported where they should be, and where they should not.
struct Tally {
  private(set) var right = 0
  private(set) var wrong = 0
  private(set) var missed = 0

  mutating func count(found: Bool, labelled: Bool) {
    switch (found, labelled) {
    case (true, true): right += 1
    case (true, false): wrong += 1
    case (false, true): missed += 1
    case (false, false): break
    }
  }

  /// The share of reports that are real.
  var precision: Double { share(right, of: right + wrong) }
  /// The share of real gaps that are reported.
  var recall: Double { share(right, of: right + missed) }

  private func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
}
