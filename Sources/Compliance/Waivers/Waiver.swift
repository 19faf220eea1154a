internal import Regulations
internal import YAML

/// A finding that somebody with the right to do so has accepted for a term, as it stands in a file of waivers.
struct Waiver: Hashable, Sendable {
  /// How long it holds.
  enum Term: Hashable, Sendable {
    /// Up to this day and on it.
    case until(CalendarDate)
    /// «бессрочно».
    case indefinite
  }

  /// The rule that is not asked of the files.
  var rule: RuleID
  /// The files, by paths from the folder of the file of waivers.
  var files: [FilePattern]
  /// The clause in which places are waived, with the clauses below it; `nil` for the whole file.
  var clause: String?
  /// The words of the document that are waived; `nil` for all.
  var words: String?
  var reason: String
  var approver: String
  /// The day of the approval, from which it holds.
  var date: CalendarDate
  var term: Term
  /// The file it stands in, as it was given.
  var file: String
  /// The folder of that file.
  var folder: FilePath
  /// Where its rule is named.
  var position: YAMLPosition

  /// The file and line, for people.
  var origin: String { "\(file):\(position.line)" }

  /// Whether it is about a document, by its path from ``folder``.
  func names(_ path: String) -> Bool { files.contains { $0.matches(path) } }

  /// Whether it is about the whole document and not about one place.
  var isWhole: Bool { clause == nil && words == nil }

  /// Whether a clause is the one it names or stands below it.
  func names(clause label: String) -> Bool {
    guard let clause else { return true }
    guard label.hasPrefix(clause) else { return false }
    let rest = label.dropFirst(clause.count)
    return rest.isEmpty || rest.first == "." || rest.first == " "
  }

  /// How it stands to a day.
  func state(on day: CalendarDate) -> State {
    if day < date { return .notYetInForce }
    if case .until(let last) = term, day > last { return .expired }
    return .inForce
  }

  /// How a waiver stands to a day.
  enum State: Hashable { case notYetInForce, inForce, expired }

  /// What findings that it sets aside are given.
  var suppression: Suppression {
    var last: CalendarDate?
    if case .until(let day) = term { last = day }
    return Suppression(
      kind: .waiver, reason: reason, approver: approver, date: date, until: last, origin: origin)
  }
}
