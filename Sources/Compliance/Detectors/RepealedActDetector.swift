internal import Regulations

/// Acts that no longer apply on the day of the document and are cited as if they did.
struct RepealedActDetector: Detector {
  let name = DetectorName.repealedAct

  /// Words of sentences that say themselves that the act is history.
  private static let history = WordClass(
    "утратил утратила утратило утратили утратившим утратившими утратившего утратившую утратившей утративший утратившие утратившая утративших утратившим взамен заменил заменила заменило заменившим заменившего отменен отменена отменено отменены отмененного прекратил прекратило прекратившим истек истекло действовал действовала действовало действовавшего действовавшим ранее прежде"
  )

  func detect(in file: JudgedFile) -> Detection {
    Detection(file.text.resolvedCitations.compactMap { violation($0.citation, $0.resolution, file) })
  }

  private func violation(_ citation: Citation, _ resolution: ActResolution?, _ file: JudgedFile) -> Violation? {
    guard let act = resolution?.act, case .ended(let successors) = act.status(on: file.day),
      !file.sentenceTokens(around: citation.tokens).contains(where: { file.isWord($0, Self.history) })
    else { return nil }
    let end = act.until.map { " с \($0.inPrint)" } ?? ""
    let names = successors.compactMap { file.registry[$0] }.map { file.registry.name(of: $0) }
    let instead = names.isEmpty ? "" : "; сейчас действует: \(names.joined(separator: ", "))"
    return Violation(
      tokens: citation.tokens, expected: "№ \(act.number) не действует\(end)\(instead)",
      isUncertain: act.confidence == .low)
  }
}
