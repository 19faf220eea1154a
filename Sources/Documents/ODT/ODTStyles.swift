/// The styles of an OpenDocument file with what they inherit.
struct ODTStyles: ODTHandler {
  /// Whether some style of paragraphs breaks pages; page styles do not count, because nearly every file has one.
  private(set) var breakPages = false
  private var paragraphs: [String: ODTStyle] = [:]
  private var texts: [String: ODTStyle] = [:]
  private var lists: [String: ODTListStyle] = [:]
  private var current: (family: String, name: String, style: ODTStyle)?
  private var list: (name: String, style: ODTListStyle)?
  private var isAutomatic = false

  /// A document without styles.
  init() {}

  /// The paragraph style with everything that it inherits.
  func paragraph(_ name: String?) -> ODTStyle { Self.resolved(name, in: paragraphs) }

  /// The paragraph style without what it inherits; `nil` when the file has none of this name.
  func ownParagraph(_ name: String?) -> ODTStyle? { name.flatMap { paragraphs[$0] } }

  /// Whether a text style hides its text.
  func hidesText(_ name: String?) -> Bool { Self.resolved(name, in: texts).isHidden ?? false }

  /// The list style; one that the file does not have is one of bullets.
  func list(_ name: String?) -> ODTListStyle { name.flatMap { lists[$0] } ?? .bullets }

  /// The numbering of headings.
  var outline: ODTListStyle { list(ODTListStyle.outlineName) }

  private static func resolved(_ name: String?, in styles: [String: ODTStyle]) -> ODTStyle {
    var result = ODTStyle()
    var next = name
    // Bounded, because a style may be its own parent by mistake.
    for _ in 0..<32 {
      guard let id = next, let style = styles[id] else { break }
      result.listStyle = result.listStyle ?? style.listStyle
      result.outlineLevel = result.outlineLevel ?? style.outlineLevel
      result.isHidden = result.isHidden ?? style.isHidden
      result.breaksBefore = result.breaksBefore ?? style.breaksBefore
      result.breaksAfter = result.breaksAfter ?? style.breaksAfter
      next = style.parent
    }
    return result
  }

  mutating func start(_ element: ODTElement, _ attributes: borrowing XMLAttributes) -> Bool {
    switch element {
    case .officeAutomaticStyles: isAutomatic = true
    case .styleStyle: startStyle(attributes)
    case .styleTextProperties:
      if let display = attributes["display"] { current?.style.isHidden = display == "none" }
    case .styleParagraphProperties, .styleTableProperties:
      if let value = attributes["break-before"] { current?.style.breaksBefore = value == "page" }
      if let value = attributes["break-after"] { current?.style.breaksAfter = value == "page" }
      breakPages = breakPages || attributes.has("break-before", "page") || attributes.has("break-after", "page")
    case .textListStyle: list = (attributes["name"] ?? "", ODTListStyle())
    case .textOutlineStyle: list = (ODTListStyle.outlineName, ODTListStyle(rest: .unnumbered))
    case .textListLevelStyleNumber, .textListLevelStyleBullet, .textListLevelStyleImage, .textOutlineLevelStyle:
      guard let level = attributes.int("level"), (1...10).contains(level) else { return true }
      list?.style.levels[level - 1] = ODTListLevel(element, attributes)
    default: break
    }
    return true
  }

  mutating func end(_ element: ODTElement) {
    switch element {
    case .officeAutomaticStyles: isAutomatic = false
    case .styleStyle: endStyle()
    case .textListStyle, .textOutlineStyle:
      if let (name, style) = list { lists[name] = style }
      list = nil
    default: break
    }
  }

  private mutating func startStyle(_ attributes: borrowing XMLAttributes) {
    var style = ODTStyle(parent: attributes["parent-style-name"], isAutomatic: isAutomatic)
    style.listStyle = attributes["list-style-name"]
    style.outlineLevel = attributes.int("default-outline-level")
    // A paragraph with a page style of its own begins a page.
    if let master = attributes["master-page-name"] { style.breaksBefore = master.isEmpty ? nil : true }
    current = (attributes["family"] ?? "", attributes["name"] ?? "", style)
  }

  private mutating func endStyle() {
    guard let (family, name, style) = current else { return }
    current = nil
    switch family {
    case "paragraph": paragraphs[name] = style
    case "table": tables[name] = style
    case "text": texts[name] = style
    default: break
    }
  }

  private var tables: [String: ODTStyle] = [:]

  /// Whether a page begins before a table of the style.
  func breaksBeforeTable(_ name: String?) -> Bool { Self.resolved(name, in: tables).breaksBefore ?? false }
}
