internal import Regulations

/// Whether the act says whose it is: a name that tells one organisation from another.
struct OrganisationNamedDetector: Detector {
  let name = DetectorName.organisationNamed

  func detect(in file: JudgedFile) -> Detection {
    let organisation = file.bundle.requisites.organisation
    let traits = file.text.organisationTraits
    let named = traits.first { $0.isInFrame && !isForm($0.trait) } ?? traits.first { !isForm($0.trait) }
    if let named { return Detection(status: .met, places: [named.trait.tokens], details: []) }
    let isNamed = [organisation.full, organisation.short].contains(where: tells)
    return Detection(status: isNamed ? .met : .missing, places: [], details: [])
  }

  private func isForm(_ trait: OrganisationTrait) -> Bool {
    if case .form = trait.sign { true } else { false }
  }

  /// A bare legal form or a blank is no name.
  private func tells(_ name: String) -> Bool {
    guard !name.contains("__"), !name.contains("…"), !name.lowercased().contains("наименование") else { return false }
    let finder = OrganisationTraitFinder(name: name)
    return finder.traits().contains { !isForm($0) } || name.contains { "«\"".contains($0) }
      || name.split(separator: " ").dropFirst().contains { $0.first?.isUppercase ?? false }
  }
}
