/// Tells the parts of a web page that belong to the site from the act that stands on it.
struct PageFurniture: Sendable {
  /// Whether the text outside of the furniture names the act.
  private let actStandsOutside: Bool
  /// How many bytes of text stand outside of the furniture.
  private let outsideCount: Int

  /// Looks through the whole page once.
  init(root: HTMLElement) {
    var outside: [UInt8] = []
    Self.collect(root, into: &outside, skippingFurniture: true)
    actStandsOutside = Self.namesAct(outside)
    outsideCount = outside.count
  }

  /// Whether the element is left out with all that stands in it.
  func covers(_ element: HTMLElement) -> Bool {
    if Self.isUnseen(element) { return true }
    guard Self.isFurniture(element) else { return false }
    // Sites wrap whole pages in forms, call the column of the act «content-sidebar» and put acts into «news», with
    // no more than the title outside; never lose the act.
    var inside: [UInt8] = []
    Self.collect(element, into: &inside, skippingFurniture: false)
    guard inside.count >= 400 else { return true }
    guard actStandsOutside else { return !Self.namesAct(inside) }
    return inside.count <= outsideCount || !(Self.namesAct(inside) || Self.hasClauses(inside))
  }

  /// Elements without text for people, and hidden ones.
  static func isUnseen(_ element: HTMLElement) -> Bool {
    if unseenNames.contains(element.name) || element.attributes["hidden"] != nil { return true }
    if isWordComment(element) { return true }
    return element.attributes["style"] != nil && HTMLStyle(element).hides
  }

  /// Whether the element is the mark of a comment in a page that Word has saved.
  private static func isWordComment(_ element: HTMLElement) -> Bool {
    element.attributes["class"].map { $0 == "MsoCommentReference" || $0 == "msocomanchor" } ?? false
  }

  private static func isFurniture(_ element: HTMLElement) -> Bool {
    if furnitureNames.contains(element.name) { return true }
    guard !contentNames.contains(element.name) else { return false }
    return hasFurnitureWord(element)
  }

  /// Whether a name or class of the element says that it belongs to the site.
  static func hasFurnitureWord(_ element: HTMLElement) -> Bool {
    let marks = "\(element.attributes["id"] ?? "") \(element.attributes["class"] ?? "")".lowercased()
    let words = marks.split { !$0.isLetter }
    return words.contains { furnitureWords.contains(String($0)) }
  }

  /// Adds the text of all that stands in an element.
  static func collect(_ element: HTMLElement, into text: inout [UInt8], skippingFurniture: Bool) {
    for child in element.children {
      switch child {
      case .text(let bytes, _): text += bytes
      case .comment: break
      case .element(let inner):
        if isUnseen(inner) || skippingFurniture && isFurniture(inner) { continue }
        collect(inner, into: &text, skippingFurniture: skippingFurniture)
      }
    }
  }

  /// The text of an element.
  static func text(of element: HTMLElement) -> String {
    var text: [UInt8] = []
    collect(element, into: &text, skippingFurniture: false)
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether clauses with printed numbers stand in a text.
  private static func hasClauses(_ text: [UInt8]) -> Bool {
    [["1.1.", "1.2."], ["1. ", "2. ", "3. "]].contains { $0.allSatisfy { text.contains($0) } }
  }

  /// Whether a text is likely to hold an act.
  static func namesAct(_ text: [UInt8]) -> Bool {
    ["ПОЛОЖЕНИЕ", "ПРИКАЗ", "Положение о", "Приказ"].contains { text.contains($0) }
  }

  private static let unseenNames: Set<String> = [
    "script", "style", "head", "template", "noscript", "iframe", "object", "svg", "button", "select", "textarea",
    "input", "option", "del", "audio", "video", "canvas", "map",
  ]

  private static let furnitureNames: Set<String> = ["nav", "header", "footer", "aside", "form", "menu"]

  private static let contentNames: Set<String> = [
    "html", "body", "main", "article", "h1", "h2", "h3", "h4", "h5", "h6", "p", "td", "th", "tr", "table", "tbody",
    "thead", "li", "b", "strong", "em",
  ]

  private static let furnitureWords: Set<String> = [
    "menu", "nav", "navbar", "navigation", "cookie", "cookies", "sidebar", "footer", "header", "crumbs", "breadcrumb",
    "breadcrumbs", "docnav", "banner", "banners", "news", "pagination", "pager", "share", "social", "comments",
    "login", "search", "topbar", "subscribe",
  ]
}
