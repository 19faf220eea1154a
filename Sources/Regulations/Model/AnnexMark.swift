/// The words at the head of an annex that say what it belongs to: «Приложение № 1 к приказу от … № …».
public struct AnnexMark: Sendable, Hashable {
  /// The number of the annex as printed, `nil` where it has none.
  public var annex: String?
  /// The date of the act it belongs to.
  public var date: CalendarDate?
  /// The number of the act it belongs to.
  public var number: String?
  /// The act that is the annex, as an index of ``Bundle/acts``.
  public var act: Int
  /// The token of the word «Приложение».
  public var token: Int
}
