/// Tables that only lay out the page, which old sites have.
extension PageFurniture {
  /// Whether a table only lays out the page: one of its cells holds the act and most of the text.
  func isLayout(_ table: HTMLElement) -> Bool {
    var whole: [UInt8] = []
    Self.collect(table, into: &whole, skippingFurniture: false)
    guard whole.count >= 400, Self.namesAct(whole) else { return false }
    return Self.cells(of: table).contains { cell in
      var inside: [UInt8] = []
      Self.collect(cell, into: &inside, skippingFurniture: false)
      return inside.count * 2 > whole.count && Self.namesAct(inside) && Self.holdsBlocks(cell)
    }
  }

  /// Whether a cell of a table that lays out the page belongs to the site.
  func coversLayoutCell(_ cell: HTMLElement) -> Bool {
    guard Self.hasFurnitureWord(cell) else { return false }
    var inside: [UInt8] = []
    Self.collect(cell, into: &inside, skippingFurniture: false)
    return inside.count < 400 || !Self.namesAct(inside)
  }

  /// The cells of a table, but not those of tables in it.
  private static func cells(of element: HTMLElement) -> [HTMLElement] {
    element.children.flatMap { child -> [HTMLElement] in
      guard case .element(let inner) = child else { return [] }
      switch inner.name {
      case "td", "th": return [inner]
      case "tr", "thead", "tbody", "tfoot": return cells(of: inner)
      default: return []
      }
    }
  }

  /// Whether several blocks stand in the element, as in a page and seldom in a cell.
  private static func holdsBlocks(_ element: HTMLElement) -> Bool {
    var count = 0
    for case .element(let inner) in element.children where !inner.isInline || inner.name == "br" {
      count += inner.name == "div" && holdsBlocks(inner) ? 4 : 1
    }
    return count >= 4
  }
}
