/// The columns of the sheet with one row for each duty.
enum DutyColumn: Sendable, Hashable, CaseIterable {
  case path
  case role
  case holder
  case modality
  case text
  case items
  case condition
  case deadline
  case clause
  case line
  case requirements

  /// In characters.
  var width: Int {
    switch self {
    case .text, .requirements: 60
    case .items: 40
    case .path, .holder, .condition: 30
    case .role, .deadline: 22
    case .modality, .clause: 14
    case .line: 10
    }
  }
}
