internal import Compliance
internal import Documents
internal import Regulations

/// The words by which a model is told to people, in Russian.
struct ModelWords: Sendable {
  private let phrases = Phrases(.russian)
  private var chrome: Chrome { phrases.chrome }

  static let documents = "Документы в файле"
  static let duties = "Кто что должен"
  static let noDuties = "Обязанностей и прав не найдено"
  static let citations = "На какие акты ссылается"
  static let columns = ["Пункт", "Модальность", "Что"]

  func title(of role: Duty.Role) -> String {
    switch role {
    case .administrator: "Администратор"
    case .head: "Руководитель"
    case .classTeacher: "Классный руководитель"
    case .teacher: "Учитель"
    case .student: "Обучающийся"
    case .parent: "Родитель"
    case .other: "Другие"
    }
  }

  func word(for modality: Duty.Modality) -> String {
    switch modality {
    case .must: "обязанность"
    case .may: "разрешение"
    case .right: "право"
    case .prohibited: "запрет"
    }
  }

  /// What is known of the file before its duties.
  func head(of bundle: Bundle) -> [ModelSummary.Entry] {
    let requisites = bundle.requisites
    var head = [ModelSummary.Entry(label: chrome.organisation, text: line(for: requisites.organisation))]
    head.append(.init(label: "Утверждение", text: line(for: requisites.approval)))
    let administrator = requisites.administrator.map { list([$0.position, $0.name], separator: " ") } ?? ""
    head.append(.init(label: "Администратор", text: administrator.isEmpty ? "не назван" : administrator))
    if bundle.quality.source == .ocr {
      head.append(.init(label: chrome.recognisedText, text: chrome.repairedWords(bundle.quality.repairs.count)))
    }
    return head
  }

  /// «приказ: Приказ О работе школы; № 158/о; от 02.09.2024».
  func line(for act: Act) -> String {
    let kind = chrome.acts[act.kind] ?? act.kind.rawValue
    let title = act.title.printable
    return list(
      [
        title.isEmpty ? kind : "\(kind): \(title)", act.number.map { "№ \($0)" },
        act.date.map { "от \(chrome.date($0))" },
        act.isOwn ? nil : "чужой текст, обязанности из него не берутся",
      ], separator: "; ")
  }

  func row(for duty: PrintedDuty) -> ModelSummary.Row {
    var details: [ModelSummary.Entry] = []
    func add(_ label: String, _ text: String?) {
      guard let text = text?.printable, !text.isEmpty else { return }
      details.append(.init(label: label, text: text))
    }
    // The words that name somebody are told where neither the duty nor the title of the role does.
    let told = [duty.text, title(of: duty.role)].map { $0.lowercased() }
    if !told.contains(where: { $0.contains(duty.holder.lowercased()) }) { add("кто", duty.holder) }
    add("условие", duty.condition)
    add("срок", duty.deadline)
    add("требования", duty.requirements.joined(separator: ", "))
    return ModelSummary.Row(
      place: duty.clause.isEmpty ? duty.line.map { "строка \($0)" } ?? "вне пунктов" : duty.clause.printable,
      modality: word(for: duty.modality), text: duty.text.printable, items: duty.items.map(\.printable),
      details: details)
  }

  /// «№ 273-ФЗ от 29.12.2012 (строка 7)», with the clause where there is one.
  func line(for citation: Citation, in bundle: Bundle, _ registry: ActRegistry) -> String {
    let label = bundle.label(ofClause: citation.clause)
    let place = list(
      [
        label.isEmpty ? nil : phrases.clause(label),
        bundle.position(ofToken: citation.tokens.lowerBound)?.line.map { "строка \($0)" },
      ], separator: ", ")
    let name = name(of: citation, registry)
    return place.isEmpty ? name : "\(name) (\(place))"
  }

  /// «№ 273-ФЗ от 29.12.2012 «Об образовании в Российской Федерации»», the title where the registry knows the act.
  func name(of citation: Citation, _ registry: ActRegistry) -> String {
    let date = citation.date.flatMap { $0.hasYear ? $0.date : nil }
    let title = registry.entry(for: citation)?.title
    return list(
      ["№ \(citation.number)", date.map { "от \(chrome.date($0))" }, title.map { "«\($0)»" }], separator: " ")
  }

  private func line(for organisation: Organisation) -> String {
    let names = organisation.full == organisation.short ? [organisation.full] : [organisation.full, organisation.short]
    let type = organisation.type.flatMap { chrome.types[$0] } ?? chrome.unknownType
    let printed = list(names, separator: "; ")
    return "\(printed.isEmpty ? chrome.unknownOrganisation : printed) (\(type))"
  }

  private func line(for approval: Approval) -> String {
    let signer = list([approval.position, approval.name], separator: " ")
    let text = list(
      [signer, approval.date.map { chrome.date($0) }, approval.orderNumber.map { "приказ № \($0)" }], separator: ", ")
    return text.isEmpty ? "не найдено" : text
  }

  /// The parts that are there, made printable.
  private func list(_ parts: [String?], separator: String) -> String {
    parts.compactMap { $0?.printable }.filter { !$0.isEmpty }.joined(separator: separator)
  }
}
