internal import Documents

/// Reads the comments of a document by which its author sets rules aside.
///
///     <!-- norma: disable admin.uchitelskaya — reason -->
///     <!-- norma: отклонение-файла admin.named, admin.channels — причина -->
struct InlineSuppressionReader {
  /// The rules that there are.
  let known: Set<RuleID>
  /// The file, for people.
  let file: String

  private static let forBlock: Set<String> = ["disable", "отклонение"]
  private static let forFile: Set<String> = ["disable-file", "отклонение-файла"]
  /// Words between the rules and the reason.
  private static let separators: Set<String> = ["—", "–", "-", "--", ":", "reason:", "reason", "причина:", "причина"]

  /// The suppressions of a document and what is wrong with its comments.
  func read(_ document: Document) -> (suppressions: [InlineSuppression], problems: [SuppressionProblem]) {
    var suppressions: [InlineSuppression] = []
    var problems: [SuppressionProblem] = []
    for remark in document.remarks { read(remark, &suppressions, &problems) }
    if document.lacksRemarks {
      problems.append(
        problem(
          .malformed, origin: file, "комментариев «norma:» больше \(Remark.most), остальные не прочитаны",
          "more than \(Remark.most) comments «norma:», the others were not read"))
    }
    return (suppressions, problems)
  }

  private func read(
    _ remark: Remark, _ suppressions: inout [InlineSuppression], _ problems: inout [SuppressionProblem]
  ) {
    let origin = remark.position.line.map { "\(file):\($0)" } ?? file
    guard !remark.isCut else {
      problems.append(
        problem(
          .malformed, origin: origin, "комментарий длиннее \(Remark.longest) байт; сократите его",
          "the comment is longer than \(Remark.longest) bytes; shorten it"))
      return
    }
    var words = remark.text.split(separator: " ").map(String.init)
    let keyword = words.isEmpty ? "" : words.removeFirst().lowercased()
    guard Self.forBlock.contains(keyword) || Self.forFile.contains(keyword) else {
      problems.append(
        problem(
          .malformed, origin: origin,
          "«\(keyword)» не понято; пишите «norma: отклонение правило — причина» или «norma: отклонение-файла …»",
          "«\(keyword)» is not understood; write «norma: disable rule — reason» or «norma: disable-file …»"))
      return
    }
    let (names, reason) = parts(of: words)
    let rules = rules(names, origin, &problems)
    guard !reason.isEmpty else {
      problems.append(
        problem(
          .missingReason, origin: origin, rule: rules.first,
          "отклонение без причины не действует; допишите её после тире: «— причина»",
          "without a reason nothing is set aside; add it behind a dash: «— reason»"))
      return
    }
    let isForFile = Self.forFile.contains(keyword)
    if isForFile, remark.position.block > 1 {
      problems.append(
        problem(
          .misplaced, origin: origin, rule: rules.first,
          "отклонение для всего файла ставят в начале, до первого слова текста; здесь оно не действует",
          "what is set aside for the file stands at its top, before the text; here it has no effect"))
      return
    }
    let reach: InlineSuppression.Reach = isForFile ? .file : .block(remark.position.block)
    suppressions += rules.map { InlineSuppression(rule: $0, reach: reach, reason: reason, origin: origin) }
  }

  /// The words before the first separator, and the reason behind it.
  private func parts(of words: [String]) -> (names: [String], reason: String) {
    var names: [String] = []
    for (index, word) in words.enumerated() {
      if Self.separators.contains(word.lowercased()) {
        return (names, reason(words[(index + 1)...]))
      }
      names += word.split(separator: ",").map { String($0.hasSuffix(":") ? $0.dropLast() : $0) }
      if word.hasSuffix(":") { return (names, reason(words[(index + 1)...])) }
    }
    return (names, "")
  }

  /// The reason without further separators: «— причина: …».
  private func reason(_ words: ArraySlice<String>) -> String {
    words.drop { Self.separators.contains($0.lowercased()) }.joined(separator: " ")
  }

  private func rules(_ names: [String], _ origin: String, _ problems: inout [SuppressionProblem]) -> [RuleID] {
    var rules: [RuleID] = []
    for name in names {
      if let rule = RuleID(rawValue: name), known.contains(rule) {
        if !rules.contains(rule) { rules.append(rule) }
      } else {
        let complaint = SimilarRules(known.sorted()).complaint(about: name)
        problems.append(problem(.unknownRule, origin: origin, complaint.russian, complaint.english))
      }
    }
    if names.isEmpty {
      problems.append(
        problem(
          .malformed, origin: origin, "не названо правило; пишите «norma: отклонение правило — причина»",
          "no rule is named; write «norma: disable rule — reason»"))
    }
    return rules
  }

  private func problem(
    _ kind: SuppressionProblem.Kind, origin: String, rule: RuleID? = nil, _ russian: String, _ english: String
  ) -> SuppressionProblem {
    SuppressionProblem(
      kind: kind, origin: origin, rule: rule, message: LocalizedText(russian: russian, english: english))
  }
}
