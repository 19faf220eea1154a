/// How a report looks; what it says does not depend on it.
public struct ReportOptions: Sendable, Hashable {
  /// The language of titles, messages and chrome; evidence is quoted as it stands in the document.
  public var language: ReportLanguage
  /// Whether to colour text by ANSI sequences; for terminals only.
  public var usesColor: Bool
  /// The width of the terminal in columns; below ``narrowest`` lines are longer than it.
  public var width: Int
  /// Whether reports that are passed on, such as HTML, print the names of people instead of masking them.
  public var showsNames: Bool

  /// The narrowest terminal that text is wrapped for, in columns.
  public static let narrowest = 40

  /// Makes options; by default Russian without colour, 80 columns wide, names masked.
  public init(
    language: ReportLanguage = .russian, usesColor: Bool = false, width: Int = 80, showsNames: Bool = false
  ) {
    self.showsNames = showsNames
    self.language = language
    self.usesColor = usesColor
    self.width = width
  }
}
