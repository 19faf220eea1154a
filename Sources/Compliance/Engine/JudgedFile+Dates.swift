internal import Regulations

extension JudgedFile {
  /// The act that a token stands in.
  func act(ofToken token: Int) -> Int? {
    bundle.clauses.last { $0.tokens.lowerBound <= token && !$0.tokens.isEmpty }?.act
  }

  /// The dates of the acts that the rule is judged on; marks of signatures and sheets have dates of their own.
  var ownDates: [PrintedDate] {
    bundle.dates.filter { date in
      guard let act = act(ofToken: date.tokens.lowerBound) else { return false }
      return counts(act: act) && bundle.acts[act].kind != .sheet && bundle.acts[act].kind != .other
    }
  }
}
