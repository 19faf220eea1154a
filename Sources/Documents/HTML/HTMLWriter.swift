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
  /// The level of the list to which Word has put the block that is being written.
  private var wordListLevel: Int?

  init(furniture: PageFurniture?, limits: ReadingLimits) {
    self.furniture = furniture
    builder = DocumentBuilder(format: .html, limits: limits)
  }

  /// Writes an element and all that stands in it.
  mutating func write(_ element: HTMLElement) throws(ReadingError) {
    if furniture?.covers(element) ?? PageFurniture.isUnseen(element) {
      // The head of a page has no text, but may speak to the program.
      if element.name == "head" {
        for case .comment(let bytes, let line) in element.children { builder.comment(bytes[...], line: line) }
      }
      return
    }
    switch element.name {
    case "br":
      if case .heading = kind { space() } else { try endBlock() }
    case "table": try writeTable(element)
    case "ul", "ol", "menu", "dir": try writeList(element)
    case "li": try writeItem(element)
    case "span" where HTMLStyle(element).isWordLabel: takeWordLabel(element)
    case "a": try writeLink(element)
    case "pre":
      keepsLines = true
      try writeBlock(element)
      keepsLines = false
    default:
      if let level = element.headingLevel {
        try endBlock()
        let outer = kind
        kind = .heading(level: level)
        try writeChildren(element)
        try endBlock()
        kind = outer
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
    let outer = wordListLevel
    wordListLevel = HTMLStyle(element).wordListLevel ?? outer
    try writeChildren(element)
    try endBlock()
    wordListLevel = outer
  }

  /// Takes the number or bullet that Word has printed before a paragraph as its label.
  private mutating func takeWordLabel(_ element: HTMLElement) {
    let words = PageFurniture.text(of: element).split { $0.isWhitespace }
    guard builder.pending.allSatisfy(\.isBlank), let first = words.first else { return }
    let isNumber = words.count > 1 || first.contains { $0.isNumber } || first.count > 1
    label = isNumber ? words.joined(separator: " ") : "–"
    if case .paragraph = kind { kind = .listItem(depth: wordListLevel ?? 0) }
  }

  private mutating func writeChildren(_ element: HTMLElement) throws(ReadingError) {
    for child in element.children {
      switch child {
      case .element(let inner): try write(inner)
      case .text(let bytes, let line): try append(bytes, line: line)
      case .comment(let bytes, let line): builder.comment(bytes[...], line: line)
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
    // What stands in a cell of data is data, so that each text is looked at a few times only.
    if cell == nil, let furniture, furniture.isLayout(element) {
      try writeLayout(element)
      (cell, lists, kind, label) = outer
      return
    }
    let table = tables
    tables += 1
    var row = 0
    var grid = HTMLGrid()
    try writeRows(element, table: table, row: &row, grid: &grid)
    (cell, lists, kind, label) = outer
  }

  /// Writes what stands in a table that only lays out the page.
  private mutating func writeLayout(_ element: HTMLElement) throws(ReadingError) {
    for node in element.children {
      guard let child = part(node) else { continue }
      switch child.name {
      case "tr", "thead", "tbody", "tfoot": try writeLayout(child)
      case "td", "th": if furniture?.coversLayoutCell(child) != true { try writeBlock(child) }
      default: try writeBlock(child)
      }
    }
  }

  private mutating func writeRows(
    _ element: HTMLElement, table: Int, row: inout Int, grid: inout HTMLGrid
  ) throws(ReadingError) {
    for node in element.children {
      guard let child = part(node) else { continue }
      switch child.name {
      case "tr":
        try writeRow(child, table: table, row: row, grid: &grid)
        row += 1
      case "thead", "tbody", "tfoot": try writeRows(child, table: table, row: &row, grid: &grid)
      default: try writeBlock(child)
      }
    }
  }

  /// A node of a table as a part that is written; comments are kept at once.
  private mutating func part(_ node: HTMLNode) -> HTMLElement? {
    switch node {
    case .text: return nil
    case .comment(let bytes, let line):
      builder.comment(bytes[...], line: line)
      return nil
    case .element(let child): return furniture?.covers(child) ?? PageFurniture.isUnseen(child) ? nil : child
    }
  }

  private mutating func writeRow(
    _ element: HTMLElement, table: Int, row: Int, grid: inout HTMLGrid
  ) throws(ReadingError) {
    let cells = element.children.compactMap { child -> HTMLElement? in
      guard case .element(let inner) = child, inner.name == "td" || inner.name == "th" else { return nil }
      return inner
    }
    let isHeader = !cells.isEmpty && cells.allSatisfy { $0.name == "th" }
    grid.startRow()
    for node in element.children {
      if case .comment(let bytes, let line) = node { builder.comment(bytes[...], line: line) }
      guard case .element(let inner) = node, inner.name == "td" || inner.name == "th" else { continue }
      cell = TableCell(table: table, row: row, column: grid.startCell(inner), isHeader: isHeader)
      if !PageFurniture.isUnseen(inner) { try writeBlock(inner) }
    }
    grid.endRow()
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
