/// Reads plain text: one paragraph a line, or lines broken at some width, also as recognition programs leave them.
struct PlainTextReader: FormatReader {
  /// Whether the text was copied from printed pages, line by line.
  var isLaidOut = false

  var format: DocumentFormat { .text }

  func recognises(_ content: SourceContent) -> Bool { content.text != nil }

  func read(_ content: SourceContent) throws(ReadingError) -> Document {
    let text = content.text ?? []
    guard text.count <= content.limits.textBytes else { throw .tooMuchText(limit: content.limits.textBytes) }
    var lines = RunningLines.removed(from: LineScanner.lines(of: text), in: text)
    lines = ColumnRun.unfolded(lines, in: text)
    let wrapWidth = WrapWidth.measured(lines, in: text, isLaidOut: isLaidOut)
    if wrapWidth != nil { Self.removeSpecks(from: &lines, in: text) }
    let joining = LineJoining(text: text, lines: lines, wrapWidth: wrapWidth)
    var writer = TextWriter(text: text, remains: MarkdownRemains(in: text), limits: content.limits)
    var index = 0
    var tables = 0
    while index < lines.count {
      if let (parts, end) = table(lines, from: index, in: text) {
        for part in parts where !part.range.isEmpty {
          writer.append(part.range, of: lines[part.line])
          try writer.endBlock(
            cell: TableCell(table: tables, row: part.row, column: part.column, isHeader: part.isHeader))
        }
        tables += 1
        index = end
        continue
      }
      if let drawn = drawnTable(lines, from: index, in: text) {
        for cell in drawn.cells { try write(cell, table: tables, to: &writer, joining) }
        tables += 1
        index = drawn.end
        continue
      }
      if let run = columns(lines, from: index, in: text) {
        for cell in run.cells(in: text) { try write(cell, table: tables, to: &writer, joining) }
        tables += 1
        index = run.end
        continue
      }
      let first = lines[index]
      writer.append(first.range, of: first)
      index += 1
      var last = first
      var pageNumbers: [TextLine] = []
      while index < lines.count, table(lines, from: index, in: text) == nil,
        columns(lines, from: index, in: text) == nil, drawnTable(lines, from: index, in: text) == nil
      {
        // Behind a page number the paragraph goes on only where it was clearly cut.
        let next = lines[index - 1].number == last.number ? lines[index] : lines[index].afterBlank
        if let joint = joining.joint(first: first, previous: last, next: next) {
          writer.append(joint)
          writer.append(next.range, of: next)
          last = next
        } else if wrapWidth != nil, index + 1 < lines.count, Self.isPageNumber(next, in: text),
          joining.joint(first: first, previous: last, next: lines[index + 1].afterBlank) != nil
        {
          pageNumbers.append(next)
        } else {
          break
        }
        index += 1
      }
      try writer.endBlock()
      for line in pageNumbers {
        writer.append(line.range, of: line)
        try writer.endBlock()
      }
    }
    return writer.finish()
  }

  private func table(
    _ lines: [TextLine], from index: Int, in text: [UInt8]
  ) -> (parts: [TextTables.Part], end: Int)? {
    if lines[index].tabs > 0, let table = TextTables.tabbed(lines, from: index, in: text) { return table }
    guard text[lines[index].range.lowerBound] == UInt8(ascii: "|") else { return nil }
    return TextTables.barred(lines, from: index, in: text)
  }

  private func drawnTable(
    _ lines: [TextLine], from index: Int, in text: [UInt8]
  ) -> (cells: [ColumnRun.Cell], end: Int)? {
    guard text[lines[index].range.lowerBound] == UInt8(ascii: "+") else { return nil }
    return TextTables.drawn(lines, from: index, in: text)
  }

  private func columns(_ lines: [TextLine], from index: Int, in text: [UInt8]) -> ColumnRun? {
    lines[index].hasGap ? ColumnRun(lines, from: index, in: text) : nil
  }

  /// Writes the lines of a cell as paragraphs of their own or as one paragraph.
  private func write(
    _ cell: ColumnRun.Cell, table: Int, to writer: inout TextWriter, _ joining: LineJoining
  ) throws(ReadingError) {
    let place = TableCell(table: table, row: cell.row, column: cell.column)
    for (index, line) in cell.lines.enumerated() {
      writer.append(line.range, of: line)
      if cell.keepsLines || index + 1 == cell.lines.count {
        try writer.endBlock(cell: place)
      } else {
        let isHyphen = LineEnding(of: joining.text, in: line.range).isHyphen
        writer.append(isHyphen ? joining.hyphenJoint(line, cell.lines[index + 1]) : .space)
      }
    }
  }

  /// Whether the line is nothing but a number of at most three digits.
  private static func isPageNumber(_ line: TextLine, in text: [UInt8]) -> Bool {
    line.width <= 3 && text[line.range].allSatisfy { Scalars.isDigit(UInt32($0)) }
  }

  /// Removes lines of a single mark, which recognition programs make of specks on the paper.
  private static func removeSpecks(from lines: inout [TextLine], in text: [UInt8]) {
    var carried = 0
    var kept: [TextLine] = []
    kept.reserveCapacity(lines.count)
    for var line in lines {
      let scalar = Scalars.at(line.range.lowerBound, in: text).scalar
      if line.width == 1, !Scalars.isLetter(scalar), !Scalars.isDigit(scalar) {
        carried += line.blankBefore + 1
        continue
      }
      line.blankBefore += carried
      carried = 0
      kept.append(line)
    }
    lines = kept
  }
}
