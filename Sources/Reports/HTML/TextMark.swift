internal import Compliance

/// A stretch of the document's text that a result speaks of, with the way to what it says.
struct TextMark: Sendable, Hashable {
  /// How a mark looks; where several overlap, the highest shows.
  enum Look: Int, Sendable, Hashable, CaseIterable {
    case met
    case near
    case partly
    case weakened
    case missing
    case violated

    init(_ status: Status) {
      switch status {
      case .met, .notApplicable: self = .met
      case .partly: self = .partly
      case .weakened: self = .weakened
      case .missing: self = .missing
      case .violated: self = .violated
      }
    }

    /// The name of its class in the style sheet.
    var name: String { "\(self)" }
  }

  /// Its bytes in the text.
  var range: Range<Int>
  var look: Look
  /// The identifier of the link that stands before it.
  var id: String
  /// The identifier of the card that the link leads to.
  var target: String
  /// What the link prints: the number of the finding, or «✓».
  var number: String
  /// What the link is called.
  var label: String
}
