internal import Compliance
internal import Documents
internal import Regulations
internal import Russian

/// Puts the duties of a bundle into words.
struct DutyPrinter {
  private let model: JudgedModel
  private let lexicon: Lexicon
  private let text: RepairedText

  init(_ model: JudgedModel, lexicon: Lexicon) {
    self.model = model
    self.lexicon = lexicon
    text = RepairedText(model.bundle)
  }

  private var bundle: Bundle { model.bundle }

  /// The duties in order of the text, then of the roles; none where the file is about something else.
  func duties() -> [PrintedDuty] { model.reasonOutOfScope == nil ? bundle.duties.map(printed) : [] }

  private func printed(_ duty: Duty) -> PrintedDuty {
    PrintedDuty(
      role: duty.role, holder: holder(of: duty), clause: bundle.label(ofClause: duty.clause),
      line: bundle.position(ofToken: duty.tokens.lowerBound)?.line, text: text.string(of: duty.tokens),
      action: action(of: duty), object: duty.object.map { text.string(of: $0) }, modality: duty.modality,
      condition: duty.condition.map { text.string(of: $0) }, deadline: duty.deadline.map { text.string(of: $0) },
      items: duty.items.map { text.string(of: $0) },
      requirements: model.requirements(of: duty).map(\.rawValue))
  }

  /// The label of the action where the lexicon knows it, else the verb as printed.
  private func action(of duty: Duty) -> String? {
    if let action = duty.action { return lexicon[bundle.mentions[action].concept].label }
    return duty.predicate.isEmpty ? nil : text.string(of: duty.predicate)
  }

  /// The words that name the role; where an appointment gives it, the name of who was appointed.
  private func holder(of duty: Duty) -> String {
    if let mention = duty.holderMention { return text.string(of: bundle.mentions[mention].tokens) }
    if duty.role == .administrator, let person = bundle.requisites.administrator, !person.name.isEmpty {
      return person.name
    }
    return duty.holders.min().map { lexicon[$0].label } ?? ""
  }
}
