/// The lists that are open in an OpenDocument file, and those that may be continued.
///
/// Which list goes on with the numbers of which other is decided as LibreOffice decides it.
struct ODTLists: Sendable {
  /// One list that is open.
  fileprivate struct Open {
    var style: String?
    var restarts: Bool
    var item: Item?
  }

  /// The item that is open in a list.
  fileprivate struct Item {
    var style: String?
    var startValue: Int?
    var isHeader: Bool
    var hasParagraph = false
    var sublists = 0
  }

  private var open: [Open] = []
  private var counters = ""
  private var known: [String: (style: String?, continues: String?)] = [:]
  private var last: (id: String, style: String?)?
  private var unnamed = 0

  /// A list begins.
  mutating func startList(_ attributes: borrowing XMLAttributes) {
    let goesOn = attributes["continue-numbering"].map { $0 == "true" }
    let style = attributes["style-name"]
    guard let outer = open.last else {
      startRoot(id: attributes["id"], style: style, goesOn: goesOn ?? false, continued: attributes["continue-list"])
      open.append(Open(style: style, restarts: goesOn == false))
      return
    }
    let isSecond = (outer.item?.sublists ?? 0) > 0
    open[open.count - 1].item?.sublists += 1
    // A paragraph behind a list in the item only goes on with the item.
    open[open.count - 1].item?.hasParagraph = true
    open.append(
      Open(style: style ?? outer.style, restarts: goesOn.map { !$0 } ?? isSecond))
  }

  /// A list ends.
  mutating func endList() { _ = open.popLast() }

  /// An item or the header of a list begins.
  mutating func startItem(_ attributes: borrowing XMLAttributes, isHeader: Bool) {
    guard !open.isEmpty else { return }
    open[open.count - 1].item = Item(
      style: attributes["style-override"], startValue: attributes.int("start-value"), isHeader: isHeader)
  }

  /// An item or the header of a list ends.
  mutating func endItem() {
    guard !open.isEmpty else { return }
    open[open.count - 1].item = nil
  }

  /// The place of a paragraph that begins here, or `nil` outside of lists.
  mutating func startParagraph() -> ODTListItem? {
    guard let inner = open.last else { return nil }
    var place = ODTListItem(
      list: counters, level: min(open.count - 1, 9), style: inner.item?.style ?? inner.style,
      isCounted: !(inner.item?.hasParagraph ?? false), isHeader: inner.item?.isHeader ?? false)
    guard place.isCounted else { return place }
    place.startValue = inner.item?.startValue
    place.restarts = inner.restarts
    for index in open.indices { open[index].restarts = false }
    open[open.count - 1].item?.hasParagraph = true
    return place
  }

  /// What a note or a frame interrupts.
  struct Interrupted: Sendable {
    fileprivate var open: [Open]
    fileprivate var counters: String
  }

  /// A note or a frame begins, in which the lists around it do not go on.
  mutating func interrupt() -> Interrupted {
    defer { open = [] }
    return Interrupted(open: open, counters: counters)
  }

  /// A note or a frame ends: the lists around it go on where they were.
  mutating func resume(_ outer: Interrupted) { (open, counters) = (outer.open, outer.counters) }

  /// The place of a paragraph that is an item by itself.
  func numbered(_ attributes: borrowing XMLAttributes) -> ODTListItem {
    let level = min(max(attributes.int("level") ?? 1, 1), 10) - 1
    return ODTListItem(
      list: attributes["list-id"] ?? "numbered", level: level, style: attributes["style-name"],
      startValue: attributes.int("start-value"), isCounted: true)
  }

  /// Finds the counters of a list that stands in no other.
  private mutating func startRoot(id: String?, style: String?, goesOn: Bool, continued: String?) {
    let follows = goesOn && last.map { $0.style == style } ?? false
    var id = id ?? (follows ? last?.id : nil)
    if id == nil {
      unnamed += 1
      // No name in the file has a space.
      id = "list \(unnamed)"
    }
    guard let id else { return }
    var continues = continued
    if continues == nil, follows, last?.id != id { continues = last?.id }
    // The first list of a chain keeps the counters.
    if let name = continues { continues = known[name].map { $0.continues ?? name } }
    if known[id] == nil {
      known[id] = (style, continues)
      last = (id, style)
    }
    counters = continues ?? id
    if style == ODTListStyle.outlineName { counters = ODTListStyle.outlineName }
  }
}
