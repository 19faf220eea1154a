internal import Compliance
internal import Foundation
internal import GRDB

/// The store of an audit: one SQLite file in which every finished document is durable.
///
/// A document's row and all that belongs to it are written in one transaction, so that a run that was killed leaves
/// either all of a document or nothing.
final class AuditStore: Sendable {
  /// Its name in the folder of results.
  static let name = "audit.sqlite"

  let path: String
  let queue: DatabaseQueue

  /// Opens the store in a folder, or makes it.
  init(folder: String) throws(AuditError) {
    path = "\(folder)/\(AuditStore.name)"
    do {
      var configuration = Configuration()
      configuration.journalMode = .wal
      configuration.busyMode = .timeout(10)
      queue = try DatabaseQueue(path: path, configuration: configuration)
      // In WAL GRDB asks for less; a finished document is to survive a loss of power, too.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try AuditSchema.migrator.migrate(queue)
    } catch {
      throw .store(path: path, reason: "\(error)")
    }
  }

  /// Reads or writes, with errors that name the file.
  func access<Value>(
    _ body: (Database) throws -> Value
  ) throws(AuditError) -> Value {
    do {
      return try queue.write(body)
    } catch let error as AuditError {
      throw error
    } catch {
      throw .store(path: path, reason: "\(error)")
    }
  }

  /// Begins a run.
  func begin(
    version: String, asOf: String, options: String, skipped: [SkippedEntry], rules: [(id: String, title: String)]
  ) throws(AuditError) -> Int64 {
    try access { database in
      try database.execute(
        sql: "INSERT INTO runs (version, asOf, options, state) VALUES (?, ?, ?, 'running')",
        arguments: [version, asOf, options])
      let run = database.lastInsertedRowID
      let insert = try database.cachedStatement(sql: "INSERT OR IGNORE INTO skipped VALUES (?, ?, ?)")
      for entry in skipped { try insert.execute(arguments: [run, entry.path, entry.reason.rawValue]) }
      let title = try database.cachedStatement(sql: "INSERT OR REPLACE INTO rules VALUES (?, ?)")
      for rule in rules { try title.execute(arguments: [rule.id, rule.title]) }
      return run
    }
  }

  /// What an earlier run knows of a path.
  func known(_ path: String) throws(AuditError) -> (sha256: String?, basis: String, verdict: String, page: String?)? {
    let row = try access { database in
      let query = try database.cachedStatement(sql: "SELECT sha256, basis, verdict, page FROM documents WHERE path = ?")
      return try Row.fetchOne(query, arguments: [path]).map { row -> (String?, String, String, String?) in
        (row[0], row[1], row[2], row[3])
      }
    }
    return row.map { (sha256: $0.0, basis: $0.1, verdict: $0.2, page: $0.3) }
  }

  /// Writes finished documents and marks those that are known as seen, all or nothing.
  func commit(_ batch: [FinishedDocument], run: Int64) throws(AuditError) {
    try access { database in
      for document in batch {
        switch document {
        case .judged(let stored): try AuditStore.write(stored, run, database)
        case .unchanged(let path, let school):
          let update = try database.cachedStatement(sql: "UPDATE documents SET run = ?, school = ? WHERE path = ?")
          try update.execute(arguments: [run, school, path])
        }
      }
    }
  }

  /// Ends a run with its totals.
  func end(run: Int64) throws(AuditError) {
    try access { database in
      try database.execute(
        sql: """
          UPDATE runs SET state = 'finished',
            (documents, checked, outOfScope, unreadable, errors, warnings, notes) = (
              SELECT COUNT(*), TOTAL(verdict = 'checked'), TOTAL(verdict = 'out-of-scope'), TOTAL(verdict = 'unreadable'),
                TOTAL(errors), TOTAL(warnings), TOTAL(notes) FROM documents WHERE run = runs.id),
            skipped = (SELECT COUNT(*) FROM skipped WHERE run = runs.id)
          WHERE id = ?
          """, arguments: [run])
    }
  }

  /// Notes that somebody stopped a run.
  func interrupt(run: Int64) throws(AuditError) {
    try access { try $0.execute(sql: "UPDATE runs SET state = 'interrupted' WHERE id = ?", arguments: [run]) }
  }
}

/// What a worker hands to the store.
enum FinishedDocument: Sendable {
  case judged(StoredDocument)
  /// Neither the content nor what it is judged by has changed since it was judged.
  case unchanged(path: String, school: String)
}

extension AuditStore {
  private static func write(_ stored: StoredDocument, _ run: Int64, _ database: Database) throws {
    let remove = try database.cachedStatement(sql: "DELETE FROM documents WHERE path = ?")
    try remove.execute(arguments: [stored.path])
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO documents (path, run, school, sha256, basis, size, format, verdict, reason, organisation,
          organisationType, date, errors, warnings, notes, setAside, met, judged, fails, page, line, rows)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try insert.execute(
      arguments: StatementArguments(
        [
          stored.path, run, stored.school, stored.sha256, stored.basis, stored.size, stored.format,
          stored.verdict.rawValue, stored.reason, stored.organisation, stored.organisationType, stored.date,
          stored.errors, stored.warnings, stored.notes, stored.setAside, stored.met, stored.judged, stored.fails,
          stored.page, Data(stored.line), Data(stored.rows),
        ] as [(any DatabaseValueConvertible)?]))
    let document = database.lastInsertedRowID
    let result = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for row in stored.results {
      try result.execute(
        arguments: StatementArguments(
          [
            document, row.rule, row.severity, row.status, row.isOpen, row.isDoubtful, row.place?.clause,
            row.place?.line,
            row.place?.page, row.place?.quote, row.message,
          ] as [(any DatabaseValueConvertible)?]))
    }
    let duty = try database.cachedStatement(sql: "INSERT INTO duties VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (position, row) in stored.duties.enumerated() {
      try duty.execute(
        arguments: [document, position, row.role, row.modality, row.clause, row.text, row.condition, row.deadline])
    }
    let citation = try database.cachedStatement(sql: "INSERT INTO citations VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (position, row) in stored.citations.enumerated() {
      try citation.execute(
        arguments: [document, position, row.kind, row.number, row.date, row.title, row.clause])
    }
  }
}
