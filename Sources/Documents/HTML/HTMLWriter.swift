/// Walks through a page and writes its blocks.
struct HTMLWriter {
  private let furniture: PageFurniture?
  private var builder: DocumentBuilder
  private var tables = 0
  private var afterSpace = true
  private var kind: Block.Kind = .paragraph
  private var label: String?
  private var cell: TableCell?
  private var lists: [HTMLList] = []
  private var keepsLines = false

  init(furniture: PageFurniture?, limits: ReadingLimits) {
    self.furniture = furniture
    builder = DocumentBuilder(format: .html, limits: limits)
  }

  /// Writes an element and all that stands in it.
  mutating func write(_ element: HTMLElement) throws(ReadingError) {
    if furniture?.covers(element) ?? PageFurniture.isUnseen(element) { return }
    switch element.name {
    case "br":
      if case .heading = kind { space() } else { try endBlock() }
    case "table": try writeTable(element)
    case "ul", "ol", "menu", "dir": try writeList(element)
    case "li": try writeItem(element)
    case "a": try writeLink(element)
    case "pre":
      keepsLines = true
      try writeBlock(element)
      keepsLines = false
    default:
      if let level = element.headingLevel {
        try endBlock()
        kind = .heading(level: level)
        try writeChildren(element)
        try endBlock()
        kind = .paragraph
      } else if element.isInline {
        try writeChildren(element)
      } else {
        try writeBlock(element)
      }
    }
  }

  /// The document of everything that was written.
  mutating func finish() throws(ReadingError) -> Document {
    try endBlock()
    return builder.finish()
  }

  private mutating func writeBlock(_ element: HTMLElement) throws(ReadingError) {
    try endBlock()
    try writeChildren(element)
    try endBlock()
  }

  private mutating func writeChildren(_ element: HTMLElement) throws(ReadingError) {
    for child in element.children {
      switch child {
      case .element(let inner): try write(inner)
      case .text(let bytes, let line): try append(bytes, line: line)
      }
    }
  }

  private mutating func writeList(_ element: HTMLElement) throws(ReadingError) {
    try endBlock()
    lists.append(HTMLList(element))
    try writeChildren(element)
    try endBlock()
    lists.removeLast()
  }

  private mutating func writeItem(_ element: HTMLElement) throws(ReadingError) {
    try endBlock()
    let outer = kind
    if lists.isEmpty {
      label = "–"
    } else {
      label = lists[lists.count - 1].nextLabel(for: element)
    }
    kind = .listItem(depth: max(lists.count - 1, 0))
    try writeChildren(element)
    try endBlock()
    label = nil
    kind = outer
  }

  private mutating func writeTable(_ element: HTMLElement) throws(ReadingError) {
    try endBlock()
    let outer = (cell, lists, kind, label)
    (lists, kind, label) = ([], .paragraph, nil)
    let table = tables
    tables += 1
    var grid = HTMLTableGrid()
    try writeRows(element, table: table, &grid)
    (cell, lists, kind, label) = outer
  }

  private mutating func writeRows(_ element: HTMLElement, table: Int, _ grid: inout HTMLTableGrid) throws(ReadingError)
  {
    for case .element(let child) in element.children {
      if furniture?.covers(child) ?? PageFurniture.isUnseen(child) { continue }
      switch child.name {
      case "tr":
        try writeRow(child, table: table, &grid)
        grid.endRow()
      case "thead", "tbody", "tfoot": try writeRows(child, table: table, &grid)
      default: try writeBlock(child)
      }
    }
  }

  private mutating func writeRow(_ element: HTMLElement, table: Int, _ grid: inout HTMLTableGrid) throws(ReadingError) {
    let cells = element.children.compactMap { child -> HTMLElement? in
      guard case .element(let inner) = child, inner.name == "td" || inner.name == "th" else { return nil }
      return inner
    }
    let isHeader = !cells.isEmpty && cells.allSatisfy { $0.name == "th" }
    for inner in cells {
      cell = TableCell(table: table, row: grid.row, column: grid.place(inner), isHeader: isHeader)
      try writeBlock(inner)
    }
    cell = nil
  }

  private mutating func writeLink(_ element: HTMLElement) throws(ReadingError) {
    let block = builder.nextBlock
    let start = builder.pending.count
    try writeChildren(element)
    guard block == builder.nextBlock, let address = element.attributes["href"] else { return }
    let text = String(decoding: builder.pending.dropFirst(start), as: UTF8.self)
    guard let shown = LinkAddress.shown(address, behind: text) else { return }
    if afterSpace { builder.removeLast(1) }
    builder.append(" (\(shown))".utf8)
    afterSpace = false
  }

  private mutating func append(_ bytes: [UInt8], line: Int) throws(ReadingError) {
    // libxml2 gives the line where a text ends.
    var line = line - bytes.count { $0 == 0x0A }
    var needsAnchor = true
    var index = 0
    while index < bytes.count {
      let (scalar, length) = Scalars.at(index, in: bytes)
      defer { index += length }
      if scalar == 0x0A {
        line += 1
        needsAnchor = true
        if keepsLines {
          try endBlock()
          continue
        }
      }
      if scalar == 0x0A || scalar == 0x0D || Scalars.isSpace(scalar) {
        space()
        continue
      }
      if Scalars.isInvisible(scalar) { continue }
      if needsAnchor {
        builder.anchor(line: line)
        needsAnchor = false
      }
      builder.append(bytes[index..<(index + length)])
      afterSpace = false
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
    // What follows the first paragraph of an item is a paragraph without a label.
    if case .listItem = kind { kind = .paragraph }
  }
}
