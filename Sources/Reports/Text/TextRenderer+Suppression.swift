internal import Compliance

/// What was set aside, what is fixed, and what is wrong with waivers, for a terminal.
extension TextRenderer {
  /// The findings that were set aside, with the ground of each.
  func setAside(_ document: DocumentReport, _ page: inout TextPage) {
    let findings = SetAsideFinding.all(in: document)
    guard !findings.isEmpty else { return }
    page.blank()
    page.paragraph("\(phrases.chrome.suppression.title) (\(findings.count))", indent: 0, style: .dim)
    for finding in findings {
      page.blank()
      page.paragraph(
        "\(phrases.title(finding.result)) [\(finding.result.rule)]", indent: 2, hanging: 2,
        label: "\(phrases.status(finding.result.status)): ")
      for place in finding.places {
        let address = phrases.address(place, in: document)
        let location = phrases.location(place, in: document)
        page.paragraph(address.isEmpty ? location : "\(location) (\(address))", indent: 4, hanging: 2)
      }
      for ground in phrases.grounds(finding.suppression) {
        page.paragraph(ground.text, indent: 4, hanging: 2, label: "\(ground.label): ")
      }
    }
  }

  /// What the earlier run had and is there no more.
  func fixed(_ document: DocumentReport, _ page: inout TextPage) {
    guard !document.fixed.isEmpty else { return }
    page.blank()
    page.paragraph("\(phrases.chrome.baseline.fixedTitle) (\(document.fixed.count))", indent: 0, style: .dim)
    page.blank()
    for fixed in document.fixed {
      let words = fixed.words.map { ": «\($0.printable)»" } ?? ""
      page.paragraph(
        "\(phrases.title(fixed, in: document)) [\(fixed.rule)]\(words)", indent: 2, hanging: 2,
        label: "\(phrases.status(fixed.status)): ")
    }
  }

  /// Waivers and comments that somebody has to look at again.
  func problems(_ report: CheckReport, _ page: inout TextPage) {
    guard !report.problems.isEmpty else { return }
    page.paragraph(
      "\(phrases.chrome.suppression.problems) (\(report.problems.count))", indent: 0, style: .yellow)
    for problem in report.problems.map(phrases.problem) {
      page.paragraph(problem.text, indent: 2, hanging: 2, label: "\(problem.origin): ")
    }
    page.blank()
  }
}
