internal import Regulations

/// Places where the text names another organisation as if it were its own.
struct OtherOrganisationDetector: Detector {
  let name = DetectorName.otherOrganisation

  func detect(in file: JudgedFile) -> Detection {
    let traits = file.text.organisationTraits
    let own = OwnOrganisation(file.bundle.requisites.organisation, traits: traits)
    guard own.isKnown else { return Detection([]) }
    let further = file.ownNames.map { OwnOrganisation(names: [$0]) }
    var occurrences: [OrganisationTrait.Sign: Int] = [:]
    for (trait, _) in traits { occurrences[trait.sign, default: 0] += 1 }
    return Detection(
      traits.compactMap { trait, _ in
        guard let expected = own.contradiction(trait.sign, occurrences: occurrences[trait.sign] ?? 1),
          !further.contains(where: { $0.has(trait.sign) }), !file.speaksOfOthers(trait.tokens)
        else { return nil }
        return Violation(tokens: trait.tokens, expected: expected)
      })
  }
}
