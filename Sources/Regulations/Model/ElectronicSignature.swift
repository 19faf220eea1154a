/// What the printed stamp of an electronic signature says of the certificate.
public struct ElectronicSignature: Sendable, Hashable {
  /// The owner as printed, or empty.
  public var owner = ""
  /// The number of the certificate as printed, or empty.
  public var certificate = ""
  /// The first day of its validity.
  public var since: CalendarDate?
  /// The last day of its validity.
  public var until: CalendarDate?
  /// The token at which the stamp begins.
  public var token: Int
}
