internal import Regulations

/// Whether a collegial body considered or accepted the act, with its minutes; a clause that says so is not enough.
struct CollegialBodyDetector: Detector {
  let name = DetectorName.collegialBody

  private static let bodies = WordClass(
    "совет советов советами совета советом совете совету советы педсовет педсовета педсоветом педсовете собрание собрания собранием собрании конференция конференции конференцией комитет комитета комитетом комитете"
  )
  private static let verbs = WordClass(
    "принимается принимаются принят принято рассматривается рассматриваются рассмотрено рассмотрен обсуждается обсуждено согласовывается согласуется согласовано согласован одобряется одобрено"
  )

  func detect(in file: JudgedFile) -> Detection {
    let stamps = file.bundle.requisites.stamps.filter { file.counts(act: $0.act) && !$0.body.isEmpty }
    let dated = stamps.filter { $0.date != nil || $0.number != nil }
    if let stamp = dated.first(where: { $0.kind != .opinion }) ?? dated.first {
      return Detection(status: .met, places: [stamp.token..<stamp.token + 1], details: [])
    }
    if let stamp = stamps.first {
      return Detection(
        status: .partly, places: [stamp.token..<stamp.token + 1], details: ["в грифе нет ни даты, ни номера протокола"])
    }
    let clause = file.ownSentences.first { sentence in
      sentence.tokens.contains { file.isWord($0, Self.bodies) }
        && sentence.tokens.contains { file.isWord($0, Self.verbs) }
        && sentence.tokens.contains { file.isWord($0, JudgedFile.ownAct) }
    }
    guard let clause else { return Detection(status: .missing, places: [], details: []) }
    return Detection(
      status: .partly, places: [clause.tokens], details: ["сказано, кто рассматривает акт, но грифа с протоколом нет"])
  }
}
