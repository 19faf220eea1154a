internal import Documents

/// Which file belongs to which school: by a list, or by the folders.
struct SchoolList: Sendable {
  private let unit: AuditOptions.SchoolUnit
  private let entries: [String: SchoolEntry]
  /// The schools of the list by their keys.
  let listed: [String: SchoolEntry]

  /// Reads the list that the options name.
  init(_ options: AuditOptions) throws(AuditError) {
    unit = options.schoolUnit
    guard let path = options.schools else {
      (entries, listed) = ([:], [:])
      return
    }
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try SourceFile.read(path: path)
    } catch {
      throw .schools(path: path, line: 1, reason: "\(error)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .schools(path: path, line: 1, reason: "список школ не в UTF-8; сохраните его как «CSV UTF-8»")
    }
    entries = try SchoolList.entries(text, path)
    listed = Dictionary(entries.values.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The key of the school of a file: of the nearest folder that the list names, else by the folders.
  func school(of file: DiscoveredFile) -> String {
    var path = Substring(SchoolList.plain(file.path))
    while !entries.isEmpty {
      if let entry = entries[String(path)] { return entry.key }
      guard let slash = path.lastIndex(of: "/") else { break }
      path = path[..<slash]
    }
    guard unit == .folder, !file.isTopLevel, let slash = file.path.lastIndex(of: "/") else { return file.path }
    return String(file.path[..<slash])
  }

  /// The columns of the list by the names that people give them.
  private static func set(_ cell: String, in column: String, of entry: inout SchoolEntry) {
    switch column {
    case "school", "школа": entry.name = cell
    case "municipality", "муниципалитет": entry.municipality = cell
    case "region", "регион": entry.region = cell
    case "inn", "инн": entry.inn = cell
    default: break
    }
  }

  private static func entries(_ text: String, _ file: String) throws(AuditError) -> [String: SchoolEntry] {
    let table = CSVTable(text)
    guard let head = table.rows.first else { throw .schools(path: file, line: 1, reason: "список школ пуст") }
    let names = head.cells.map { $0.lowercased() }
    guard let pathColumn = names.firstIndex(where: { $0 == "path" || $0 == "путь" }),
      names.contains(where: { $0 == "school" || $0 == "школа" })
    else {
      throw .schools(
        path: file, line: 1,
        reason: "в первой строке нужны названия столбцов: путь и школа, ещё могут быть муниципалитет, регион, ИНН")
    }
    var entries: [String: SchoolEntry] = [:]
    for row in table.rows.dropFirst() {
      guard row.cells.count == names.count else {
        throw .schools(
          path: file, line: row.line, reason: "ячеек \(row.cells.count), а столбцов \(names.count); проверьте кавычки")
      }
      var entry = SchoolEntry()
      for (name, cell) in zip(names, row.cells) { set(cell, in: name, of: &entry) }
      let path = plain(row.cells[pathColumn])
      guard !path.isEmpty, !entry.name.isEmpty else {
        throw .schools(path: file, line: row.line, reason: "не заполнены путь или школа")
      }
      guard entries.updateValue(entry, forKey: path) == nil else {
        throw .schools(path: file, line: row.line, reason: "путь «\(path)» уже был выше; оставьте одну строку")
      }
    }
    return entries
  }

  /// A path without «./» in front and slashes behind.
  private static func plain(_ path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
