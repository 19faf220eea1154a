internal import Regulations

/// Counts over a run which waivers were needed, to tell of those that were not and of those whose term is over.
///
/// A waiver is asked about only where the run checked a document that it names, by the rule that it names.
struct WaiverCensus {
  private let asOf: CalendarDate
  private var order: [Waiver] = []
  private var isUsed: [Waiver: Bool] = [:]

  init(asOf: CalendarDate) { self.asOf = asOf }

  /// Takes the waivers that name a document.
  mutating func take(_ waivers: [(Waiver, isUsed: Bool)], applied: Set<RuleID>) {
    for (waiver, used) in waivers where applied.contains(waiver.rule) {
      if isUsed[waiver] == nil { order.append(waiver) }
      isUsed[waiver] = used || isUsed[waiver] ?? false
    }
  }

  /// What is wrong with the waivers, in order.
  var problems: [SuppressionProblem] { order.compactMap(problem) }

  private func problem(_ waiver: Waiver) -> SuppressionProblem? {
    let kind: SuppressionProblem.Kind
    let message: LocalizedText
    switch waiver.state(on: asOf) {
    case .expired:
      guard case .until(let last) = waiver.term else { return nil }
      kind = .expired
      message = LocalizedText(
        russian: "срок отклонения истёк \(Self.printed(last)), замечание снова учитывается; согласовал: "
          + "\(waiver.approver). Исправьте документ или продлите отклонение",
        english: "the waiver expired on \(last), the finding counts again; approved by \(waiver.approver). "
          + "Correct the document or prolong the waiver")
    case .notYetInForce:
      kind = .notYetInForce
      message = LocalizedText(
        russian: "отклонение согласовано \(Self.printed(waiver.date)), позже дня проверки, и ещё не действует",
        english: "the waiver was approved on \(waiver.date), after the day of the check, and is not in force yet")
    case .inForce:
      guard isUsed[waiver] == false else { return nil }
      kind = .unused
      message = LocalizedText(
        russian: "отклонение не понадобилось: в названных файлах такого замечания нет; удалите его",
        english: "the waiver was not needed: the files it names have no such finding; remove it")
    }
    return SuppressionProblem(kind: kind, origin: waiver.origin, rule: waiver.rule, message: message)
  }

  private static func printed(_ date: CalendarDate) -> String {
    date.description.split(separator: "-").reversed().joined(separator: ".")
  }
}
