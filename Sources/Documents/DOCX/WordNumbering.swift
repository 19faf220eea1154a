/// The lists of a Word document, and where their counters stand.
struct WordNumbering: WordHandler {
  /// The nine levels that a list may have; those that it does not define are `nil`.
  private typealias Levels = [WordListLevel?]

  private struct Definition {
    var levels = Levels(repeating: nil, count: 9)
    /// The numbering style that this definition is.
    var styleLink: String?
    /// The numbering style that is used in place of this definition.
    var linkedStyle: String?
  }

  private struct Instance {
    var definition = 0
    var startOverrides = [Int?](repeating: nil, count: 9)
    var levels = Levels(repeating: nil, count: 9)
  }

  /// A list with its overrides and links followed.
  private struct List {
    var levels: Levels
    var startOverrides: [Int?]
    /// Where the counters stand that the list shares with others of its definition: in the text, and in text boxes.
    var counters: (text: Int, boxes: Int)
    /// Whether the list still has to begin with its own starts, in the text and in text boxes.
    var restarts: (inText: Bool, inBoxes: Bool)

    func start(of level: Int) -> Int { startOverrides[level] ?? levels[level]?.start ?? 1 }
  }

  private var definitions: [Int: Definition] = [:]
  private var instances: [Int: Instance] = [:]
  private var lists: [List] = []
  /// The places of the lists by their numbers; those that the document does not define are `nil`.
  private var places: [Int: Int?] = [:]
  /// Nine counters for each place; `nil` is a level that has not begun.
  private var counters: [[Int?]] = []
  private var countersOfDefinition: [Int: Int] = [:]
  private var definitionID: Int?
  private var instanceID: Int?
  private var overrideLevel: Int?
  private var levelIndex: Int?
  private var level = WordListLevel()
  private let styles: WordStyles

  /// A document without lists, whose numbering styles are among `styles`.
  init(styles: WordStyles) {
    self.styles = styles
  }

  /// The level that is tied to one of the styles, in the list of this number.
  mutating func level(of styles: [String], list number: Int) -> Int? {
    guard let place = place(of: number) else { return nil }
    for style in styles {
      if let found = lists[place].levels.firstIndex(where: { $0?.style == style }) { return found }
    }
    return nil
  }

  /// Counts a paragraph of a list and gives its printed label; `nil` when there is nothing to print.
  mutating func label(list number: Int, level index: Int, isInBox: Bool) -> String? {
    guard let place = place(of: number), let level = lists[place].levels[index] else { return nil }
    let counting = isInBox ? lists[place].counters.boxes : lists[place].counters.text
    if isInBox ? lists[place].restarts.inBoxes : lists[place].restarts.inText {
      for other in 0..<9 where lists[place].startOverrides[other] != nil { counters[counting][other] = nil }
      if isInBox { lists[place].restarts.inBoxes = false } else { lists[place].restarts.inText = false }
    }
    counters[counting][index] = counters[counting][index].map { $0 &+ 1 } ?? lists[place].start(of: index)
    for other in 0..<9 {
      if other < index, counters[counting][other] == nil {
        counters[counting][other] = lists[place].start(of: other)
      } else if other > index, counters[counting][other] != nil,
        lists[place].levels[other]?.restart ?? other > index
      {
        counters[counting][other] = nil
      }
    }
    if level.format == .bullet { return "–" }
    let label = level.label(counters[counting]) { lists[place].levels[$0]?.format ?? .decimal }
    return label.isEmpty ? nil : label
  }

  private mutating func place(of number: Int) -> Int? {
    if let known = places[number] { return known }
    guard let instance = instances[number], let (id, definition) = definition(of: instance) else {
      places[number] = .some(nil)
      return nil
    }
    let counting = countersOfDefinition[id] ?? counters.count
    if counting == counters.count {
      countersOfDefinition[id] = counting
      counters += [[Int?](repeating: nil, count: 9), [Int?](repeating: nil, count: 9)]
    }
    let restarts = instance.startOverrides.contains { $0 != nil }
    var list = List(
      levels: definition.levels, startOverrides: instance.startOverrides, counters: (counting, counting + 1),
      restarts: (restarts, restarts))
    for index in 0..<9 {
      if let override = instance.levels[index] { list.levels[index] = override }
    }
    lists.append(list)
    places[number] = lists.count - 1
    return lists.count - 1
  }

  /// The definition of an instance; one that only names a numbering style stands for the list of that style.
  private func definition(of instance: Instance) -> (id: Int, value: Definition)? {
    guard let own = definitions[instance.definition] else { return nil }
    guard let style = own.linkedStyle, own.levels.allSatisfy({ $0 == nil }) else { return (instance.definition, own) }
    if let place = styles.place(style), let list = styles[place].listID, let id = instances[list]?.definition,
      let linked = definitions[id], linked.linkedStyle == nil
    {
      return (id, linked)
    }
    let linked = definitions.sorted { $0.key < $1.key }.first { $0.value.styleLink == style }
    return linked.map { ($0.key, $0.value) } ?? (instance.definition, own)
  }

  mutating func start(_ element: WordElement, _ attributes: borrowing XMLAttributes) -> Bool {
    switch element {
    case .abstractNum:
      definitionID = attributes.int("abstractNumId")
      if let id = definitionID { definitions[id] = Definition() }
    case .num:
      instanceID = attributes.int("numId")
      if let id = instanceID { instances[id] = Instance() }
    case .abstractNumId:
      if let id = instanceID, let definition = attributes.int("val") { instances[id]?.definition = definition }
    case .numStyleLink: if let id = definitionID { definitions[id]?.linkedStyle = attributes["val"] }
    case .styleLink: if let id = definitionID { definitions[id]?.styleLink = attributes["val"] }
    case .lvlOverride: overrideLevel = attributes.int("ilvl").flatMap { (0...8).contains($0) ? $0 : nil }
    case .startOverride:
      if let id = instanceID, let level = overrideLevel { instances[id]?.startOverrides[level] = attributes.int("val") }
    case .lvl:
      levelIndex = attributes.int("ilvl").flatMap { (0...8).contains($0) ? $0 : nil }
      level = WordListLevel()
    case .pPr, .rPr: return false
    default: startLevelProperty(element, attributes)
    }
    return true
  }

  private mutating func startLevelProperty(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    switch element {
    case .start: level.start = attributes.int("val") ?? 1
    case .numFmt:
      // A format of Word's own making stands beside one that every program knows.
      if !attributes.has("val", "custom") { level.format = attributes["val"].flatMap(NumberFormat.init) ?? .decimal }
    case .lvlText: level.text = Array((attributes["val"] ?? "").prefix(64).utf8)
    case .isLgl: level.isLegal = attributes.isOn
    case .lvlRestart: level.restart = attributes.int("val")
    case .pStyle: level.style = attributes["val"]
    default: break
    }
  }

  mutating func end(_ element: WordElement) {
    switch element {
    case .lvl:
      if let index = levelIndex {
        if let id = instanceID {
          instances[id]?.levels[index] = level
        } else if let id = definitionID {
          definitions[id]?.levels[index] = level
        }
      }
      levelIndex = nil
    case .abstractNum: definitionID = nil
    case .num: instanceID = nil
    case .lvlOverride: overrideLevel = nil
    default: break
    }
  }
}
