/// What identifies the act: organisation, approval, date, appointment.
public struct Requisites: Sendable, Hashable {
  /// The organisation that issued the act.
  public var organisation = Organisation()
  /// How the act was approved.
  public var approval = Approval()
  /// The administrator that the order appoints.
  public var administrator: Appointment?
  /// The stamps of approval and consent, in order of the file.
  public var stamps: [Stamp] = []
  /// What annexes say of the act they belong to, in order of the file.
  public var annexMarks: [AnnexMark] = []
  /// The printed stamp of an electronic signature.
  public var signature: ElectronicSignature?
  /// The town in the header of the order, as printed; empty where none stands there.
  public var place = ""

  /// The approval date of the act, or the date of its order.
  public var documentDate: CalendarDate? { approval.date }
}

/// The organisation that issued the act.
public struct Organisation: Sendable, Hashable {
  /// The types that rules tell apart.
  public enum OrganisationType: String, Sendable, Hashable, CaseIterable {
    case school
    case kindergarten
    case college
    case additional
  }

  /// The full name as printed, or empty.
  public var full = ""
  /// The short name that the act defines or uses, or empty.
  public var short = ""
  /// The names that the act defines for it: «далее – Школа», in order.
  public var shortNames: [String] = []
  /// The type by the words of its name.
  public var type: OrganisationType?
}

/// How an act was approved.
public struct Approval: Sendable, Hashable {
  /// What stands for the approval, from the strongest.
  public enum Evidence: String, Sendable, Hashable {
    /// A stamp УТВЕРЖДАЮ or УТВЕРЖДЕНО of the head or by an order.
    case stamp
    /// The order in the same file approves the regulation.
    case order
    /// An order alone, signed by the head.
    case signature
    /// Only a clause that says the act is approved by an order.
    case clause
    /// Only СОГЛАСОВАНО or the name of the head without УТВЕРЖДАЮ.
    case agreement
  }

  /// What stands for the approval, `nil` where nothing does.
  public var evidence: Evidence?
  /// The position of who approved, as printed.
  public var position = ""
  /// The name of who approved, as printed.
  public var name = ""
  /// The date of approval or of the approving order.
  public var date: CalendarDate?
  /// The number of the approving order.
  public var orderNumber: String?
  /// The tokens of the evidence.
  public var tokens: Range<Int>?
}

/// The appointment of an administrator by an order.
public struct Appointment: Sendable, Hashable {
  /// The position as printed, or empty.
  public var position = ""
  /// The name as printed, or empty.
  public var name = ""
  /// The name in the nominative, `nil` where the printed form does not tell it for certain.
  public var nominativeName: String?
  /// The tokens of the clause that appoints.
  public var tokens: Range<Int>
}
