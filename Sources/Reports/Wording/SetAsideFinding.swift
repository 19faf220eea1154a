internal import Compliance

/// A finding, or some of its places, that somebody has set aside.
struct SetAsideFinding {
  var result: RuleResult
  var suppression: Suppression
  /// The places that were set aside.
  var places: [Place]

  /// Those of a document, in order of the rules.
  static func all(in document: DocumentReport) -> [SetAsideFinding] {
    document.results.flatMap(all)
  }

  /// Those of a result: itself, or its places by who set them aside.
  static func all(in result: RuleResult) -> [SetAsideFinding] {
    guard result.status.isFinding else { return [] }
    if let suppression = result.suppression {
      return [SetAsideFinding(result: result, suppression: suppression, places: result.places)]
    }
    var grouped: [SetAsideFinding] = []
    for place in result.suppressedPlaces {
      guard let suppression = place.suppression else { continue }
      if let known = grouped.firstIndex(where: { $0.suppression == suppression }) {
        grouped[known].places.append(place)
      } else {
        grouped.append(SetAsideFinding(result: result, suppression: suppression, places: [place]))
      }
    }
    return grouped
  }
}

extension DocumentReport {
  /// The findings of a severity that nobody has set aside; those that an earlier run did not have come first.
  func openFindings(_ severity: Severity) -> [RuleResult] {
    let findings = results.filter { $0.isOpen && $0.severity == severity }
    return findings.filter { $0.baseline != .unchanged } + findings.filter { $0.baseline == .unchanged }
  }
}
