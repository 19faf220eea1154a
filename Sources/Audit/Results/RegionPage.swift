internal import Reports

/// `index.html`: the whole audit on a page that needs nothing but itself.
///
/// All schools stand in it as data, a hundred at a time in the table; without a script the first hundred are shown.
struct RegionPage {
  private let summary: AuditSummary
  private let needy: [School]
  /// The groups of rules in which anything was found.
  private let groups: [RequirementGroup]

  /// The most schools shown without a script.
  private static let mostRows = 100
  /// The most gaps.
  private static let mostGaps = 25

  init(_ summary: AuditSummary) {
    self.summary = summary
    needy = summary.needy
    groups = RequirementGroup.allCases.filter { group in summary.schools.contains { $0.groups[group] != nil } }
  }

  var bytes: [UInt8] { Array(RegionTemplate.shared.page(fields).utf8) }

  private var fields: Fields {
    let template = RegionTemplate.shared
    var page = Fields()
    page[text: "policy"] = template.policy
    page[text: "style"] = template.style
    page[text: "script"] = template.script
    page[text: "version"] = summary.version.printable
    page[text: "asOf"] = summary.day
    page[text: "packs"] = summary.packs.printable
    page[list: "tiles"] = tiles
    page[flag: "hasFailures"] = summary.failures != nil
    page[text: "failures"] = summary.failures
    page[flag: "hasGaps"] = !summary.gaps.isEmpty
    page[list: "gaps"] = summary.gaps.prefix(Self.mostGaps).map(gap)
    page[list: "verdicts"] = School.Verdict.allCases.filter { summary.count($0) > 0 }.map { verdict in
      var option = Fields()
      option[text: "value"] = verdict.words
      option[text: "label"] = "\(verdict.words) (\(summary.count(verdict)))"
      return option
    }
    page[list: "columns"] = columns
    page[list: "rows"] = needy.prefix(Self.mostRows).map(row)
    page[flag: "more"] = needy.count > Self.mostRows
    page[text: "shown"] = String(Self.mostRows)
    page[flag: "hasNotJudged"] = summary.notJudgedCount > 0
    page[list: "notJudged"] = summary.notJudged.map { entry in
      var fields = Fields()
      fields[text: "path"] = entry.path.printable
      fields[text: "kind"] = entry.kind
      fields[text: "reason"] = entry.reason.printable
      return fields
    }
    let more = summary.notJudgedCount - summary.notJudged.count
    page[text: "notJudgedMore"] = more > 0 ? String(more) : nil
    page[text: "data"] = data
    return page
  }

  private var tiles: [Fields] {
    let totals = summary.totals
    let tiles = [
      ("Школ", summary.schools.count, "plain"), ("С ошибками", summary.count(.errors), "error"),
      ("Без замечаний", summary.count(.clean), "met"), ("Документов", totals.documents, "plain"),
      ("Ошибок", totals.errors, "error"), ("Предупреждений", totals.warnings, "warning"),
      ("Замечаний", totals.notes, "note"), ("Не прочитано", summary.failureCount, "error"),
      ("Не о платформе", totals.outOfScope, "plain"),
    ]
    return tiles.map { label, number, tone in
      var tile = Fields()
      tile[text: "label"] = label
      tile[text: "number"] = String(number)
      tile[text: "tone"] = tone
      return tile
    }
  }

  private func gap(_ gap: CommonGap) -> Fields {
    var fields = Fields()
    fields[text: "title"] = gap.title.printable
    fields[text: "rule"] = gap.rule
    fields[text: "severity"] = AuditSummary.severity(gap.severity)
    fields[text: "tone"] = gap.severity
    fields[text: "schools"] = String(gap.schools)
    fields[text: "share"] = String((gap.schools * 100 + summary.judgedSchools / 2) / max(summary.judgedSchools, 1))
    return fields
  }

  private var columns: [Fields] {
    let fixed = [
      ("Школа", "plain", "name"), ("Муниципалитет", "plain", "municipality"), ("Итог", "plain", "verdict"),
      ("Ошибок", "n", "errors"), ("Предупреждений", "n", "warnings"), ("Замечаний", "n", "notes"),
      ("Выполнено", "n", "met"),
    ]
    let heat = groups.enumerated().map { ($1.words, "h", "g\($0)") }
    return (fixed + heat).map { label, kind, sort in
      var column = Fields()
      column[text: "label"] = label
      column[text: "kind"] = kind
      column[text: "sort"] = sort
      return column
    }
  }

  private func row(_ school: School) -> Fields {
    var row = Fields()
    row[text: "name"] = school.title.printable
    row[text: "municipality"] = school.entry.municipality.printable
    row[text: "verdict"] = school.verdict.words
    row[text: "errors"] = String(school.errors)
    row[text: "warnings"] = String(school.warnings)
    row[text: "notes"] = String(school.notes)
    row[text: "met"] = school.judged > 0 ? "\(school.met) из \(school.judged)" : "–"
    row[text: "page"] = school.documents.count == 1 ? school.documents[0].page.map(RegionPage.address) : nil
    row[list: "groups"] = groups.map { group in
      let number = school.groups[group] ?? 0
      var cell = Fields()
      cell[text: "number"] = number > 0 ? String(number) : nil
      cell[text: "level"] = String(RegionPage.level(number))
      return cell
    }
    return row
  }

  /// How dark a cell is, 0–4; the script has the same steps.
  private static func level(_ number: Int) -> Int {
    switch number {
    case ...0: 0
    case 1: 1
    case 2..<4: 2
    case 4..<8: 3
    default: 4
    }
  }

  /// The path of a page as a link: all but Latin letters, digits and a few marks as bytes in hexadecimal.
  private static func address(_ page: String) -> String {
    page.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || "0123456789-._/".unicodeScalars.contains(scalar))
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(scalar) : "%\(digits.count < 2 ? "0" : "")\(digits)"
    }.joined()
  }

  /// The schools in order of need for the script: JSON in which nothing can end the element it stands in.
  private var data: String {
    var writer = JSONWriter(isCompact: true)
    let verdicts = School.Verdict.allCases
    writer.object { writer in
      writer.field("verdicts", verdicts.map(\.words))
      writer.key("schools")
      writer.array(needy) { writer, school in
        writer.array(0..<11) { writer, column in
          switch column {
          case 0: writer.value(school.title.printable)
          case 1: writer.value(school.entry.municipality.printable)
          case 2: writer.value(verdicts.firstIndex(of: school.verdict) ?? 0)
          case 3: writer.value(school.errors)
          case 4: writer.value(school.warnings)
          case 5: writer.value(school.notes)
          case 6: writer.value(school.met)
          case 7: writer.value(school.judged)
          case 8: writer.array(groups) { $0.value(school.groups[$1] ?? 0) }
          case 9:
            writer.array(school.documents) { writer, document in
              writer.array([document.path.printable, document.page ?? ""]) { $0.value($1) }
            }
          default: writer.value("\(school.entry.inn) \(school.entry.region)".printable)
          }
        }
      }
    }
    return String(decoding: writer.finish(), as: UTF8.self).replacing("<", with: "\\u003c")
  }
}
