/// Whether pages without readable text are recognised from their picture.
public enum OCRPolicy: String, Sendable, Hashable, CaseIterable {
  /// Pages that have no text, or a text that is no language, and only when the programs for it are installed.
  case auto
  /// Never; a scan is then unreadable.
  case never
  /// Every page, whatever text it has.
  case always
}
