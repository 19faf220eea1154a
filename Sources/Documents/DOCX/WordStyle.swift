/// A style of a Word document, as far as it decides what a paragraph is.
struct WordStyle: Hashable, Sendable {
  /// Counts from 0; 9 means body text.
  var outlineLevel: Int?
  /// 0 switches numbering off.
  var listID: Int?
  var listLevel: Int?
  var isHidden: Bool?
  /// Whether the style is one of those in which Word prints a table of contents.
  var isContents = false

  /// Takes from another style what this one leaves open.
  mutating func inherit(_ base: WordStyle) {
    if outlineLevel == nil { outlineLevel = base.outlineLevel }
    if listID == nil { listID = base.listID }
    if listLevel == nil { listLevel = base.listLevel }
    if isHidden == nil { isHidden = base.isHidden }
    if base.isContents { isContents = true }
  }

  /// Reads off the name what built-in styles leave unsaid: the level of headings, and that a style is of contents.
  mutating func take(name: [UInt8]) {
    guard let digit = name.last, (0x31...0x39).contains(digit), name.count < 32 else { return }
    let lowered = String(decoding: name, as: UTF8.self).lowercased().dropLast()
    switch lowered {
    case "heading ", "заголовок ": if outlineLevel == nil { outlineLevel = Int(digit) - 0x31 }
    case "toc ", "оглавление ": isContents = true
    default: break
    }
  }
}
