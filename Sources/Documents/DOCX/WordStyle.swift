/// A style of a Word document, as far as it decides what a paragraph is.
struct WordStyle: Hashable, Sendable {
  var name = ""
  var basedOn: String?
  /// Counts from 0; 9 means body text.
  var outlineLevel: Int?
  /// 0 switches numbering off.
  var listID: Int?
  var listLevel: Int?
  var isHidden: Bool?
  /// Whether the style is one of those in which Word prints a table of contents.
  var isContents = false

  /// Reads off the name what built-in styles leave unsaid: the level of headings, and that a style is of contents.
  mutating func takeName() {
    let lowered = name.lowercased()
    for prefix in ["heading ", "заголовок "] where outlineLevel == nil && lowered.hasPrefix(prefix) {
      guard let level = Int(lowered.dropFirst(prefix.count)), (1...9).contains(level) else { continue }
      outlineLevel = level - 1
    }
    for prefix in ["toc ", "оглавление "] where lowered.hasPrefix(prefix) {
      if Int(lowered.dropFirst(prefix.count)) != nil { isContents = true }
    }
  }
}
