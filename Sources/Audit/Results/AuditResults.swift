internal import Compliance
internal import Reports

/// Makes the files that an office works with, all from the store, so that a run makes the same ones whatever came before.
struct AuditResults {
  let store: AuditStore
  let run: Int64
  let folder: ResultsFolder
  let opening: CheckReport
  let schools: SchoolList

  /// Writes all files of results, and removes the pages of documents that are gone.
  func write() throws(AuditError) {
    let options = ReportOptions()
    try write(.rows, to: "findings.csv", opening: CSVRenderer(options).opening(opening))
    try write(.line, to: "results.ndjson", opening: NDJSONRenderer(options).opening(opening))
    let summary = try summary()
    try folder.write(SchoolsTable(summary.schools).bytes, to: "schools.csv")
    try folder.write(try notJudged(), to: "not-checked.csv")
    try folder.write(SummaryPage(summary).bytes, to: "summary.md")
    try folder.write(RegionPage(summary).bytes, to: "index.html")
    try folder.removePages(except: store.pages(of: run))
  }

  private func write(_ column: StoredColumn, to name: String, opening: [UInt8]) throws(AuditError) {
    let file = try ResultFileWriter(folder: folder, name: name)
    try file.write(opening)
    try store.each(column, of: run) { try file.write($0) }
    try file.finish()
  }

  private func notJudged() throws(AuditError) -> [UInt8] {
    var writer = CSVWriter()
    writer.row([.text("Файл"), .text("Что с ним"), .text("Причина и что делать")])
    try store.notJudged(in: run) { entry in
      writer.row([ColumnValue(entry.path), ColumnValue(entry.kind), ColumnValue(entry.reason)])
    }
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }

  private func summary() throws(AuditError) -> AuditSummary {
    var notJudged: [NotJudged] = []
    var counts = (all: 0, failures: 0)
    try store.notJudged(in: run) { entry in
      counts.all += 1
      counts.failures += entry.isFailure ? 1 : 0
      if notJudged.count < AuditSummary.mostNotJudged { notJudged.append(entry) }
    }
    return AuditSummary(
      version: opening.toolVersion, asOf: opening.asOf,
      packs: opening.packs.map { "\($0.id) \($0.version)" }.joined(separator: ", "),
      totals: try store.totals(of: run), schools: try store.schools(of: run, schools), gaps: try store.gaps(of: run),
      notJudged: notJudged, notJudgedCount: counts.all, failureCount: counts.failures)
  }
}
