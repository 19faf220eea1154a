/// What is known of a school from elsewhere than its documents.
struct SchoolEntry: Sendable, Hashable {
  var name = ""
  var municipality = ""
  var region = ""
  var inn = ""

  /// What tells the school from others: its INN where it is known, else its name in its municipality.
  var key: String { inn.isEmpty ? "\(municipality)/\(name)" : inn }
}
