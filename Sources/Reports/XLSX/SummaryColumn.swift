/// The columns of the sheet with one row for each file.
enum SummaryColumn: Sendable, Hashable, CaseIterable {
  case path
  case verdict
  case reason
  case organisation
  case type
  case date
  case errors
  case warnings
  case notes
  case setAside
  case met
  case partly
  case weakened
  case missing
  case violated
  case notApplicable

  /// In characters.
  var width: Int {
    switch self {
    case .path, .organisation: 40
    case .reason: 30
    case .verdict, .type, .date, .warnings, .notApplicable: 16
    case .errors, .notes, .setAside, .met, .partly, .weakened, .missing, .violated: 12
    }
  }
}
