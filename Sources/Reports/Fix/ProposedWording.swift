internal import Compliance

/// Ready wording as an item of a list or as a clause of its own.
///
/// The packs write what somebody does as an item under his name («создаёт чат своего класса;») and all else as a
/// sentence. Where no such list is there, the item becomes a sentence.
struct ProposedWording {
  private let text: String
  private let group: String

  /// `nil` for wording that is neither an item nor a sentence: stamps, parts of a preamble.
  init?(_ text: String, of rule: RuleID) {
    guard text.hasSuffix(".") || text.hasSuffix(";") else { return nil }
    self.text = text
    group = String(rule.rawValue.prefix { $0 != "." })
  }

  /// The group of a rule: whose duty it is about.
  static func group(of rule: RuleID) -> String { String(rule.rawValue.prefix { $0 != "." }) }

  var isItem: Bool { text.hasSuffix(";") }

  /// The item with the mark that closes the one before it.
  func item(closedBy mark: Character) -> String { text.dropLast() + String(mark) }

  /// A sentence that says who does it.
  var sentence: String {
    guard isItem else { return text }
    let body = text.dropLast()
    if let subject = Self.subjects[group], beginsWithVerb { return "\(subject) \(body)." }
    if group == "basis" { return "Организация руководствуется \(body)." }
    return body.prefix(1).uppercased() + body.dropFirst() + "."
  }

  /// Whether an item like another one goes with the same words before the list.
  func fits(besides item: String) -> Bool {
    let word = item.prefix { $0.isLetter }
    if group == "basis" { return Self.endings(of: "ым им ом ем ями ами").contains(where: word.hasSuffix) }
    guard word.first?.isLowercase ?? false, beginsWithVerb else { return false }
    return Self.isSingularVerb(word)
  }

  private var beginsWithVerb: Bool { Self.isSingularVerb(text.prefix { $0.isLetter }) }

  private static func isSingularVerb(_ word: Substring) -> Bool {
    endings(of: "ет ёт ит ется ётся ится").contains(where: word.hasSuffix)
  }

  private static func endings(of list: String) -> [Substring] { list.split(separator: " ") }

  /// Whose duties the groups of rules are about.
  private static let subjects = [
    "admin": "Администратор", "head": "Руководитель организации", "class-teacher": "Классный руководитель",
    "teacher": "Педагогический работник", "student": "Обучающийся", "parent": "Родитель (законный представитель)",
  ]
}
