extension MutationFixture {
  /// Every duty changed in every way its marks allow.
  ///
  /// - Parameter obligatory: the rules that a qualifier weakens.
  public func mutants(obligatory: Set<String>) throws(MutationFixtureError) -> [Mutant] {
    var mutants: [Mutant] = []
    for duty in duties { mutants += try self.mutants(of: duty, obligatory) }
    return mutants
  }

  private func mutants(of duty: MarkedDuty, _ obligatory: Set<String>) throws(MutationFixtureError) -> [Mutant] {
    let unit = try self.unit(of: duty)
    let words = String(text[unit.range])
    let missing = Dictionary(uniqueKeysWithValues: duty.rules.map { ($0, Set(["missing"])) })
    let lost = missing.merging(duty.lost) { $1 }
    let weakened = Dictionary(
      uniqueKeysWithValues: duty.rules.filter(obligatory.contains).map { ($0, Set(["weakened"])) })
    func mutant(_ kind: MutationKind, _ changed: String, _ text: String, _ expected: Expectation) -> Mutant {
      Mutant(kind: kind, rules: duty.rules, duty: changed, text: text, expected: expected)
    }

    var mutants = [mutant(.delete, words, without(unit), lost.merging(duty.deleted) { $1 })]
    if let rules = duty.lostByMove {
      let moved = try moving(unit, words)
      mutants.append(mutant(.reassign, words, moved, lost.filter { rules.isEmpty || rules.contains($0.key) }))
    }
    for (kind, variants) in [(MutationKind.negate, negations(of: duty)), (.weaken, weakenings(of: duty))] {
      for variant in variants {
        let changed = try applied(variant, to: words)
        mutants.append(mutant(kind, changed, replacing(unit, changed), kind == .negate ? lost : weakened))
      }
    }
    for kind in MutationKind.allCases {
      for variant in duty.variants[kind] ?? [] {
        let changed = try applied(variant.text, to: words)
        let usual: Expectation =
          switch kind {
          case .delete, .negate, .reassign: lost
          case .weaken: weakened
          case .reword, .spoil: [:]
          }
        mutants.append(mutant(kind, changed, replacing(unit, changed), variant.becomes ?? usual))
      }
    }
    return mutants
  }

  private func unit(of duty: MarkedDuty) throws(MutationFixtureError) -> TextUnit {
    let places = text.ranges(of: duty.anchor)
    guard places.count == 1, let place = places.first else {
      throw error("«\(duty.anchor)» stands there \(places.count) times; choose words that stand there once")
    }
    let line = text[place].prefix { $0 != "\n" }
    return TextUnit(around: line.lastIndex(where: \.isLetter) ?? place.lowerBound, in: text)
  }

  /// The usual denials of a verb.
  private func negations(of duty: MarkedDuty) -> [String] {
    if let verb = duty.passive { return ["\(verb) => не \(verb)"] }
    guard let verb = duty.verb else { return [] }
    let must = isPlural(verb.finite) ? "обязаны" : "обязан"
    let denied = verb.finite.replacing(" и ", with: " и не ")
    return ["\(verb.finite) => не \(denied)", "\(verb.finite) => не \(must) \(verb.infinitive)"]
  }

  /// The usual qualifiers of a verb.
  private func weakenings(of duty: MarkedDuty) -> [String] {
    if let verb = duty.passive { return ["при необходимости", "по возможности"].map { "\(verb) => \($0) \(verb)" } }
    guard let verb = duty.verb else { return [] }
    let may = isPlural(verb.finite) ? "могут" : "может"
    return [
      "при необходимости \(verb.finite)", "по возможности \(verb.finite)", "\(may) \(verb.infinitive)",
      "вправе \(verb.infinitive)",
    ]
    .map { "\(verb.finite) => \($0)" }
  }

  private func isPlural(_ verb: String) -> Bool {
    let word = verb.hasSuffix("ся") ? verb.dropLast(2) : verb[...]
    return ["ют", "ут", "ят", "ат"].contains { word.hasSuffix($0) }
  }

  /// The words after the change: all of them, or those behind `=>` instead of those before it.
  private func applied(_ variant: String, to words: String) throws(MutationFixtureError) -> String {
    guard let arrow = variant.firstRange(of: " => ") else { return variant }
    let old = String(variant[..<arrow.lowerBound])
    guard let place = words.firstRange(of: old) else { throw error("«\(old)» does not stand in «\(words)»") }
    return words.replacingCharacters(in: place, with: variant[arrow.upperBound...])
  }

  private func replacing(_ unit: TextUnit, _ words: String) -> String {
    text.replacingCharacters(in: unit.range, with: words)
  }

  /// The text without the unit; a clause of which nothing is left goes with its number.
  private func without(_ unit: TextUnit) -> String {
    guard unit.fillsLine else {
      var end = unit.range.upperBound
      while end < unit.line.upperBound, ";., ".contains(text[end]) { end = text.index(after: end) }
      return text.replacingCharacters(in: unit.range.lowerBound..<end, with: "")
    }
    let position = text[..<unit.line.lowerBound].count { $0 == "\n" }
    let rest = text.replacingCharacters(in: unit.line, with: "").split(
      separator: "\n", omittingEmptySubsequences: false)
    return ClauseNumbers.closingGap(in: rest, behind: text[unit.line], at: position).joined(separator: "\n")
  }

  private func moving(_ unit: TextUnit, _ words: String) throws(MutationFixtureError) -> String {
    guard let elsewhere else { throw error("«move» needs «elsewhere»: where duties go") }
    let rest = without(unit)
    guard let place = rest.firstRange(of: elsewhere.behind + "\n") else {
      throw error("the line «\(elsewhere.behind)» of «elsewhere» is not there")
    }
    let line = elsewhere.line.replacing("{duty}", with: words) + "\n"
    return rest.replacingCharacters(in: place.upperBound..<place.upperBound, with: line)
  }

  private func error(_ message: String) -> MutationFixtureError {
    MutationFixtureError(document: document, message: message)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with words: some StringProtocol) -> String {
    String(self[..<range.lowerBound]) + words + self[range.upperBound...]
  }
}
