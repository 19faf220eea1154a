internal import Compliance

extension LocalizedText {
  /// The text in the language of a report.
  func text(in language: ReportLanguage) -> String {
    switch language {
    case .russian: russian
    case .english: english
    }
  }
}
