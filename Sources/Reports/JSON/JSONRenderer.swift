public import Compliance
internal import Documents
internal import Regulations

/// Renders a report as JSON of the schema `norma.report/1`, which stands in `docs/norma.report-1.schema.json`.
///
/// A checked document has one result for every rule; keys stand in the order of the schema.
public struct JSONRenderer: Renderer {
  private let language: ReportLanguage

  /// Makes a renderer; only the language of the options matters.
  public init(_ options: ReportOptions) { language = options.language }

  /// The report in UTF-8, with a closing line feed.
  public func render(_ report: CheckReport) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("schema", "norma.report/1")
      writeHead(of: report, to: &writer)
      writer.field("documents", each: report.documents) { write($1, to: &$0) }
      writer.field("problems", each: report.problems) { writer, problem in
        writer.field("kind", problem.kind.rawValue)
        writer.field("origin", problem.origin)
        writer.field("rule", problem.rule?.rawValue)
        writer.field("message", problem.message.text(in: language))
      }
    }
    return writer.finish()
  }
}

extension JSONRenderer {
  /// By what documents were judged: program, day and packs.
  func writeHead(of report: CheckReport, to writer: inout JSONWriter) {
    writer.field("tool", report.toolVersion) { writer, version in
      writer.field("name", "norma")
      writer.field("version", version)
    }
    writer.field("asOf", report.asOf.description)
    writer.field("packs", each: report.packs) { writer, pack in
      writer.field("id", pack.id)
      writer.field("version", pack.version)
    }
  }

  /// The fields of one document.
  func write(_ document: DocumentReport, to writer: inout JSONWriter) {
    writer.field("path", document.path)
    writer.field("format", document.format?.rawValue)
    writer.field("sha256", document.sha256)
    switch document.verdict {
    case .checked:
      writer.field("verdict", "checked")
    case .outOfScope(let reason):
      writer.field("verdict", "out-of-scope")
      writer.field("reason", reason)
    case .unreadable(let reason):
      writer.field("verdict", "unreadable")
      writer.field("reason", reason)
    }
    writer.organisation(document.requisites?.organisation)
    writer.field("documentDate", document.requisites?.documentDate?.description)
    writer.field("results", each: document.results) { write($1, to: &$0) }
    writer.field("fixed", each: document.fixed) { writer, fixed in
      writer.field("rule", fixed.rule.rawValue)
      writer.field("status", fixed.status.rawValue)
      writer.field("words", fixed.words)
    }
    writer.field("summary", Tally(document)) { writer, tally in
      writer.field("met", tally[.met])
      writer.field("partly", tally[.partly])
      writer.field("weakened", tally[.weakened])
      writer.field("missing", tally[.missing])
      writer.field("violated", tally[.violated])
      writer.field("notApplicable", tally[.notApplicable])
      writer.field("suppressed", tally.suppressed)
      writer.field("new", tally[.new])
      writer.field("unchanged", tally[.unchanged])
      writer.field("fixed", tally.fixed)
    }
  }

  private func write(_ result: RuleResult, to writer: inout JSONWriter) {
    writer.field("rule", result.rule.rawValue)
    writer.field("status", result.status.rawValue)
    writer.field("severity", result.severity.rawValue)
    writer.field("title", result.title.text(in: language))
    writer.field("message", result.message.text(in: language))
    writer.field("basis", result.basis.description)
    let faults = result.isAbsence ? [] : result.fingerprints
    writer.field("places", each: Array(result.places.enumerated())) { writer, item in
      let (index, place) = item
      writer.field("act", place.act)
      writer.field("clause", place.clause.nilIfEmpty)
      writer.field("line", place.line)
      writer.field("column", place.column)
      writer.field("page", place.page)
      writer.field("quote", place.quote)
      writer.field("block", place.block)
      // What is said of a fault stands with the place only where each place is a fault of its own.
      if faults.indices.contains(index) { writer.field("fingerprint", faults[index].rawValue) }
      if let suppression = place.suppression { writer.field("suppression", suppression) { write($1, to: &$0) } }
      if let state = place.baseline { writer.field("baseline", state.rawValue) }
    }
    writer.field("nearest", result.nearest) { writer, nearest in
      writer.field("clause", nearest.place.clause.nilIfEmpty)
      writer.field("line", nearest.place.line)
      writer.field("quote", nearest.place.quote)
      writer.field("lacks", nearest.lacks)
    }
    writer.field("searched", each: result.searched) { writer, searched in
      writer.field("act", searched.act)
      writer.field("sections", searched.sections)
      writer.field("clauses", searched.clauses)
    }
    writer.field("remedy", result.remedy) { writer, remedy in
      writer.field("text", remedy.text)
      writer.field("after", remedy.after)
    }
    writer.field("confidence", result.isDoubtful ? "low" : "high")
    writer.field("doubts", result.doubts.map(\.rawValue))
    writer.field("details", result.details)
    writer.field("fingerprint", result.fingerprint?.rawValue)
    writer.field("suppression", result.suppression) { write($1, to: &$0) }
    writer.field("baseline", result.baseline?.rawValue)
  }

  private func write(_ suppression: Suppression, to writer: inout JSONWriter) {
    writer.field("kind", suppression.kind.rawValue)
    writer.field("reason", suppression.reason)
    writer.field("approver", suppression.approver)
    writer.field("date", suppression.date?.description)
    writer.field("until", suppression.until?.description)
    writer.field("origin", suppression.origin)
  }
}
