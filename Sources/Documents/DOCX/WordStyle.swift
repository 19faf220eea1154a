/// A style of a Word document, as far as it decides what a paragraph is.
struct WordStyle: Hashable, Sendable {
  var name = ""
  var basedOn: String?
  /// Counts from 0; 9 means body text.
  var outlineLevel: Int?
  var listID: Int?
  var listLevel: Int?
  var isHidden: Bool?

  /// The level of a built-in heading style, counted from 1, told by its name.
  var headingLevelOfName: Int? {
    let lowered = name.lowercased()
    for prefix in ["heading ", "заголовок "] where lowered.hasPrefix(prefix) {
      guard let level = Int(lowered.dropFirst(prefix.count)), (1...9).contains(level) else { continue }
      return level
    }
    return nil
  }
}
