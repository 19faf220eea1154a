internal import Regulations
internal import Russian

/// Dates that cannot follow each other: an act cited before it was issued, minutes behind the approval that rests on them,
/// a deadline before the order, an approval outside the validity of the signature's certificate.
struct DateOrderDetector: Detector {
  let name = DetectorName.dateOrder

  func detect(in file: JudgedFile) -> Detection {
    guard let day = file.bundle.requisites.documentDate else { return Detection(status: .met, places: [], details: []) }
    return Detection(
      citedTooEarly(file, day) + minutesTooLate(file, day) + deadlinesPassed(file) + outsideCertificate(file, day))
  }

  private func citedTooEarly(_ file: JudgedFile, _ day: CalendarDate) -> [Violation] {
    file.text.resolvedCitations.compactMap { citation, resolution in
      // A wrong date is a matter of the citation; the act itself may be older.
      let known = resolution.map { $0.dateAgrees == false ? nil : $0.act.date } ?? citation.date?.date
      guard let date = known, citation.date?.hasYear ?? true, date > day, resolution?.act.confidence != .low
      else { return nil }
      return Violation(
        tokens: citation.tokens,
        expected: "акт от \(date.inPrint) не может быть основанием документа от \(day.inPrint)")
    }
  }

  private static let minutes = WordClass("протокол протокола протоколом протоколу протоколы протоколе")
  private static let orders = WordClass("приказ приказа приказом распоряжение распоряжения распоряжением")

  /// How many tokens before its date the word for a document is looked for.
  private static let reach = 8

  private func minutesTooLate(_ file: JudgedFile, _ day: CalendarDate) -> [Violation] {
    var places: [Range<Int>] = []
    for date in file.ownDates where date.date.map({ $0 > day }) ?? false && date.hasYear {
      let before = (max(0, date.tokens.lowerBound - Self.reach)..<date.tokens.lowerBound)
      let word = before.last { file.isWord($0, Self.minutes) || file.isWord($0, Self.orders) }
      if let word, file.isWord(word, Self.minutes) { places.append(date.tokens) }
    }
    for stamp in file.bundle.requisites.stamps where stamp.kind != .approved && file.counts(act: stamp.act) {
      guard let date = stamp.date, date > day, stamp.source == .minutes || !stamp.body.isEmpty else { continue }
      let printed = file.ownDates.first { $0.tokens.lowerBound > stamp.token && $0.date == date }
      let tokens = printed?.tokens ?? stamp.token..<stamp.token + 1
      if !places.contains(where: { $0.overlaps(tokens) }) { places.append(tokens) }
    }
    return places.map {
      Violation(
        tokens: $0, expected: "протокол составлен раньше утверждения, которое на нём основано: до \(day.inPrint)")
    }
  }

  private static let until = WordClass("до позднее")
  private static let marks: [Token.Mark] = [.openQuote, .straightQuote, .closeQuote]

  /// What an order asks for by a day before its own.
  private func deadlinesPassed(_ file: JudgedFile) -> [Violation] {
    file.ownDates.compactMap { date in
      guard date.hasYear, let deadline = date.date, let act = file.act(ofToken: date.tokens.lowerBound),
        file.bundle.acts[act].kind == .order, let issued = file.bundle.acts[act].date, deadline < issued
      else { return nil }
      var before = date.tokens.lowerBound - 1
      while before > 0, Self.marks.contains(where: { file.isMark(before, $0) }) { before -= 1 }
      guard file.isWord(before, Self.until) else { return nil }
      return Violation(tokens: date.tokens, expected: "срок не раньше дня приказа, \(issued.inPrint)")
    }
  }

  private func outsideCertificate(_ file: JudgedFile, _ day: CalendarDate) -> [Violation] {
    guard let signature = file.bundle.requisites.signature else { return [] }
    let isEarly = signature.since.map { day < $0 } ?? false
    let isLate = signature.until.map { day > $0 } ?? false
    guard isEarly || isLate else { return [] }
    let since = signature.since.map { " с \($0.inPrint)" } ?? ""
    let until = signature.until.map { " по \($0.inPrint)" } ?? ""
    return [
      Violation(
        tokens: signature.token..<signature.token + 1,
        expected: "утверждено \(day.inPrint), а сертификат подписи действует\(since)\(until)")
    ]
  }
}
