public import Regulations

/// The acts that the program knows, found by what a citation says.
public struct ActRegistry: Sendable, Hashable {
  /// The acts in order of the files.
  public private(set) var acts: [RegisteredAct] = []
  /// The authorities that acts refer to.
  public private(set) var issuers: [ActIssuer] = []
  /// The title of each of ``acts``, for comparison with those that are cited.
  private(set) var titles: [ActTitle] = []
  /// The acts that go by a number, right or wrong, as indices of ``acts``.
  private var byNumber: [String: [Int]] = [:]

  /// Makes a registry; of two entries with one identifier the later counts.
  public init(acts: [RegisteredAct] = [], issuers: [ActIssuer] = []) {
    for act in acts {
      if let earlier = self.acts.firstIndex(where: { $0.id == act.id }) {
        self.acts[earlier] = act
      } else {
        self.acts.append(act)
      }
    }
    for issuer in issuers {
      if let earlier = self.issuers.firstIndex(where: { $0.id == issuer.id }) {
        self.issuers[earlier] = issuer
      } else {
        self.issuers.append(issuer)
      }
    }
    titles = self.acts.map { ActTitle($0.title) }
    for (position, act) in self.acts.enumerated() {
      for number in Set([act.number] + act.variants + act.misquotations.compactMap(\.number)) {
        byNumber[number, default: []].append(position)
      }
    }
  }

  /// The act of an identifier.
  public subscript(id: String) -> RegisteredAct? { acts.first { $0.id == id } }

  /// The short name of the authority that issued an act; `nil` for federal laws.
  public func issuerName(of act: RegisteredAct) -> String? {
    issuers.first { $0.id == act.issuer }?.name
  }

  /// The act that a citation means, or `nil` where none or several are possible.
  public func entry(for citation: Citation) -> RegisteredAct? { resolve(citation)?.act }

  /// The act that a citation means and whether its number and date agree.
  ///
  /// Number and date together decide. A number alone does where only one act goes by it and nothing speaks against it:
  /// a bare number of an order («приказ № 115») may be one of the school's own, so it needs the ministry's name.
  public func resolve(_ citation: Citation) -> ActResolution? {
    guard let known = byNumber[citation.number] else { return nil }
    let issuer = FoldedWord.words(of: citation.issuer)
    let candidates = known.filter { isPossible(acts[$0], citation, issuer) }
    if let date = citation.date {
      let dated = candidates.filter { date.hasYear && date.date == acts[$0].date || isMistaken(acts[$0], citation) }
      if dated.count == 1 { return resolution(dated[0], citation) }
    }
    let named = candidates.filter { isDistinct(acts[$0], citation, issuer) }
    guard named.count == 1 else { return nil }
    return resolution(named[0], citation)
  }
}

extension ActRegistry {
  private func resolution(_ position: Int, _ citation: Citation) -> ActResolution {
    let act = acts[position]
    return ActResolution(
      act: act, numberAgrees: act.number == citation.number,
      dateAgrees: citation.date.map { $0.hasYear && $0.date == act.date })
  }

  /// Whether kind and issuer, where they are printed, do not say that it is another act.
  private func isPossible(_ act: RegisteredAct, _ citation: Citation, _ words: [FoldedWord]) -> Bool {
    if let kind = citation.kind, kind != act.kind, !(kind == .law && act.kind == .code) { return false }
    if act.number != citation.number, !act.variants.contains(citation.number), !isMistaken(act, citation) {
      return false
    }
    if ActIssuer.isRegional(words) { return false }
    guard !citation.issuer.isEmpty, let issuer = issuers.first(where: { $0.id == act.issuer }) else { return true }
    if issuer.isNamed(in: words) { return true }
    return !issuers.contains { $0.isNamed(in: words) } && citation.date?.date == act.date
  }

  private func isMistaken(_ act: RegisteredAct, _ citation: Citation) -> Bool {
    act.misquotations.contains {
      $0.number ?? act.number == citation.number && ($0.date == nil || $0.date == citation.date?.date)
    }
  }

  /// Whether the number needs no date: it has letters or a hyphen of its own, or only one authority issues such acts.
  private func isDistinct(_ act: RegisteredAct, _ citation: Citation, _ words: [FoldedWord]) -> Bool {
    if act.misquotations.contains(where: { $0.number == citation.number && $0.date != nil }) { return false }
    if act.number.contains(where: { !$0.isNumber }), act.number == citation.number { return true }
    switch citation.kind {
    case .law, .code, .decree, .resolution: return true
    default:
      return issuers.contains { $0.id == act.issuer && $0.isNamed(in: words) }
    }
  }
}
