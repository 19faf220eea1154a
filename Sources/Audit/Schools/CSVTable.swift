/// A table of CSV by RFC 4180, with commas, semicolons or tabs: whichever its first line has most of.
struct CSVTable {
  struct Row {
    /// The line it begins in, counted from 1.
    var line: Int
    /// White space around each is dropped.
    var cells: [String]
  }

  /// The rows that hold anything.
  let rows: [Row]

  /// Takes a whole text, with or without a byte order mark.
  init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let head = bytes.prefix { $0 != 0x0A }
    let separators: [UInt8] = [0x2C, 0x3B, 0x09]
    let separator = separators.max { left, right in head.count { $0 == left } < head.count { $0 == right } } ?? 0x2C
    var rows: [Row] = []
    var row = Row(line: 1, cells: [])
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    func finished(_ cell: [UInt8]) -> String {
      var content = cell[...]
      while let first = content.first, first == 0x20 || first == 0x0D { content = content.dropFirst() }
      while let last = content.last, last == 0x20 || last == 0x0D { content = content.dropLast() }
      return String(decoding: content, as: UTF8.self)
    }
    func close() {
      row.cells.append(finished(cell))
      cell = []
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
      row = Row(line: line + 1, cells: [])
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if isQuoted {
        if byte == 0x22, next < bytes.endIndex, bytes[next] == 0x22 {
          cell.append(byte)
          index = next
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          cell.append(byte)
        }
        if byte == 0x0A { line += 1 }
      } else if byte == 0x22, cell.allSatisfy({ $0 == 0x20 }) {
        isQuoted = true
      } else if byte == separator {
        row.cells.append(finished(cell))
        cell = []
      } else if byte == 0x0A {
        close()
        line += 1
      } else {
        cell.append(byte)
      }
      index = bytes.index(after: index)
    }
    if !cell.isEmpty || !row.cells.isEmpty { close() }
    self.rows = rows
  }
}
