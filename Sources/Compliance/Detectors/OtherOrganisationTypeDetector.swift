internal import Regulations
internal import Russian

/// Words for the organisation itself, its learners or programmes that belong to another type of organisation.
struct OtherOrganisationTypeDetector: Detector {
  let name = DetectorName.otherOrganisationType

  /// What a word says of the organisation.
  private enum Sign: String {
    case college, technicalSchool, kindergarten, lyceum, gymnasium, school, student, inmate, vocational, general
  }

  private static let words = WordTable<Sign>([
    (.college, "колледж колледжа колледжу колледже колледжем"),
    (.technicalSchool, "техникум техникума техникуму техникуме техникумом"),
    (.kindergarten, "сад сада саду садом саде"),
    (.lyceum, "лицей лицея лицею лицее лицеем"),
    (.gymnasium, "гимназия гимназии гимназию гимназией"),
    (.school, "школа школы школе школу школой"),
    (.student, "студент студента студенту студентом студенты студентов студентам студентами студентах"),
    (
      .inmate,
      "воспитанник воспитанника воспитаннику воспитанником воспитанники воспитанников воспитанникам воспитанниками воспитанниках"
    ),
    (.vocational, "профессионального"),
    (
      .general,
      "общеобразовательное общеобразовательного общеобразовательному общеобразовательным общеобразовательном общеобразовательной общеобразовательную общеобразовательная"
    ),
  ])

  func detect(in file: JudgedFile) -> Detection {
    guard let type = file.organisationType else { return Detection([]) }
    let organisation = file.bundle.requisites.organisation
    let names = [organisation.full, organisation.short] + organisation.shortNames + file.ownNames
    let reader = Reader(file: file, type: type, ownWords: names.flatMap { FoldedWord.words(of: $0) })
    var violations: [Violation] = []
    let words = Self.words
    for clause in file.clauses {
      for token in clause.tokens {
        guard file.bundle.tokens[token].kind == .word, let sign = words[file.bundle.tokens[token].value],
          !file.text.isInCitedTitle(token),
          let place = reader.place(of: sign, at: token, clause.tokens), !file.speaksOfOthers(place)
        else { continue }
        violations.append(Violation(tokens: place, expected: reader.expected(insteadOf: sign)))
      }
    }
    return Detection(violations)
  }

  private struct Reader {
    let file: JudgedFile
    let type: Organisation.OrganisationType
    /// The words of its own names.
    let ownWords: [FoldedWord]
    private let hasPreschoolGroups: Bool

    init(file: JudgedFile, type: Organisation.OrganisationType, ownWords: [FoldedWord]) {
      self.file = file
      self.type = type
      self.ownWords = ownWords
      let preschool = Self.preschool
      hasPreschoolGroups = file.clauses.contains { $0.tokens.contains { file.isWord($0, preschool) } }
    }

    private static let preschool = WordClass(
      "дошкольные дошкольных дошкольной дошкольное дошкольного дошкольная дошкольников дошкольники дошкольным дошкольному дошкольном интернат интерната кадетский кадетского кадеты"
    )
    private static let notOwn = WordClass(
      "к моя моей мою электронная электронной электронную начальная начальной начальную российская российской будущего музыкальной художественной спортивной воскресной высшей высшая"
    )
    private static let into = WordClass("в во")
    /// With which «школу» and «лицею» end.
    private static let dative = FoldedWord("у").letters.first
    private static let learning = WordClass(
      "обучение обучения обучению обучении готовность готовности подготовка подготовки подготовке")
    private static let childrens = WordClass("детский детского детскому детском детским")
    private static let secondary = WordClass("среднего")
    private static let education = WordClass("образования")
    private static let programmes = WordClass(
      "программ программы программам программами программе программу программах программа")
    private static let organisations = WordClass(
      "организаций организациям организациями организациях учреждений учреждениям организации организациях колледжей")
    private static let law = WordClass("статьи статье статьей статья частью части ст")
    private static let institution = WordClass(
      "учреждение учреждения учреждению учреждением учреждении организация организации организацией организацию")
    private static let practice = WordClass("практики практику практике практика практикант практиканты вуз вузов вуза")
    private static let staff = WordClass(
      "директор директора директору директором администрация администрации администрацией сайт сайта сайте сайту педагог педагоги педагогов работник работники работников работника учитель учителя учителей обучающиеся обучающихся обучающимся обучающийся руководитель руководителя нашей устав уставом коллектив коллектива деятельности внутри"
    )

