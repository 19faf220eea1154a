public import Regulations

/// An act that school acts cite: what identifies it and when it is in force.
public struct RegisteredAct: Sendable, Hashable {
  /// How well an entry is known.
  public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// Read in a named source.
    case high
    /// Well known, or read at second hand.
    case medium
    /// Not to be relied on.
    case low
  }

  /// A number or a date under which the act is cited by mistake.
  public struct Misquotation: Sendable, Hashable {
    /// The wrong number; `nil` where the number is right.
    public var number: String?
    /// The date that stands beside it; `nil` for any.
    public var date: CalendarDate?
  }

  /// What an act is on a day.
  public enum Status: Sendable, Hashable {
    /// It is not issued yet.
    case notIssued
    /// It is issued and begins later.
    case notYetInForce
    /// It applies.
    case inForce
    /// It no longer applies; the identifiers of what stands in its place, if anything does.
    case ended(replacedBy: [String])
    /// Nobody looked it up.
    case unknown
  }

  /// The identifier, such as «fz-273».
  public var id: String
  /// What it is.
  public var kind: Citation.Kind
  /// The identifier of who issued it; `nil` for federal laws and codes.
  public var issuer: String?
  /// The day it was signed.
  public var date: CalendarDate
  /// The number in its normal form.
  public var number: String
  /// Other ways of writing the number that are careless but clear: «273» for «273-ФЗ».
  public var variants: [String] = []
  /// The official title, or the beginning of a long one.
  public var title: String
  /// The first day in force; `nil` where it is the day of signing.
  public var since: CalendarDate?
  /// The first day on which it no longer applies; `nil` for an act without a known end.
  public var until: CalendarDate?
  /// The identifiers of the acts in its place.
  public var replacedBy: [String] = []
  /// The identifier of the act that this one only changes, which should be cited instead.
  public var amends: String?
  /// How it is cited by mistake.
  public var misquotations: [Misquotation] = []
  /// Whether it is known when the act is in force.
  public var isForceKnown = true
  /// How well the entry is known.
  public var confidence: Confidence
  /// What a methodist should know about it; may be empty.
  public var note = ""

  /// Whether the act binds: letters and recommendations do not.
  public var isBinding: Bool { kind != .letter && kind != .recommendations }

  /// What the act is on a day.
  public func status(on day: CalendarDate) -> Status {
    if day < date { return .notIssued }
    guard isForceKnown else { return .unknown }
    if let since, day < since { return .notYetInForce }
    if let until, day >= until { return .ended(replacedBy: replacedBy) }
    return .inForce
  }
}
