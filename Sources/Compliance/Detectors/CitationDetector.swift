internal import Regulations

/// Citations of known acts whose date or number is another than that of the act.
struct CitationDetector: Detector {
  let name = DetectorName.citation

  func detect(in file: JudgedFile) -> Detection {
    Detection(file.text.resolvedCitations.compactMap { violation($0.citation, $0.resolution, file) })
  }

  private func violation(_ citation: Citation, _ resolution: ActResolution?, _ file: JudgedFile) -> Violation? {
    guard let resolution else { return wrongNumber(citation, file) }
    let act = resolution.act
    if !resolution.numberAgrees {
      return Violation(
        tokens: citation.tokens, expected: "верно: \(file.registry.name(of: act))", isUncertain: act.confidence == .low)
    }
    guard let date = citation.date, date.hasYear, date.date != act.date, !isOfEdition(date, file),
      isMisprint(date, citation, act)
    else { return nil }
    let tokens =
      min(date.tokens.lowerBound, citation.tokens.lowerBound)..<max(date.tokens.upperBound, citation.tokens.upperBound)
    return Violation(
      tokens: tokens, expected: "верно: \(file.registry.name(of: act))", isUncertain: act.confidence == .low)
  }

  private static let editions = WordClass("ред редакции редакция изменениями изменений изменения изм дополнениями")

  /// «в редакции от 25.12.2023»: a date of the edition, which is no mistake.
  private func isOfEdition(_ date: PrintedDate, _ file: JudgedFile) -> Bool {
    (max(0, date.tokens.lowerBound - 4)..<date.tokens.lowerBound).contains { file.isWord($0, Self.editions) }
  }

  /// Whether another date means that the date is wrong, and not that another act of the same number is meant.
  ///
  /// Numbers begin anew every year: № 273-ФЗ of 2008 is a law on something else.
  private func isMisprint(_ date: PrintedDate, _ citation: Citation, _ act: RegisteredAct) -> Bool {
    let same = ActTitle(citation.title).sharesWords(with: ActTitle(act.title))
    if !citation.title.isEmpty, same { return true }
    if act.number.contains(where: { !$0.isNumber }), !act.number.hasSuffix("-ФЗ") { return true }
    let agreeing = [date.day == act.date.day, date.month == act.date.month, date.year == act.date.year].count { $0 }
    return agreeing >= 2 && (citation.title.isEmpty || act.kind == .letter)
  }

  /// A title that only one act has, under another number.
  private func wrongNumber(_ citation: Citation, _ file: JudgedFile) -> Violation? {
    guard !citation.title.isEmpty else { return nil }
    let title = ActTitle(citation.title)
    guard title.isTelling, !ActIssuer.isRegional(FoldedWord.words(of: citation.issuer)) else { return nil }
    let registry = file.registry
    let acts = registry.acts.indices.filter { position in
      let act = registry.acts[position]
      guard act.kind == citation.kind, act.amends == nil else { return false }
      // An act of the same title may have stood in its place before: only the date tells.
      return citation.date?.date == act.date && title.begins(registry.titles[position])
        || act.kind == .law && citation.date == nil && title == registry.titles[position]
    }
    guard acts.count == 1, let act = acts.first.map({ registry.acts[$0] }), act.number != citation.number else {
      return nil
    }
    return Violation(tokens: citation.tokens, expected: "верно: \(file.registry.name(of: act))")
  }
}