    // Beginnings of words in the names of organisations to which the signs belong.
    private static let colleges = FoldedWord.list("колледж техникум")
    private static let lyceums = FoldedWord.list("лице")
    private static let gymnasiums = FoldedWord.list("гимнази")
    private static let kindergartens = FoldedWord.list("сад")
    private static let schools = FoldedWord.list("школ")
    private static let students = FoldedWord.list("колледж техникум университет")
    private static let inmates = FoldedWord.list("сад интернат кадет комплекс центр")
    private static let general = FoldedWord.list("общеобразовательн")
    private static let vocationals = FoldedWord.list("профессиональн колледж техникум")

    /// The place where the sign speaks of the organisation itself, `nil` where it does not or may.
    func place(of sign: Sign, at token: Int, _ range: Range<Int>) -> Range<Int>? {
      switch sign {
      case .college, .technicalSchool:
        guard type != .college, isOwnUse(token, range), !names(Self.colleges) else { return nil }
        return token..<token + 1
      case .lyceum:
        guard isOwnUse(token, range), !names(Self.lyceums) else { return nil }
        return token..<token + 1
      case .gymnasium:
        guard isOwnUse(token, range), !names(Self.gymnasiums) else { return nil }
        return token..<token + 1
      case .kindergarten:
        guard type != .kindergarten, file.isWord(token - 1, Self.childrens), isOwnUse(token - 1, range),
          !hasPreschoolGroups,
          !names(Self.kindergartens)
        else { return nil }
        return token - 1..<token + 1
      case .school:
        guard type != .school, isOwnUse(token, range), !names(Self.schools), !isForwardLooking(token) else {
          return nil
        }
        if type == .additional, !file.isWord(token - 1, Self.staff) { return nil }
        return token..<token + 1
      case .student:
        guard type != .college, !names(Self.students), !file.isMark(token + 1, .hyphen),
          !sentence(token, has: Self.practice)
        else { return nil }
        return token..<token + 1
      case .inmate:
        guard type == .school || type == .college, !hasPreschoolGroups,
          !names(Self.inmates)
        else { return nil }
        return token..<token + 1
      case .vocational: return vocational(token, range)
      case .general:
        guard type != .school, file.isWord(token + 1, Self.institution), !names(Self.general),
          !file.isMark(token - 1, .hyphen)
        else { return nil }
        // «общеобразовательных организаций» and «общеобразовательной программы» say nothing of the organisation.
        return token..<token + 2
      }
    }

    func expected(insteadOf sign: Sign) -> String {
      switch sign {
      case .student, .inmate: return "обучающиеся – так, как их называет сама организация"
      case .vocational: return "программы, которые реализует сама организация"
      default: break
      }
      let own: String
      switch type {
      case .school: own = "школа"
      case .kindergarten: own = "детский сад"
      case .college: own = "профессиональная образовательная организация"
      case .additional: own = "организация дополнительного образования"
      }
      return "организация – \(own)"
    }

    /// Whether a word of its own names begins so.
    private func names(_ stems: [FoldedWord]) -> Bool {
      ownWords.contains { word in stems.contains(where: word.hasPrefix) }
    }

    private func sentence(_ token: Int, has words: WordClass) -> Bool {
      file.sentenceTokens(around: token..<token + 1).contains { file.isWord($0, words) }
    }

    /// No service («Моя школа»), no stage that pupils go on to.
    private func isOwnUse(_ token: Int, _ range: Range<Int>) -> Bool {
      guard token > range.lowerBound else { return true }
      return !file.isWord(token - 1, Self.notOwn) && !file.isMark(token - 1, .hyphen)
        && !file.isMark(token + 1, .hyphen)
    }

    /// «обучение в школе», «готовность к школе» in a kindergarten.
    private func isForwardLooking(_ token: Int) -> Bool {
      file.isWord(token - 1, Self.into)
        && (file.isWord(token - 2, Self.learning) || file.folded(token).letters.last == Self.dative)
    }

    /// «программы среднего профессионального образования» of any other than a college.
    private func vocational(_ token: Int, _ range: Range<Int>) -> Range<Int>? {
      guard type != .college, file.isWord(token - 1, Self.secondary), file.isWord(token + 1, Self.education),
        !names(Self.vocationals), !sentence(token, has: Self.law)
      else { return nil }
      let before = max(range.lowerBound, token - 16)..<token
      let noun = before.last { file.isWord($0, Self.programmes) || file.isWord($0, Self.organisations) }
      guard let noun, file.isWord(noun, Self.programmes) else { return nil }
      return token - 1..<token + 2
    }
  }
}
