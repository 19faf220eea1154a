internal import Compliance
internal import GRDB
internal import Reports

/// What a run came to.
struct RunTotals: Sendable {
  var documents = 0
  var checked = 0
  var outOfScope = 0
  var unreadable = 0
  var errors = 0
  var warnings = 0
  var notes = 0
  var fails = false
}

/// A gap that many schools share.
struct CommonGap: Sendable {
  var rule: String
  var title: String
  var severity: String
  var schools: Int
  var documents: Int
}

/// A document or folder that was not judged.
struct NotJudged: Sendable {
  var path: String
  var kind: String
  var reason: String
  /// Whether somebody has to do something about it.
  var isFailure: Bool
}

extension AuditStore {
  func totals(of run: Int64) throws(AuditError) -> RunTotals {
    try access { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT COUNT(*), TOTAL(verdict = 'checked'), TOTAL(verdict = 'out-of-scope'), TOTAL(verdict = 'unreadable'),
            TOTAL(errors), TOTAL(warnings), TOTAL(notes), TOTAL(fails) FROM documents WHERE run = ?
          """, arguments: [run])
      guard let row else { return RunTotals() }
      return RunTotals(
        documents: row[0], checked: row[1], outOfScope: row[2], unreadable: row[3], errors: row[4], warnings: row[5],
        notes: row[6], fails: (row[7] as Int) > 0)
    }
  }

  /// The schools of a run with their counts, by key.
  func schools(of run: Int64, _ list: SchoolList) throws(AuditError) -> [School] {
    try access { database in
      var schools: [String: School] = [:]
      for (key, entry) in list.listed { schools[key] = School(key: key, entry: entry) }
      let documents = try Row.fetchCursor(
        database,
        sql: """
          SELECT school, path, page, verdict, organisation, errors, warnings, notes, setAside, met, judged
          FROM documents WHERE run = ? ORDER BY path
          """, arguments: [run])
      while let row = try documents.next() {
        let key: String = row[0]
        var school = schools[key] ?? School(key: key, entry: SchoolEntry())
        // Who is not on the list has the name by which its own documents call it.
        if school.entry.name.isEmpty, let name: String = row[4] { school.entry.name = name }
        school.take(row)
        schools[key] = school
      }
      let groups = try Row.fetchCursor(
        database,
        sql: """
          SELECT school, rule, COUNT(*) FROM results JOIN documents ON documents.id = results.document
          WHERE run = ? AND isOpen = 1 AND severity <> 'note' GROUP BY school, rule
          """, arguments: [run])
      while let row = try groups.next() {
        guard let rule = RuleID(rawValue: row[1]) else { continue }
        schools[row[0]]?.groups[RequirementGroup(of: rule), default: 0] += row[2] as Int
      }
      return schools.values.sorted { FolderListing.isBefore($0.key, $1.key) }
    }
  }

  /// The gaps of a run, those of most schools first.
  func gaps(of run: Int64) throws(AuditError) -> [CommonGap] {
    try access { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT rule, COALESCE(title, rule), severity, COUNT(DISTINCT school), COUNT(*) FROM results
          JOIN documents ON documents.id = results.document LEFT JOIN rules ON rules.id = results.rule
          WHERE run = ? AND isOpen = 1 GROUP BY rule, severity ORDER BY 4 DESC, 5 DESC, rule, severity
          """, arguments: [run]
      ).map { CommonGap(rule: $0[0], title: $0[1], severity: $0[2], schools: $0[3], documents: $0[4]) }
    }
  }

  /// Hands over what was not judged, in order of paths: what needs an action first.
  func notJudged(in run: Int64, _ take: (NotJudged) throws -> Void) throws(AuditError) {
    try access { database in
      let unreadable = try Row.fetchCursor(
        database, sql: "SELECT path, reason FROM documents WHERE run = ? AND verdict = 'unreadable' ORDER BY path",
        arguments: [run])
      while let row = try unreadable.next() {
        try take(NotJudged(path: row[0], kind: "не прочитан", reason: row[1] ?? "", isFailure: true))
      }
      for failures in [true, false] {
        let skipped = try Row.fetchCursor(
          database, sql: "SELECT path, reason FROM skipped WHERE run = ? ORDER BY path", arguments: [run])
        while let row = try skipped.next() {
          guard let reason = SkippedEntry.Reason(rawValue: row[1]), reason.isFailure == failures else { continue }
          try take(
            NotJudged(
              path: row[0], kind: failures ? "не найден или не открыт" : "пропущен", reason: reason.message,
              isFailure: failures))
        }
      }
      let others = try Row.fetchCursor(
        database, sql: "SELECT path, reason FROM documents WHERE run = ? AND verdict = 'out-of-scope' ORDER BY path",
        arguments: [run])
      while let row = try others.next() {
        try take(NotJudged(path: row[0], kind: "не о платформе", reason: row[1] ?? "", isFailure: false))
      }
    }
  }

  /// Hands over the stored bytes of a column of each document of a run, in order of paths.
  func each(_ column: StoredColumn, of run: Int64, _ take: ([UInt8]) throws -> Void) throws(AuditError) {
    try access { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT \(column.rawValue) FROM documents WHERE run = ? ORDER BY path", arguments: [run])
      while let row = try rows.next() { try row.withUnsafeData(atIndex: 0) { try take($0.map { Array($0) } ?? []) } }
    }
  }

  /// The pages of a run.
  func pages(of run: Int64) throws(AuditError) -> Set<String> {
    try access { database in
      try String.fetchSet(
        database, sql: "SELECT page FROM documents WHERE run = ? AND page IS NOT NULL", arguments: [run])
    }
  }
}

/// A column that holds a part of a result file.
enum StoredColumn: String {
  case line
  case rows
}

extension School {
  fileprivate mutating func take(_ row: Row) {
    documents.append(Document(path: row[1], page: row[2]))
    switch StoredDocument.Verdict(rawValue: row[3]) {
    case .checked: checked += 1
    case .outOfScope: outOfScope += 1
    case .unreadable, nil: unreadable += 1
    }
    errors += row[5] as Int
    warnings += row[6] as Int
    notes += row[7] as Int
    setAside += row[8] as Int
    met += row[9] as Int
    judged += row[10] as Int
  }
}
