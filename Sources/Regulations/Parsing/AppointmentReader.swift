internal import Documents
internal import Russian

/// Finds the clause of an order that appoints an administrator, and whom it names.
struct AppointmentReader {
  private let index: TextIndex
  private let clauses: [Clause]
  private let acts: [Act]

  init(_ index: TextIndex, _ clauses: [Clause], _ acts: [Act]) {
    self.index = index
    self.clauses = clauses
    self.acts = acts
  }

  struct Result {
    var appointment: Appointment
    /// The surname without its case ending, `nil` when the clause names nobody.
    var surnameStem: [UInt8]?
  }

  func read() -> Result? {
    guard let administrator = index.vocabulary.administrator, let appoint = index.vocabulary.appoint else { return nil }
    guard acts.contains(where: { $0.kind == .order && $0.isOwn }) else { return nil }
    for clause in clauses where acts[clause.act].kind == .order && acts[clause.act].isOwn && clause.kind != .frame {
      let mentions = index.mentions(in: clause.tokens)
      guard mentions.contains(where: { names(index.mentions[$0], administrator) }),
        mentions.contains(where: {
          (index.mentions[$0].concept == appoint || index.mentions[$0].concept == index.vocabulary.entrust)
            && !index.mentions[$0].form.isDisjoint(with: [.infinitive, .firstPerson])
        })
      else { continue }
      return result(clause, administrator)
    }
    return nil
  }

  /// «администратором», «ответственность за администрирование платформы».
  private func names(_ mention: Mention, _ administrator: ConceptID) -> Bool {
    mention.concept == administrator || mention.concept == index.vocabulary.administering
  }

  private func result(_ clause: Clause, _ administrator: ConceptID) -> Result {
    let name = NameScanner(index).name(in: clause.tokens)
    let position = index.mentions(in: clause.tokens).first {
      let mention = index.mentions[$0]
      return index.vocabulary.isRole(mention) && mention.concept != administrator
        && !index.isMark(Int(mention.firstToken) - 1, .openQuote) && !isHeadsOwn(mention, clause)
    }
    var appointment = Appointment(
      position: position.map { index.string(positionTokens(index.mentions[$0], name, clause)) } ?? "",
      name: name.map { index.string($0.tokens) } ?? "", tokens: clause.tokens)
    appointment.nominativeName = PersonName.nominative(of: appointment.name, governed: governedCase(clause))
    return Result(
      appointment: appointment,
      surnameStem: name.map { PersonName.stem(of: index.document.text[index.tokens[$0.surname].range]) })
  }

  /// «назначить кого»: the accusative; other verbs leave it open.
  private func governedCase(_ clause: Clause) -> PersonName.Case? {
    index.mentions(in: clause.tokens).contains { index.mentions[$0].concept == index.vocabulary.appoint }
      ? .accusative : nil
  }

  /// «сотрудником, имеющим …» is what he becomes, not what he is.
  private func isHeadsOwn(_ mention: Mention, _ clause: Clause) -> Bool {
    // «поручить обязанности администратора методисту».
    if mention.form.contains(.dative),
      index.mentions(in: clause.tokens).contains(where: { index.mentions[$0].concept == index.vocabulary.entrust })
    {
      return false
    }
    return mention.form.isDisjoint(with: [.accusative, .genitive])
  }

  /// The position runs from its first word to the name behind it.
  private func positionTokens(_ mention: Mention, _ name: NameScanner.Name?, _ clause: Clause) -> Range<Int> {
    let start = Int(mention.firstToken)
    guard let name, name.tokens.lowerBound > start, name.tokens.lowerBound - start <= 12 else { return mention.tokens }
    var end = name.tokens.lowerBound
    while end > Int(mention.endToken), index.tokens[end - 1].kind == .mark { end -= 1 }
    return start..<end
  }
}
