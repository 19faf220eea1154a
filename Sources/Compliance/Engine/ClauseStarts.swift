internal import Regulations

/// Leads from a token to the clause it stands in.
struct ClauseStarts {
  /// Where the clauses that have tokens begin, in ascending order.
  private let starts: [Int]
  /// Of each start the last of the clauses that begin there or before.
  private let clauses: [Int]

  init(_ clauses: [Clause]) {
    var order: [(start: Int, clause: Int)] = []
    for (number, clause) in clauses.enumerated() where !clause.tokens.isEmpty {
      order.append((clause.tokens.lowerBound, number))
    }
    order.sort { $0 < $1 }
    starts = order.map(\.start)
    var last = 0
    self.clauses = order.map {
      last = max(last, $0.clause)
      return last
    }
  }

  /// The last clause that begins at the token or before it.
  func clause(ofToken token: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? clauses[low - 1] : nil
  }
}
