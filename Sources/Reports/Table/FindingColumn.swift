/// The columns of a table with one row for each finding; raw values are their names for programs.
enum FindingColumn: String, Sendable, Hashable, CaseIterable {
  case path
  case verdict
  case organisation
  case type
  case rule
  case title
  case severity
  case status
  case act
  case clause
  case page
  case line
  case column
  case quote
  case otherPlaces = "other-places"
  case details
  case nearest
  case message
  case basis
  case remedy
  case after
  case confidence
  case suppression
  case baseline
}
