public import Compliance
internal import Documents
internal import Regulations

/// Renders a report as the XML of JUnit, which integration servers read: each file a suite, each rule a test.
///
/// A finding is a failure, what does not apply or was set aside is skipped, and a file that could not be read is an
/// error.
public struct JUnitRenderer: Renderer {
  private let language: ReportLanguage
  private let phrases: Phrases
  private let words: TableWords

  /// Makes a renderer; only the language of the options matters.
  public init(_ options: ReportOptions) {
    language = options.language
    phrases = Phrases(language)
    words = TableWords.in(language)
  }

  /// The report in UTF-8, with a closing line feed.
  public func render(_ report: CheckReport) throws(ReportError) -> [UInt8] {
    do throws(XMLWritingError) {
      let xml = try XMLWriter()
      let counts = report.documents.map(JUnitCounts.init)
      let total = counts.reduce(into: JUnitCounts()) { $0 += $1 }
      xml.element(
        "testsuites",
        [
          "name": "norma", "tests": "\(total.tests)", "failures": "\(total.failures)", "errors": "\(total.errors)",
          "time": "0",
        ]
      ) {
        for (document, counts) in zip(report.documents, counts) { suite(document, counts, report, to: xml) }
      }
      return try xml.finish()
    } catch {
      throw .xml(error)
    }
  }
}

extension JUnitRenderer {
  private func suite(_ document: DocumentReport, _ counts: JUnitCounts, _ report: CheckReport, to xml: XMLWriter) {
    xml.element(
      "testsuite",
      [
        "name": document.path.tabular, "tests": "\(counts.tests)", "failures": "\(counts.failures)",
        "errors": "\(counts.errors)", "skipped": "\(counts.skipped)", "time": "0",
        "timestamp": "\(report.asOf)T00:00:00", "file": document.path.tabular,
      ]
    ) {
      properties(document, report, to: xml)
      switch document.verdict {
      case .checked(let results):
        for result in results { test(result, in: document, to: xml) }
      case .outOfScope(let reason):
        xml.element("testcase", ["classname": "norma.scope", "name": phrases.chrome.outOfScope, "time": "0"]) {
          xml.element("skipped", ["message": reason.tabular])
        }
      case .unreadable(let reason):
        xml.element("testcase", ["classname": "norma.reading", "name": phrases.chrome.unreadable, "time": "0"]) {
          xml.element("error", ["type": "unreadable", "message": reason.tabular])
        }
      }
    }
  }

  private func properties(_ document: DocumentReport, _ report: CheckReport, to xml: XMLWriter) {
    let organisation = document.requisites?.organisation
    let facts: KeyValuePairs<String, String?> = [
      "norma.version": report.toolVersion, "norma.as-of": report.asOf.description,
      "norma.packs": report.packs.map { "\($0.id) \($0.version)" }.joined(separator: ", "),
      "document.sha256": document.sha256, "document.organisation": organisation?.printedName.nilIfEmpty,
      "document.organisation-type": organisation?.type?.rawValue,
      "document.date": document.requisites?.documentDate?.description,
    ]
    xml.element("properties") {
      for (name, value) in facts {
        guard let value else { continue }
        xml.element("property", ["name": name, "value": value.tabular])
      }
    }
  }

  private func test(_ result: RuleResult, in document: DocumentReport, to xml: XMLWriter) {
    let title = result.title.text(in: language).tabular
    xml.element("testcase", ["classname": result.rule.rawValue, "name": title, "time": "0"]) {
      switch JUnitOutcome(result) {
      case .passed: break
      case .notApplicable: xml.element("skipped", ["message": phrases.status(.notApplicable)])
      case .setAside(let suppression): xml.element("skipped", ["message": words.suppression(suppression).tabular])
      case .failed:
        let message = "\(phrases.status(result.status)): \(result.message.text(in: language).tabular)"
        xml.element("failure", ["type": result.severity.rawValue, "message": message]) {
          xml.text(explanation(of: result, in: document))
        }
      }
    }
  }

  /// Details, places, wording and ground, a line each.
  private func explanation(of result: RuleResult, in document: DocumentReport) -> String {
    var lines: [String] = []
    if let details = phrases.details(result) { lines.append("\(details.label): \(details.text)") }
    lines += result.openPlaces.map { place($0, in: document) }
    if let nearest = result.nearest {
      lines.append("\(phrases.chrome.nearest): \(place(nearest.place, in: document))")
      lines.append("\(phrases.chrome.lacks): \(phrases.list(nearest.lacks))")
    }
    lines += phrases.doubts(result).map { "\($0)." }
    if let remedy = result.remedy { lines.append("\(phrases.remedyLabel(result, remedy)): \(remedy.text)") }
    lines.append("\(phrases.chrome.basis): \(result.basis.description)")
    return lines.map(\.tabularLines).joined(separator: "\n")
  }

  private func place(_ place: Place, in document: DocumentReport) -> String {
    let address = phrases.address(place, in: document)
    return "\(phrases.location(place, in: document))\(address.isEmpty ? "" : " (\(address))"): «\(place.quote)»"
  }
}
