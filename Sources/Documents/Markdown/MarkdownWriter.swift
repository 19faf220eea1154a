/// Walks through a Markdown document and writes its blocks.
struct MarkdownWriter {
  private var source: MarkdownSource
  private var builder: DocumentBuilder
  private var kind: Block.Kind = .paragraph
  private var label: String?
  private var cell: TableCell?
  private var depth = -1
  private var tables = 0
  private var line = 1
  private var afterSpace = true
  /// The lists that HTML in the text has opened.
  private var htmlLists: [HTMLList] = []
  /// The row and the column in the table that HTML in the text has opened.
  private var htmlTable: (row: Int, column: Int)?

  init(text: [UInt8], limits: ReadingLimits) {
    source = MarkdownSource(text)
    builder = DocumentBuilder(format: .markdown, limits: limits, expectedBytes: text.count)
  }

  /// Writes the whole document.
  mutating func write(document: MarkdownNode) throws(ReadingError) -> Document {
    for child in document.children { try write(block: child) }
    try endBlock()
    return builder.finish()
  }

  private mutating func write(block: MarkdownNode) throws(ReadingError) {
    if block.line > 0 {
      line = block.line
      source.move(line: line, byteColumn: block.byteColumn)
    }
    switch block.type {
    case "heading":
      kind = .heading(level: block.level)
      try write(inlines: block)
      try endBlock()
      kind = .paragraph
    case "list": try write(list: block)
    case "table": try write(table: block)
    case "paragraph":
      try write(inlines: block)
      try endBlock()
    case "code_block":
      // Four spaces before a line make it «code»; in an act it is text.
      for piece in block.literal.split(separator: 0x0A, omittingEmptySubsequences: false) {
        append(piece)
        try endBlock()
        line += 1
      }
    case "html_block": try write(html: block.literal[...])
    default: for child in block.children { try write(block: child) }
    }
  }

  private mutating func write(list: MarkdownNode) throws(ReadingError) {
    depth += 1
    for (index, item) in list.children.enumerated() {
      kind = .listItem(depth: depth)
      label = list.isOrdered ? printedNumber(of: item) ?? "\(list.start + index)." : "–"
      for child in item.children { try write(block: child) }
      label = nil
      kind = .paragraph
    }
    depth -= 1
  }

  /// The number as typed: cmark only keeps the first of a list and counts on.
  private func printedNumber(of item: MarkdownNode) -> String? {
    let start = source.bytes(line: item.line, byteColumn: item.byteColumn)
    let digits = start.prefix { Scalars.isDigit(UInt32($0)) }
    guard !digits.isEmpty, let mark = start.dropFirst(digits.count).first, mark == 0x2E || mark == 0x29 else {
      return nil
    }
    return String(decoding: digits + [mark], as: UTF8.self)
  }

  private mutating func write(table: MarkdownNode) throws(ReadingError) {
    for (row, line) in table.children.enumerated() {
      for (column, content) in line.children.enumerated() {
        cell = TableCell(table: tables, row: row, column: column, isHeader: line.type == "table_header")
        if content.line > 0 { self.line = content.line }
        try write(inlines: content)
        try endBlock()
      }
    }
    cell = nil
    tables += 1
  }

  private mutating func write(inlines parent: MarkdownNode) throws(ReadingError) {
    for node in parent.children {
      if node.line > 0 { line = max(line, node.line) }
      switch node.type {
      case "text":
        // Marks of emphasis that cmark could not pair are no text either.
        if node.literal != [0x2A, 0x2A], node.literal != [0x2A, 0x2A, 0x2A] { append(node.literal[...]) }
      case "code": append(node.literal[...])
      case "softbreak":
        if nextLineIsItem { try endBlock() } else { space() }
        line += 1
      case "linebreak":
        if case .heading = kind { space() } else { try endBlock() }
        line += 1
      case "html_inline": try write(html: node.literal[...])
      case "image": break
      case "link":
        let block = builder.nextBlock
        let start = builder.pending.count
        try write(inlines: node)
        let text = String(decoding: builder.pending.dropFirst(block == builder.nextBlock ? start : 0), as: UTF8.self)
        if let shown = LinkAddress.shown(node.address, behind: text) {
          if afterSpace { builder.removeLast(1) }
          builder.append(" (\(shown))".utf8)
          afterSpace = false
        }
        source.skipAddress()
      default: try write(inlines: node)
      }
    }
  }

