/// The styles of a Word document with what they inherit.
final class WordStyles: XMLHandler {
  let failure: ReadingError? = nil
  let wantsText = false
  private var styles: [String: WordStyle] = [:]
  private var defaultID: String?
  private var currentID: String?
  private var current = WordStyle()

  /// A document without styles.
  init() {}

  /// The style with everything that it inherits; without an id the default style of paragraphs.
  func resolved(_ id: String?) -> WordStyle {
    guard var next = id ?? defaultID else { return WordStyle() }
    var result = WordStyle()
    // Bounded, because a style may be based on itself by mistake.
    for _ in 0..<32 {
      guard let style = styles[next] else { break }
      result.outlineLevel = result.outlineLevel ?? style.outlineLevel ?? style.headingLevelOfName.map { $0 - 1 }
      if result.listID == nil { result.listID = style.listID }
      result.listLevel = result.listLevel ?? style.listLevel
      result.isHidden = result.isHidden ?? style.isHidden
      guard let base = style.basedOn else { break }
      next = base
    }
    return result
  }

  /// The ids of the style and of those that it is based on.
  func lineage(_ id: String?) -> [String] {
    var line: [String] = []
    var next = id ?? defaultID
    while let id = next, line.count < 32 {
      line.append(id)
      next = styles[id]?.basedOn
    }
    return line
  }

  func start(_ name: String, _ namespace: XMLNamespace, _ attributes: XMLAttributes) {
    guard namespace == .word else { return }
    let value = attributes["val"]
    switch name {
    case "style":
      currentID = attributes["styleId"]
      current = WordStyle()
      if attributes["type"] == "paragraph", attributes["default"] == "1" || attributes["default"] == "true" {
        defaultID = currentID
      }
    case "name": current.name = value ?? ""
    case "basedOn": current.basedOn = value
    case "outlineLvl": current.outlineLevel = attributes.int("val")
    case "numId": current.listID = attributes.int("val")
    case "ilvl": current.listLevel = attributes.int("val")
    case "vanish": current.isHidden = attributes.isOn
    default: break
    }
  }

  func end(_ name: String, _ namespace: XMLNamespace) {
    guard name == "style", namespace == .word, let id = currentID else { return }
    styles[id] = current
    currentID = nil
  }

  func text(_ bytes: [UInt8]) {}
}
