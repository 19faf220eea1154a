/// The lists of a Word document, and where their counters stand.
final class WordNumbering: XMLHandler {
  private struct Definition {
    var levels: [Int: WordListLevel] = [:]
    var styleLink: String?
    var linkedStyle: String?
  }

  private struct Instance {
    var definition = 0
    var startOverrides: [Int: Int] = [:]
    var levels: [Int: WordListLevel] = [:]
  }

  let failure: ReadingError? = nil
  let wantsText = false
  private var definitions: [Int: Definition] = [:]
  private var instances: [Int: Instance] = [:]
  private var counters: [Int: [Int: Int]] = [:]
  private var started: Set<Int> = []
  private var definitionID: Int?
  private var instanceID: Int?
  private var overrideLevel: Int?
  private var level: (index: Int, value: WordListLevel)?

  /// A document without lists.
  init() {}

  /// The level that is tied to one of the styles, in the list of this number.
  func level(of styles: [String], list: Int) -> Int? {
    guard let instance = instances[list], let definition = definition(of: instance) else { return nil }
    for style in styles {
      if let found = definition.value.levels.first(where: { $0.value.style == style }) { return found.key }
    }
    return nil
  }

  /// Counts a paragraph of a list and gives its printed label; `nil` when there is nothing to print.
  func label(list: Int, level index: Int) -> String? {
    guard let instance = instances[list], let definition = definition(of: instance),
      let level = instance.levels[index] ?? definition.value.levels[index]
    else { return nil }
    func effective(_ index: Int) -> WordListLevel {
      instance.levels[index] ?? definition.value.levels[index] ?? WordListLevel()
    }
    var counts = counters[definition.id] ?? [:]
    func start(of index: Int) -> Int { instance.startOverrides[index] ?? effective(index).start }
    if started.insert(list).inserted {
      for index in instance.startOverrides.keys { counts[index] = nil }
    }
    counts[index] = counts[index].map { $0 &+ 1 } ?? start(of: index)
    for higher in 0..<index where counts[higher] == nil { counts[higher] = start(of: higher) }
    for deeper in counts.keys where deeper > index {
      let restart = effective(deeper).restart ?? deeper
      if restart > index { counts[deeper] = nil }
    }
    counters[definition.id] = counts
    guard level.format != .bullet else { return "–" }
    let label = Self.render(level, counts) { effective($0).format }
    return label.isEmpty ? nil : label
  }

  private static func render(_ level: WordListLevel, _ counts: [Int: Int], format: (Int) -> NumberFormat) -> String {
    var label = ""
    var isNumber = false
    for character in level.text {
      if isNumber, let number = character.wholeNumberValue, number >= 1 {
        let own = format(number - 1)
        label += (level.isLegal ? .decimal : own).string(counts[number - 1] ?? 1)
        isNumber = false
      } else if character == "%" {
        isNumber = true
      } else {
        label.append(character)
      }
    }
    return label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The definition of an instance; a definition may only name a style, whose list is then used.
  private func definition(of instance: Instance) -> (id: Int, value: Definition)? {
    guard let definition = definitions[instance.definition] else { return nil }
    guard let style = definition.linkedStyle, definition.levels.isEmpty else {
      return (instance.definition, definition)
    }
    let linked = definitions.sorted { $0.key < $1.key }.first { $0.value.styleLink == style }
    return linked.map { ($0.key, $0.value) } ?? (instance.definition, definition)
  }

  func start(_ name: String, _ namespace: XMLNamespace, _ attributes: XMLAttributes) {
    guard namespace == .word else { return }
    let value = attributes["val"]
    switch name {
    case "abstractNum":
      definitionID = attributes.int("abstractNumId")
      if let id = definitionID { definitions[id] = Definition() }
    case "num":
      instanceID = attributes.int("numId")
      if let id = instanceID { instances[id] = Instance() }
    case "abstractNumId":
      if let id = instanceID, let definition = attributes.int("val") { instances[id]?.definition = definition }
    case "numStyleLink": if let id = definitionID { definitions[id]?.linkedStyle = value }
    case "styleLink": if let id = definitionID { definitions[id]?.styleLink = value }
    case "lvlOverride": overrideLevel = attributes.int("ilvl")
    case "startOverride":
      if let id = instanceID, let level = overrideLevel { instances[id]?.startOverrides[level] = attributes.int("val") }
    case "lvl": level = attributes.int("ilvl").map { ($0, WordListLevel()) }
    case "start": level?.value.start = attributes.int("val") ?? 1
    case "numFmt":
      // A format of Word's own making stands beside one that every program knows.
      if value != "custom" { level?.value.format = value.flatMap(NumberFormat.init) ?? .decimal }
    case "lvlText": level?.value.text = String((value ?? "").prefix(64))
    case "isLgl": level?.value.isLegal = attributes.isOn
    case "lvlRestart": level?.value.restart = attributes.int("val")
    case "pStyle": level?.value.style = value
    default: break
    }
  }

  func end(_ name: String, _ namespace: XMLNamespace) {
    guard namespace == .word else { return }
    switch name {
    case "lvl":
      if let (index, value) = level {
        if let id = instanceID {
          instances[id]?.levels[index] = value
        } else if let id = definitionID {
          definitions[id]?.levels[index] = value
        }
      }
      level = nil
    case "abstractNum": definitionID = nil
    case "num": instanceID = nil
    case "lvlOverride": overrideLevel = nil
    default: break
    }
  }

  func text(_ bytes: [UInt8]) {}
}
