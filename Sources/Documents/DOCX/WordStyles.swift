/// The styles of a Word document with what they inherit.
final class WordStyles: WordHandler {
  private var styles: [String: WordStyle] = [:]
  private var inherited: [String: WordStyle] = [:]
  private var lines: [String: [String]] = [:]
  private var defaultID: String?
  private var currentID: String?
  private var current = WordStyle()

  /// A document without styles.
  init() {}

  /// The style with everything that it inherits; without an id the default style of paragraphs.
  func resolved(_ id: String?) -> WordStyle {
    guard let id = id ?? defaultID else { return WordStyle() }
    if let known = inherited[id] { return known }
    var result = WordStyle()
    for step in lineage(id) {
      guard let style = styles[step] else { continue }
      if result.outlineLevel == nil { result.outlineLevel = style.outlineLevel }
      if result.listID == nil { result.listID = style.listID }
      if result.listLevel == nil { result.listLevel = style.listLevel }
      if result.isHidden == nil { result.isHidden = style.isHidden }
      if style.isContents { result.isContents = true }
    }
    inherited[id] = result
    return result
  }

  /// The ids of the style and of those that it is based on.
  func lineage(_ id: String?) -> [String] {
    guard let first = id ?? defaultID else { return [] }
    if let known = lines[first] { return known }
    var line: [String] = []
    var next: String? = first
    // Bounded, because a style may be based on itself by mistake.
    while let id = next, line.count < 32 {
      line.append(id)
      next = styles[id]?.basedOn
    }
    lines[first] = line
    return line
  }

  /// The list that a style names itself or inherits.
  func list(ofStyle id: String) -> Int? { resolved(id).listID }

  func start(_ element: WordElement, _ attributes: borrowing XMLAttributes) -> Bool {
    switch element {
    case .latentStyles, .docDefaults, .tblStylePr, .tblPr, .trPr, .pPrChange, .rPrChange: return false
    case .style:
      currentID = attributes["styleId"]
      current = WordStyle()
      if attributes.has("type", "paragraph"), attributes.has("default", "1") || attributes.has("default", "true") {
        defaultID = currentID
      }
    case .name: current.name = attributes["val"] ?? ""
    case .basedOn: current.basedOn = attributes["val"]
    case .outlineLvl: current.outlineLevel = attributes.int("val")
    case .numId: current.listID = attributes.int("val")
    case .ilvl: current.listLevel = attributes.int("val")
    case .vanish, .specVanish: current.isHidden = attributes.isOn
    default: break
    }
    return true
  }

  func end(_ element: WordElement) {
    guard element == .style, let id = currentID else { return }
    current.takeName()
    styles[id] = current
    currentID = nil
  }
}
