internal import Compliance

/// Colours text by ANSI sequences, or leaves it as it is.
struct Paint: Sendable {
  /// The styles of a report.
  enum Style: String, Sendable {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case blue = "34"

    /// The colour of a severity.
    static func of(_ severity: Severity) -> Style {
      switch severity {
      case .error: .red
      case .warning: .yellow
      case .note: .blue
      }
    }
  }

  let isOn: Bool

  /// The text in a style.
  func callAsFunction(_ text: String, _ style: Style) -> String {
    isOn && style != .plain && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
