internal import Documents
internal import Regulations
internal import Russian

/// Collects the propositions of a bundle to duties: one for each sentence and role.
struct DutyPrinter {
  private let bundle: Bundle
  private let lexicon: Lexicon
  private let text: RepairedText
  private let may: ConceptID?

  init(_ bundle: Bundle, lexicon: Lexicon) {
    self.bundle = bundle
    self.lexicon = lexicon
    text = RepairedText(bundle)
    may = lexicon.concept("may")
  }

  /// Words of the concept `may` that give a right rather than a permission.
  private static let rights = ["вправе", "право", "права"]

  /// The duties in order of the sentences, then of the roles.
  func duties() -> [PrintedDuty] {
    var duties: [PrintedDuty] = []
    for sentence in bundle.sentences where !sentence.isDefinition {
      for role in PrintedDuty.Role.allCases {
        let propositions = sentence.propositions.map { bundle.propositions[$0] }
          .filter { $0.holders.contains { self.role(of: $0) == role } }
        guard let first = propositions.first else { continue }
        duties.append(duty(role, sentence, first, isProhibited: propositions.allSatisfy(\.isNegated)))
      }
    }
    return duties
  }
}

extension DutyPrinter {
  private func duty(
    _ role: PrintedDuty.Role, _ sentence: Sentence, _ proposition: Proposition, isProhibited: Bool
  ) -> PrintedDuty {
    let qualifiers = qualifiers(of: sentence)
    let modal = qualifiers.first { isModal($0) }
    let condition = qualifiers.first { !isModal($0) }
    return PrintedDuty(
      role: role, holder: holder(role, sentence, proposition), clause: bundle.label(ofClause: sentence.clause),
      line: bundle.position(ofToken: sentence.tokens.lowerBound)?.line, text: text.string(of: sentence.tokens),
      action: proposition.actions.first.map { lexicon[bundle.mentions[$0].concept].label },
      modality: isProhibited || sentence.isProhibition ? .prohibited : modal.map(modality) ?? .must,
      condition: condition.map { text.string(of: $0) })
  }

  private func role(of concept: ConceptID) -> PrintedDuty.Role {
    PrintedDuty.Role(rawValue: lexicon[concept].role) ?? .other
  }

  /// The words of the sentence that make it optional, and those it inherits from its lead-in.
  private func qualifiers(of sentence: Sentence) -> [Range<Int>] {
    let own = sentence.mentions.filter { lexicon[bundle.mentions[$0].concept].kind == .qualifier }.map {
      bundle.mentions[$0].tokens
    }
    guard let qualifier = sentence.qualifier, !own.contains(qualifier) else { return own }
    return own + [qualifier]
  }

  /// Whether the words are a verb of permission: «может», «вправе».
  private func isModal(_ qualifier: Range<Int>) -> Bool {
    bundle.mentions.contains { $0.concept == may && $0.tokens == qualifier }
  }

  private func modality(_ qualifier: Range<Int>) -> PrintedDuty.Modality {
    let words = bundle.string(of: qualifier).lowercased()
    return words.split(separator: " ").contains { DutyPrinter.rights.contains(String($0)) } ? .right : .may
  }

  /// The words that name the role: in the sentence, else where it inherits it from, else those of the appointment.
  private func holder(_ role: PrintedDuty.Role, _ sentence: Sentence, _ proposition: Proposition) -> String {
    let subjects = proposition.subjectMentions + (proposition.holderMention.map { [$0] } ?? [])
    let own = subjects.first { self.role(of: bundle.mentions[$0].concept) == role }
    if let mention = own ?? proposition.holderMention { return text.string(of: bundle.mentions[mention].tokens) }
    if role == .administrator, let person = bundle.requisites.administrator, !person.name.isEmpty { return person.name }
    return proposition.holders.sorted().first { self.role(of: $0) == role }.map { lexicon[$0].label } ?? ""
  }
}
