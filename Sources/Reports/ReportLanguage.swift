/// The languages of reports; raw values are the words of `--lang`.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  case russian = "ru"
  case english = "en"
}
