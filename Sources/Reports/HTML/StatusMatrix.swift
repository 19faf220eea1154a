internal import Compliance

/// The picture that is understood first: which requirements each role and theme meets.
struct StatusMatrix {
  let words: PageWords
  let phrases: Phrases
  /// The identifier of the document's section, with which all links begin.
  let prefix: String

  /// The fields of the template `matrix`.
  func fields(_ results: [RuleResult]) -> Fields {
    var fields = Fields()
    fields[text: "id"] = "\(prefix)-matrix"
    let counts = Dictionary(grouping: results, by: StatusMatrix.sign).mapValues(\.count)
    fields[list: "legend"] = StatusMatrix.order.compactMap { sign in
      counts[sign].map { count in
        var entry = Fields()
        entry[text: "status"] = sign
        entry[text: "label"] = word(sign)
        entry[text: "number"] = String(count)
        return entry
      }
    }
    let rows = Dictionary(grouping: results) { RequirementGroup(of: $0.rule) }
    fields[list: "tables"] = [(words.roles, true), (words.themes, false)].compactMap { names, isRole in
      var table = Fields()
      table[text: "caption"] = names.caption
      table[text: "who"] = names.who
      table[list: "rows"] = RequirementGroup.allCases.filter { $0.isRole == isRole }.compactMap { group in
        rows[group].map { row(group, $0) }
      }
      return table[list: "rows"].isEmpty ? nil : table
    }
    return fields
  }

  /// The worst first, so that rows can be compared at a glance.
  private static let order = [
    Status.violated.rawValue, Status.missing.rawValue, Status.weakened.rawValue, Status.partly.rawValue,
    Status.met.rawValue, setAside, Status.notApplicable.rawValue,
  ]

  /// The sign of a finding that somebody has set aside.
  static let setAside = "set-aside"

  /// The sign of a result: its status, or that it was set aside.
  static func sign(of result: RuleResult) -> String {
    result.status.isFinding && !result.isOpen ? setAside : result.status.rawValue
  }

  private func word(_ sign: String) -> String {
    Status(rawValue: sign).map(phrases.status) ?? words.suppressedWord
  }

  private func row(_ group: RequirementGroup, _ results: [RuleResult]) -> Fields {
    let title = words.requirementGroups[group] ?? ""
    let bySign = Dictionary(grouping: results, by: StatusMatrix.sign)
    var row = Fields()
    row[text: "title"] = title
    row[text: "summary"] = StatusMatrix.order.compactMap { sign in
      guard sign != Status.met.rawValue, sign != Status.notApplicable.rawValue, let count = bySign[sign]?.count else {
        return nil
      }
      return "\(word(sign)) \(count)"
    }.joined(separator: " · ")
    row[text: "metOf"] = PageWords.phrase(
      words.metOf, String(bySign[Status.met.rawValue]?.count ?? 0),
      String(results.count { $0.status != .notApplicable }))
    let cells = StatusMatrix.order.flatMap { sign in
      (bySign[sign] ?? []).map { cell($0, sign, group: title) }
    }
    row[markup: "tiles"] = Markup(cells.map(\.tile))
    row[markup: "names"] = Markup(cells.map(\.name))
    return row
  }

  /// A requirement as a sign in the table and as an item of the list in words.
  private func cell(_ result: RuleResult, _ sign: String, group: String) -> (tile: Markup, name: Markup) {
    let title = phrases.title(result)
    // «Администратор создаёт …» needs no «Администратор» in the row of that name.
    let name = title.hasPrefix("\(group) ") ? String(title.dropFirst(group.count + 1)) : title
    let word = word(sign)
    let target = "\(prefix)-\(result.rule)"
    let icon: Markup = "<svg class=\"i\" aria-hidden=\"true\"><use href=\"#s-\(sign)\"/></svg>"
    return (
      "<a class=\"st-\(sign)\" href=\"#\(target)\" aria-label=\"\(word): \(title)\">\(icon)</a>",
      "<li class=\"st-\(sign)\"><a href=\"#\(target)\">\(icon)<b>\(word)</b> <span>\(name)</span></a></li>"
    )
  }
}
