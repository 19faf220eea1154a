internal import Compliance

extension DocumentReport {
  /// The findings in order of the rules; one of which some places were set aside comes in parts, first what counts.
  var findings: [RuleResult] {
    results.filter(\.status.isFinding).flatMap { result in
      guard result.isOpen, !result.suppressedPlaces.isEmpty else { return [result] }
      var open = result
      open.places = result.openPlaces
      return [open]
        + SetAsideFinding.all(in: result).map { part in
          var setAside = result
          setAside.places = part.places
          setAside.suppression = part.suppression
          return setAside
        }
    }
  }
}
