public import Compliance
internal import Documents
internal import Regulations

/// Renders a report as SARIF 2.1.0 for code scanning: one run, one result for each finding, the rules with their
/// ground and wording, the files with their digests.
///
/// What is not checked is a notification of the run. Formats with lines have regions; others have the clause as a
/// logical location, with page and paragraph among the properties.
public struct SARIFRenderer: Renderer {
  private let language: ReportLanguage
  private let phrases: Phrases

  static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// Makes a renderer; only the language of the options matters.
  public init(_ options: ReportOptions) {
    language = options.language
    phrases = Phrases(language)
  }

  /// The report in UTF-8, with a closing line feed.
  public func render(_ report: CheckReport) -> [UInt8] {
    let rules = SARIFRules(report)
    let artifacts = SARIFArtifacts(report)
    let results = SARIFResults(language, rules: rules, artifacts, report)
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("$schema", Self.schema)
      writer.field("version", "2.1.0")
      writer.field("runs", each: [report]) { writer, report in
        writer.field("tool", report) { writer, report in
          writer.field("driver", report) { writer, report in
            writer.field("name", "norma")
            writer.field("version", report.toolVersion)
            writer.field("language", language.rawValue)
            writer.field("rules", each: rules.all) { SARIFRuleWriter(language).write($1, to: &$0) }
          }
          writer.field("extensions", each: report.packs) { writer, pack in
            writer.field("name", pack.id.tabular)
            writer.field("version", pack.version.tabular)
          }
        }
        writer.field("invocations", each: [report]) { write(invocation: $1, artifacts, to: &$0) }
        writer.field("artifacts", each: artifacts.all) { write(artifact: $1, to: &$0) }
        writer.field("language", language.rawValue)
        writer.field("columnKind", "unicodeCodePoints")
        results.write(to: &writer)
        writer.field("properties", report.asOf) { $0.field("asOf", $1.description) }
      }
    }
    return writer.finish()
  }
}

extension SARIFRenderer {
  private func write(invocation report: CheckReport, _ artifacts: SARIFArtifacts, to writer: inout JSONWriter) {
    let notices = report.documents.enumerated().filter { !$0.element.isChecked }
    writer.field("executionSuccessful", !report.documents.contains(where: \.isUnreadable))
    writer.field("toolExecutionNotifications", each: Array(notices)) { writer, notice in
      let document = notice.element
      writer.field("descriptor", document.isUnreadable ? "unreadable" : "out-of-scope") { $0.field("id", $1) }
      writer.field("level", document.isUnreadable ? "error" : "note")
      writer.field("message", phrases.verdict(document)) { $0.field("text", $1.sarifMessage) }
      writer.field("locations", each: [document]) { writer, document in
        writer.field("physicalLocation", document) { writer, document in
          writer.artifactLocation(document.path, index: artifacts[notice.offset])
        }
      }
    }
  }

  private func write(artifact document: DocumentReport, to writer: inout JSONWriter) {
    writer.field("location", FileURI(document.path)) { $0.fields(of: $1) }
    if let format = document.format { writer.field("mimeType", format.mediaType) }
    if let digest = document.sha256 { writer.field("hashes", digest) { $0.field("sha-256", $1) } }
    writer.field("roles", ["analysisTarget"])
    writer.field("properties", document) { writer, document in
      writer.organisation(document.requisites?.organisation)
      writer.field("documentDate", document.requisites?.documentDate?.description)
    }
  }
}

extension DocumentReport {
  /// Whether nobody could read it.
  var isUnreadable: Bool {
    if case .unreadable = verdict { true } else { false }
  }
}

extension DocumentFormat {
  /// As IANA registers it.
  fileprivate var mediaType: String {
    switch self {
    case .text: "text/plain"
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .pdf: "application/pdf"
    case .doc: "application/msword"
    case .rtf: "application/rtf"
    }
  }
}