  /// Whether the line below begins with a number such as «2.1.» or «а)», which is no list for Markdown.
  private var nextLineIsItem: Bool {
    if case .heading = kind { return false }
    let next = Array(source.bytes(line: line + 1).drop { $0.isBlank || $0 == 0x3E || $0 == 0x2A || $0 == 0x5C })
    return !next.isEmpty && LineOpening(of: next, in: 0..<next.count).isItem
  }

  /// Writes the text between tags; a line end, «<br>» or the tag of a block ends the block.
  private mutating func write(html: ArraySlice<UInt8>) throws(ReadingError) {
    let start = html.prefix(8).map { $0 | 0x20 }
    let isUnseen = start.starts(with: "<script".utf8) || start.starts(with: "<style".utf8)
    var index = html.startIndex
    var runStart = index
    func end(of tail: String) -> Int {
      html.firstIndex(of: Array(tail.utf8), from: index).map { $0 + tail.utf8.count } ?? html.endIndex
    }
    while index < html.endIndex {
      guard html[index] == 0x3C || html[index] == 0x0A else {
        index += 1
        continue
      }
      if !isUnseen { append(html[runStart..<index]) }
      if html[index] == 0x0A {
        try endBlock()
        line += 1
        index += 1
      } else {
        let isComment = html[index...].starts(with: "<!--".utf8)
        let next = isComment ? end(of: "-->") : end(of: ">")
        if isComment { builder.comment(html[index..<next].dropFirst(4).dropLast(3), line: line) }
        line += html[index..<next].count { $0 == 0x0A }
        try write(tag: MarkdownTag(html[index..<next]))
        index = next
      }
      runStart = index
    }
    if !isUnseen { append(html[runStart...]) }
  }

  private mutating func write(tag: MarkdownTag) throws(ReadingError) {
    let element = tag.element
    guard !element.isInline || tag.name == "br" else { return }
    try endBlock()
    switch (tag.name, tag.isClosing) {
    case ("ol", false), ("ul", false): if htmlLists.count < 64 { htmlLists.append(HTMLList(element)) }
    case ("ol", true), ("ul", true): _ = htmlLists.popLast()
    case ("li", false):
      label = htmlLists.isEmpty ? "–" : htmlLists[htmlLists.count - 1].nextLabel(for: element)
      kind = .listItem(depth: max(htmlLists.count - 1, 0))
    case ("li", true): (label, kind) = (nil, .paragraph)
    case ("table", false): htmlTable = (-1, -1)
    case ("table", true):
      if htmlTable != nil { tables += 1 }
      (htmlTable, cell) = (nil, nil)
    case ("tr", false): if let row = htmlTable?.row { htmlTable = (row + 1, -1) }
    case ("td", false), ("th", false):
      htmlTable?.column += 1
      cell = htmlTable.map {
        TableCell(table: tables, row: max($0.row, 0), column: $0.column, isHeader: tag.name == "th")
      }
    case ("td", true), ("th", true): cell = nil
    default: break
    }
  }

  /// Adds text of one line; spaces of every kind become one U+0020, invisible characters are dropped.
  private mutating func append(_ piece: ArraySlice<UInt8>) {
    source.find(piece, line: line)
    let bytes = Array(piece)
    var expected = -1
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Scalars.at(index, in: bytes)
      let column = source.take(bytes[index..<(index + length)])
      if Scalars.isSpace(scalar) {
        if column != expected, !afterSpace { builder.anchor(line: line, column: column) }
        expected = afterSpace ? -1 : column + 1
        space()
      } else if !Scalars.isInvisible(scalar) {
        if column != expected { builder.anchor(line: line, column: column) }
        expected = column + 1
        builder.append(bytes[index..<(index + length)])
        afterSpace = false
      }
      index += length
    }
  }

  private mutating func space() {
    guard !afterSpace else { return }
    builder.append(CollectionOfOne(0x20))
    afterSpace = true
  }

  private mutating func endBlock() throws(ReadingError) {
    let block = builder.nextBlock
    try builder.endBlock(kind, label: label, cell: cell)
    afterSpace = true
    guard block != builder.nextBlock else { return }
    label = nil
    if case .listItem = kind { kind = .paragraph }
  }
}
