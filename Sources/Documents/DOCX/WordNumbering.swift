/// The lists of a Word document, and where their counters stand.
final class WordNumbering: WordHandler {
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

  /// A list or the definition of one, in the text or in its text boxes.
  private struct Place: Hashable {
    var number: Int
    var isInBox: Bool
  }

  /// A list with its overrides and links followed.
  private struct Resolved {
    /// The definition whose counters the list shares with others.
    var definition: Int
    var levels: Levels
    var restartsAt: [Int?]

    var hasRestarts: Bool { restartsAt.contains { $0 != nil } }

    func start(of level: Int) -> Int { restartsAt[level] ?? levels[level]?.start ?? 1 }
  }

  private var definitions: [Int: Definition] = [:]
  private var instances: [Int: Instance] = [:]
  private var resolved: [Int: Resolved] = [:]
  /// Where the counters stand in the text and, apart from it, in its text boxes.
  private var counters: [Place: [Int?]] = [:]
  private var started: Set<Place> = []
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
  func level(of styles: [String], list: Int) -> Int? {
    guard let list = resolve(list) else { return nil }
    for style in styles {
      if let found = list.levels.firstIndex(where: { $0?.style == style }) { return found }
    }
    return nil
  }

  /// Counts a paragraph of a list and gives its printed label; `nil` when there is nothing to print.
  func label(list number: Int, level index: Int, isInBox: Bool) -> String? {
    guard let list = resolve(number), let level = list.levels[index] else { return nil }
    let place = Place(number: list.definition, isInBox: isInBox)
    var counts = counters[place] ?? [Int?](repeating: nil, count: 9)
    if list.hasRestarts, started.insert(Place(number: number, isInBox: isInBox)).inserted {
      for other in 0..<9 where list.restartsAt[other] != nil { counts[other] = nil }
    }
    counts[index] = counts[index].map { $0 &+ 1 } ?? list.start(of: index)
    for higher in 0..<index where counts[higher] == nil { counts[higher] = list.start(of: higher) }
    for deeper in (index + 1)..<max(9, index + 1) where list.levels[deeper]?.restart ?? deeper > index {
      counts[deeper] = nil
    }
    counters[place] = counts
    if level.format == .bullet { return "–" }
    let label = level.label(counts.map { $0 ?? 1 }) { list.levels[$0]?.format ?? .decimal }
    return label.isEmpty ? nil : label
  }

  private func resolve(_ number: Int) -> Resolved? {
    if let known = resolved[number] { return known }
    guard let instance = instances[number], let (id, definition) = definition(of: instance) else { return nil }
    var list = Resolved(definition: id, levels: definition.levels, restartsAt: instance.startOverrides)
    for index in 0..<9 {
      if let override = instance.levels[index] { list.levels[index] = override }
    }
    resolved[number] = list
    return list
  }

  /// The definition of an instance; one that only names a numbering style stands for the list of that style.
  private func definition(of instance: Instance) -> (id: Int, value: Definition)? {
    guard let own = definitions[instance.definition] else { return nil }
    guard let style = own.linkedStyle, own.levels.allSatisfy({ $0 == nil }) else { return (instance.definition, own) }
    if let list = styles.list(ofStyle: style), let id = instances[list]?.definition, let linked = definitions[id],
      linked.linkedStyle == nil
    {
      return (id, linked)
    }
    let linked = definitions.sorted { $0.key < $1.key }.first { $0.value.styleLink == style }
    return linked.map { ($0.key, $0.value) } ?? (instance.definition, own)
  }

  func start(_ element: WordElement, _ attributes: borrowing XMLAttributes) -> Bool {
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

  private func startLevelProperty(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    switch element {
    case .start: level.start = attributes.int("val") ?? 1
    case .numFmt:
      // A format of Word's own making stands beside one that every program knows.
      if !attributes.has("val", "custom") { level.format = attributes["val"].flatMap(NumberFormat.init) ?? .decimal }
    case .lvlText: level.text = String((attributes["val"] ?? "").prefix(64))
    case .isLgl: level.isLegal = attributes.isOn
    case .lvlRestart: level.restart = attributes.int("val")
    case .pStyle: level.style = attributes["val"]
    default: break
    }
  }

  func end(_ element: WordElement) {
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
