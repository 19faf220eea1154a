internal import Regulations

/// What is known of the organisation that issued the act, for comparison with those that its text names.
struct OwnOrganisation {
  private var form: LegalForm?
  private var numbers: Set<UInt64> = []
  private var quoted: [[FoldedWord]] = []
  private var hasAdjectives = false
  /// The stems of all words of its names.
  private var stems: Set<FoldedWord> = []
  /// The first letters of the words of each of its names.
  private let initials: [FoldedWord]
  private var acronyms: Set<FoldedWord> = []

  /// Whether anything tells it from others.
  var isKnown: Bool { form != nil || hasName }
  private var hasName: Bool { !numbers.isEmpty || !quoted.isEmpty || !acronyms.isEmpty || hasAdjectives }

  /// - Parameter traits: the signs in the text of the act, in order, with whether they stand in its letterhead or stamps.
  init(_ organisation: Organisation, traits: [(trait: OrganisationTrait, isInFrame: Bool)]) {
    self.init(names: [organisation.full, organisation.short] + organisation.shortNames, traits: traits)
  }

  /// - Parameter names: what it is called; empty ones don't count.
  init(names: [String], traits: [(trait: OrganisationTrait, isInFrame: Bool)] = []) {
    let names = names.filter { !$0.isEmpty }
    initials = names.map { OrganisationTraitFinder(name: $0).initials }
    for name in names {
      let finder = OrganisationTraitFinder(name: name)
      let (knewForm, knewName) = (form != nil, hasName)
      for trait in finder.traits() {
        switch trait.sign {
        case .form(let found): if !knewForm, form == nil { form = found }
        case .number, .quoted, .acronym, .adjectives: if !knewName { learn(trait.sign) }
        }
      }
      // A second name that contradicts the first is no name of its own.
      if !knewName { stems.formUnion(finder.stems()) }
    }
    if form == nil { form = traits.lazy.compactMap { Self.form(of: $0.trait) }.first }
    if !hasName, let first = traits.first(where: { Self.form(of: $0.trait) == nil }) { learn(first.trait.sign) }
  }

  private static func form(of trait: OrganisationTrait) -> LegalForm? {
    if case .form(let form) = trait.sign { form } else { nil }
  }

  private mutating func learn(_ sign: OrganisationTrait.Sign) {
    switch sign {
    case .form(let found): form = found
    case .number(let number): numbers.insert(number)
    case .quoted(let name):
      quoted.append(name)
      stems.formUnion(name)
    case .acronym(let letters): acronyms.insert(letters)
    case .adjectives(let found):
      hasAdjectives = true
      stems.formUnion(found)
    }
  }

  /// What of its own a sign contradicts, as people are told; `nil` where it may be its own.
  ///
  /// - Parameter occurrences: how often the sign stands in the act; a name it has besides that in its letterhead is used
  ///   throughout.
  func contradiction(_ sign: OrganisationTrait.Sign, occurrences: Int) -> String? {
    switch sign {
    case .form(let other):
      guard let form, form.contradicts(other) else { return nil }
      return "организационно-правовая форма как в наименовании самой организации"
    case .number(let number):
      guard hasName, !numbers.contains(number), !numbers.isEmpty || occurrences < 2 else { return nil }
      let own = numbers.sorted().map { "№ \($0)" }.joined(separator: ", ")
      return own.isEmpty ? "у организации нет этого номера" : "номер организации: \(own)"
    case .quoted(let name):
      guard hasName, Set(name).isDisjoint(with: stems), !quoted.isEmpty || occurrences < 2 else { return nil }
      return "собственное название организации"
    case .acronym(let letters):
      // An abbreviation of its own name takes the first letters of words in their order.
      guard hasName, !acronyms.contains(letters), occurrences < 2,
        !initials.contains(where: { Self.holds($0, inOrder: letters) })
      else { return nil }
      return "собственное название организации"
    case .adjectives(let found):
      guard hasName, !found.allSatisfy({ stems.contains($0) || stems.contains(OrganisationWords.stem($0)) }),
        hasAdjectives || occurrences < 2
      else { return nil }
      return "собственное название организации"
    }
  }

  /// Whether a sign is one of its own.
  func has(_ sign: OrganisationTrait.Sign) -> Bool {
    switch sign {
    case .form(let other): form.map { !$0.contradicts(other) } ?? false
    case .number(let number): numbers.contains(number)
    case .quoted(let name): !Set(name).isDisjoint(with: stems)
    case .acronym(let letters):
      acronyms.contains(letters) || initials.contains { Self.holds($0, inOrder: letters) }
    case .adjectives(let found):
      found.allSatisfy { stems.contains($0) || stems.contains(OrganisationWords.stem($0)) }
    }
  }

  private static func holds(_ text: FoldedWord, inOrder letters: FoldedWord) -> Bool {
    var rest = text.letters[...]
    for letter in letters.letters {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
