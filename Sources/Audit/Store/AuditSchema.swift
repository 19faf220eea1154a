internal import GRDB

/// The tables of the store; `docs/audit.md` tells what stands in them.
///
/// A step that was released is never changed: what comes later is a further step.
enum AuditSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for table in first { try database.execute(sql: table) }
    }
    return migrator
  }

  private static let first = [
    """
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY, version TEXT NOT NULL, asOf TEXT NOT NULL, options TEXT NOT NULL, state TEXT NOT NULL,
      documents INTEGER, checked INTEGER, outOfScope INTEGER, unreadable INTEGER, skipped INTEGER,
      errors INTEGER, warnings INTEGER, notes INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, run INTEGER NOT NULL REFERENCES runs (id),
      school TEXT NOT NULL, sha256 TEXT, basis TEXT NOT NULL, size INTEGER NOT NULL, format TEXT,
      verdict TEXT NOT NULL, reason TEXT, organisation TEXT, organisationType TEXT, date TEXT,
      errors INTEGER NOT NULL, warnings INTEGER NOT NULL, notes INTEGER NOT NULL, setAside INTEGER NOT NULL,
      met INTEGER NOT NULL, judged INTEGER NOT NULL, fails INTEGER NOT NULL, page TEXT, line BLOB NOT NULL, rows BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX documentsOfRun ON documents (run, path)",
    """
    CREATE TABLE results (
      document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, rule TEXT NOT NULL, severity TEXT NOT NULL,
      status TEXT NOT NULL, isOpen INTEGER NOT NULL, isDoubtful INTEGER NOT NULL, clause TEXT, line INTEGER,
      page INTEGER, quote TEXT, message TEXT, PRIMARY KEY (document, rule)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE duties (
      document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, position INTEGER NOT NULL,
      role TEXT NOT NULL, modality TEXT NOT NULL, clause TEXT NOT NULL, text TEXT NOT NULL, condition TEXT, deadline TEXT,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE citations (
      document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, position INTEGER NOT NULL,
      kind TEXT, number TEXT NOT NULL, date TEXT, title TEXT NOT NULL, clause TEXT NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE skipped (
      run INTEGER NOT NULL REFERENCES runs (id), path TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (run, path)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE rules (id TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT, WITHOUT ROWID",
  ]
}
