internal import Compliance

/// What a comment in the margin says of a finding.
struct FindingNote {
  private let phrases: Phrases
  private let language: ReportLanguage

  init(_ language: ReportLanguage) {
    self.language = language
    phrases = Phrases(language)
  }

  /// The finding, its reason, what to do, the ground, the rule.
  func lines(of result: RuleResult) -> [String] {
    var lines = ["\(severity(result.severity)): \(phrases.title(result))", phrases.message(result)]
    if let details = phrases.details(result) { lines.append("\(details.label): \(details.text)") }
    if let remedy = result.remedy {
      lines.append("\(phrases.remedyLabel(result, remedy)): \(remedy.text.printable)")
    }
    return lines + closing(result)
  }

  /// What a proposed clause is for; `number` is one that was typed and not counted by the program.
  func lines(ofProposal result: RuleResult, number: String?) -> [String] {
    var lines: [String]
    switch language {
    case .russian:
      lines = ["Предложен пункт: \(phrases.title(result))", phrases.message(result)]
      if let number {
        lines.append("Номера в документе набраны вручную: «\(number)» – следующий свободный, прежние не сдвинуты.")
      }
    case .english:
      lines = ["Proposed clause: \(phrases.title(result))", phrases.message(result)]
      if let number {
        lines.append("Numbers are typed by hand here: “\(number)” is the next free one; no other was changed.")
      }
    }
    return lines + closing(result)
  }

  private func closing(_ result: RuleResult) -> [String] {
    ["\(phrases.chrome.basis): \(result.basis.description.printable)", "norma: \(result.rule.rawValue)"]
  }

  private func severity(_ severity: Severity) -> String {
    switch (language, severity) {
    case (.russian, .error): "Ошибка"
    case (.russian, .warning): "Предупреждение"
    case (.russian, .note): "Замечание"
    case (.english, .error): "Error"
    case (.english, .warning): "Warning"
    case (.english, .note): "Note"
    }
  }
}
