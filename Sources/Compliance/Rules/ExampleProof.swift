internal import Documents
public import Regulations

/// Proves rules by the examples in their packs.
public struct ExampleProof: Sendable {
  /// An example that did not come out as the pack says.
  public struct Failure: Sendable, Hashable, CustomStringConvertible {
    /// The rule.
    public var rule: RuleID
    /// The example.
    public var example: Rule.Example
    /// What came out.
    public var status: Status

    /// One sentence for people.
    public var description: String {
      let wanted = example.meets ? "должен выполнять требование" : "не должен выполнять требование"
      return "\(rule), строка \(example.line): пример \(wanted), а получилось «\(status.rawValue)»: \(example.text)"
    }
  }

  private let knowledge: Knowledge
  private let asOf: CalendarDate

  /// Makes a proof over knowledge with examples (``Knowledge/compile(from:adding:)``).
  ///
  /// - Parameter asOf: the day on which the examples are judged; a rule that does not apply on it is proved on the
  ///   nearest day on which it does.
  public init(_ knowledge: Knowledge, asOf: CalendarDate) {
    self.knowledge = knowledge
    self.asOf = asOf
  }

  /// The examples of a rule that fail, none when the rule is proved.
  public func failures(of rule: Rule) -> [Failure] {
    var day = asOf
    if let since = rule.since { day = max(day, since) }
    if let until = rule.until { day = min(day, until) }
    let checker = Checker(knowledge, rules: [rule], asOf: day)
    var failures: [Failure] = []
    for example in rule.examples {
      let status = status(of: example, checker)
      let isMet = status == .met
      guard isMet != example.meets || !isMet && !status.isFinding else { continue }
      failures.append(Failure(rule: rule.id, example: example, status: status))
    }
    return failures
  }

  private func status(of example: Rule.Example, _ checker: Checker) -> Status {
    guard let document = try? DocumentReader().read(bytes: Array(example.text.utf8), name: "example.txt") else {
      return .notApplicable
    }
    return checker.results(for: document).first?.status ?? .notApplicable
  }
}
