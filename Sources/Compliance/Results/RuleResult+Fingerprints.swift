extension RuleResult {
  /// Whether the finding is about what the document does not say, so that its meaning is the rule alone.
  ///
  /// What a document says wrongly (`weakened`, `violated`) is as many faults as there are places.
  public var isAbsence: Bool {
    switch status {
    case .missing, .partly: true
    case .weakened, .violated: places.isEmpty
    case .met, .notApplicable: false
    }
  }

  /// The faults that the finding consists of: one for each place, in order, or a single one for an absence; none where
  /// the result is no finding.
  ///
  /// Each rests on the rule and on the words of the place; equal ones are told apart by their number in the document.
  public var fingerprints: [Fingerprint] {
    guard status.isFinding else { return [] }
    let rule = Fingerprint(of: rule.rawValue)
    guard !isAbsence else { return [rule] }
    var counts: [Fingerprint: UInt64] = [:]
    return places.map { place in
      let number = counts[place.fingerprint, default: 0]
      counts[place.fingerprint] = number + 1
      return rule.combined(with: place.fingerprint).combined(with: number)
    }
  }

  /// The fingerprint of the finding as a whole, whatever the order of its places; `nil` where the result is none.
  public var fingerprint: Fingerprint? {
    let faults = fingerprints.sorted()
    guard let first = faults.first else { return nil }
    return faults.dropFirst().reduce(first) { $0.combined(with: $1) }
  }
}
