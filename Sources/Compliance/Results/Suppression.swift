public import Regulations

/// Why a finding is not counted: somebody with the right to do so has set it aside.
public struct Suppression: Sendable, Hashable {
  /// Where it was set aside.
  public enum Kind: String, Sendable, Hashable {
    /// In the document itself, by a comment of Markdown or HTML.
    case inline
    /// In a file of waivers, with approver and term.
    case waiver
    /// In the project's configuration.
    case configuration
  }

  /// Where it was set aside.
  public var kind: Kind
  /// Why, in the words of whoever set it aside; never empty.
  public var reason: String
  /// Who approved it, `nil` where the kind asks for nobody.
  public var approver: String?
  /// The day it was approved.
  public var date: CalendarDate?
  /// The last day on which it holds, `nil` for one without a term.
  public var until: CalendarDate?
  /// The file and line it stands in: `waivers.yaml:12`.
  public var origin: String

  /// Makes a suppression.
  public init(
    kind: Kind, reason: String, approver: String? = nil, date: CalendarDate? = nil, until: CalendarDate? = nil,
    origin: String
  ) {
    self.kind = kind
    self.reason = reason
    self.approver = approver
    self.date = date
    self.until = until
    self.origin = origin
  }
}
