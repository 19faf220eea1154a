/// The styles of a Word document with what they inherit; each has a place, counted from 0.
struct WordStyles: WordHandler {
  private var places: [String: Int] = [:]
  private var names: [String] = []
  private var bases: [String?] = []
  private var styles: [WordStyle] = []
  /// The place of the default style of paragraphs.
  private var defaultPlace: Int?
  private var isOpen = false
  private var name: [UInt8] = []

  /// A document without styles.
  init() {}

  /// The place of a style.
  func place(_ id: String) -> Int? { places[id] }

  /// The style at a place with everything that it inherits; without a place the default style of paragraphs.
  subscript(place: Int?) -> WordStyle {
    guard let place = place ?? defaultPlace else { return WordStyle() }
    return styles[place]
  }

  /// The ids of the style and of those that it is based on.
  func lineage(_ place: Int?) -> [String] {
    var line: [String] = []
    var next = place ?? defaultPlace
    // Bounded, because a style may be based on itself by mistake.
    while let place = next, line.count < 32 {
      line.append(names[place])
      next = bases[place].flatMap { places[$0] }
    }
    return line
  }

  /// Gives each style what it inherits; to be called once, after all were read.
  mutating func resolve() {
    let own = styles
    for place in styles.indices {
      var next = bases[place].flatMap { places[$0] }
      var steps = 1
      while let base = next, steps < 32 {
        styles[place].inherit(own[base])
        next = bases[base].flatMap { places[$0] }
        steps += 1
      }
    }
  }

  mutating func start(_ element: WordElement, _ attributes: borrowing XMLAttributes) -> Bool {
    switch element {
    case .latentStyles, .docDefaults, .tblStylePr, .tblPr, .trPr, .pPrChange, .rPrChange: return false
    case .style:
      guard let id = attributes["styleId"], styles.count < 10_000 else { return false }
      isOpen = true
      name = []
      if attributes.has("type", "paragraph"), attributes.has("default", "1") || attributes.has("default", "true") {
        defaultPlace = styles.count
      }
      places[id] = styles.count
      names.append(id)
      bases.append(nil)
      styles.append(WordStyle())
    default: if isOpen { startProperty(element, attributes) }
    }
    return true
  }

  private mutating func startProperty(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    let last = styles.count - 1
    switch element {
    case .name: name = attributes.bytes("val")
    case .basedOn: bases[last] = attributes["val"]
    case .outlineLvl: styles[last].outlineLevel = attributes.int("val")
    case .numId: styles[last].listID = attributes.int("val")
    case .ilvl: styles[last].listLevel = attributes.int("val")
    case .vanish, .specVanish: styles[last].isHidden = attributes.isOn
    default: break
    }
  }

  mutating func end(_ element: WordElement) {
    guard element == .style, isOpen else { return }
    styles[styles.count - 1].take(name: name)
    isOpen = false
  }
}
