internal import Compliance

/// What was set aside, what is fixed, and what is wrong with waivers, as Markdown.
extension MarkdownRenderer {
  /// The findings that were set aside, with the ground of each.
  func setAside(_ document: DocumentReport) -> String {
    let findings = SetAsideFinding.all(in: document)
    guard !findings.isEmpty else { return "" }
    var text = "\n### \(phrases.chrome.suppression.title) (\(findings.count))\n"
    for finding in findings {
      let result = finding.result
      text += "\n- \(phrases.status(result.status)): \(phrases.title(result).markdown) (`\(result.rule)`)\n"
      for place in finding.places {
        let address = phrases.address(place, in: document)
        let location = phrases.location(place, in: document).markdown
        text += "  - \(phrases.chrome.place): \(location)\(address.isEmpty ? "" : " (\(address.markdown))")\n"
      }
      for ground in phrases.grounds(finding.suppression) { text += "  - \(ground.label): \(ground.text.markdown)\n" }
    }
    return text
  }

  /// What the earlier run had and is there no more.
  func fixed(_ document: DocumentReport) -> String {
    guard !document.fixed.isEmpty else { return "" }
    var text = "\n### \(phrases.chrome.baseline.fixedTitle) (\(document.fixed.count))\n\n"
    for fixed in document.fixed {
      let words = fixed.words.map { ": «\($0.printable.markdown)»" } ?? ""
      let title = phrases.title(fixed, in: document).markdown
      text += "- \(phrases.status(fixed.status)): \(title) (`\(fixed.rule)`)\(words)\n"
    }
    return text
  }

  /// Waivers and comments that somebody has to look at again.
  func problems(_ report: CheckReport) -> String {
    guard !report.problems.isEmpty else { return "" }
    var text = "\n## \(phrases.chrome.suppression.problems) (\(report.problems.count))\n\n"
    for problem in report.problems.map(phrases.problem) {
      text += "- \(problem.origin.markdown): \(problem.text.markdown)\n"
    }
    return text
  }
}
