internal import Regulations
internal import Russian

/// Whether a council of learners, of parents or a governing council agreed or had its opinion taken into account.
///
/// The council of teachers represents nobody whose opinion the law asks for.
struct CouncilsOpinionDetector: Detector {
  let name = DetectorName.councilsOpinion

  private static let councils = WordClass(
    "совет совета советом совете совету советы советов советами комитет комитета комитетом комитете комитету комитета")
  private static let before = WordClass(
    "управляющий управляющего управляющим управляющему управляющем студенческий студенческого студенческим студенческому ученический ученического ученическим родительский родительского родительским родительскому общешкольный общешкольного общешкольным наблюдательный наблюдательного наблюдательным попечительский попечительского попечительским"
  )
  private static let behind = WordClass(
    "обучающихся учащихся родителей студентов школы колледжа учреждения лицея гимназии техникума организации старшеклассников воспитанников отцов центра"
  )
  private static let ofTeachers = WordClass(
    "педагогический педагогического педагогическим педагогическому педагогическом методический методического методическим художественный художественного тренерский тренерского тренерским"
  )
  private static let consent = WordClass(
    "мнение мнения мнением мнений учетом учтено учтены согласовано согласован согласуется согласовывается согласованию согласования согласование принято принят принимается рассмотрено рассмотрен рассматривается одобрено одобрен"
  )

  func detect(in file: JudgedFile) -> Detection {
    let stamps = file.bundle.requisites.stamps.filter { file.counts(act: $0.act) }
    for stamp in stamps {
      let next = stamps.first { $0.token > stamp.token }?.token ?? .max
      let end = min(next, file.bundle.tokens.count, stamp.token + Self.longestStamp)
      // A clause about how the platform is used may stand behind the last stamp.
      let text = stamp.token..<end
      guard let council = council(in: text.clamped(to: file.frame(ofToken: stamp.token)), file) else { continue }
      return Detection(status: .met, places: [council], details: [])
    }
    for sentence in file.ownSentences {
      guard let council = council(in: sentence.tokens, file),
        sentence.tokens.contains(where: { file.isWord($0, Self.consent) }),
        sentence.tokens.contains(where: { file.isWord($0, JudgedFile.ownAct) })
          || sentence.tokens.contains(where: { file.isWord($0, Self.opinion) })
      else { continue }
      return Detection(status: .met, places: [council], details: [])
    }
    // Lines of stamps that stand outside any: «Согласовано с Управляющим советом».
    for clause in file.clauses where clause.kind == .frame {
      guard let council = council(in: clause.tokens, file),
        clause.tokens.contains(where: { file.isWord($0, Self.consent) })
      else { continue }
      return Detection(status: .met, places: [council], details: [])
    }
    return Detection(status: .missing, places: [], details: [])
  }

  private static let opinion = WordClass("мнение мнения мнением мнений")
  private static let longestStamp = 60

  /// «совет родителей», «Управляющий совет», «советы обучающихся и родителей».
  private func council(in range: Range<Int>, _ file: JudgedFile) -> Range<Int>? {
    for token in range where file.isWord(token, Self.councils) {
      if file.isWord(token - 1, Self.before) { return token - 1..<token + 1 }
      if file.isWord(token - 1, Self.ofTeachers) { continue }
      if file.isWord(token + 1, Self.behind) { return token..<token + 2 }
      if file.isMark(token + 1, .lineFeed), file.isWord(token + 2, Self.behind) { return token..<token + 3 }
    }
    return nil
  }
}
