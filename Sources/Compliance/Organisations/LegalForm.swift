/// What the legal form of an institution says: «МБДОУ», «государственное автономное профессиональное …».
struct LegalForm: Hashable {
  /// Who founded it.
  enum Ownership: Hashable {
    case municipal, state, privately
  }

  /// How it is financed.
  enum Finance: Hashable {
    case budget, autonomous, treasury
  }

  /// What it teaches, as far as the form says.
  enum Level: Hashable {
    case preschool, general, vocational, additional
  }

  var ownership: Ownership
  var finance: Finance?
  var level: Level?

  /// Whether both cannot be forms of one institution; what a form leaves out agrees with anything.
  func contradicts(_ other: LegalForm) -> Bool {
    func differ<Part: Equatable>(_ left: Part?, _ right: Part?) -> Bool {
      guard let left, let right else { return false }
      return left != right
    }
    return ownership != other.ownership || differ(finance, other.finance) || differ(level, other.level)
  }

  /// The form of an abbreviation in capitals, `nil` for any other word.
  ///
  /// - Parameter suffix: the word in capitals behind it: «ДО» of «МБУ ДО».
  init?(abbreviation: String, suffix: String) {
    var letters = Array(abbreviation)
    var level: Level?
    for (ending, meaning) in [("ДОД", Level.additional), ("ДО", .additional)]
    where letters.count > ending.count + 2 && abbreviation.hasSuffix("У" + ending) {
      letters.removeLast(ending.count)
      level = meaning
      break
    }
    if suffix == "ДО" || suffix == "ДОД" { level = .additional }
    guard letters.count >= 3, letters.removeLast() == "У" else { return nil }
    switch letters.removeFirst() {
    case "М": ownership = .municipal
    case "Г": ownership = .state
    case "К", "О", "Р":
      guard letters.count >= 2, letters.removeFirst() == "Г" else { return nil }
      ownership = .state
    case "Ч": ownership = .privately
    default: return nil
    }
    guard letters.allSatisfy({ "БАКДПО".contains($0) }), Set(letters).count == letters.count else { return nil }
    let teaches = letters.contains("О")
    guard teaches || level == .additional else { return nil }
    finance =
      letters.contains("Б") ? .budget : letters.contains("А") ? .autonomous : letters.contains("К") ? .treasury : nil
    if level == nil { level = letters.contains("Д") ? .preschool : letters.contains("П") ? .vocational : nil }
    // «МБОУ» is a school's, but other institutions bear it as well; only with a finance letter it is taken for one.
    self.level = level
  }

  /// The form of the words before «учреждение», in any case; `nil` where they are not those of an institution that teaches.
  init?(words: [FoldedWord], teachesAdditionally: Bool) {
    func has(_ stem: FoldedWord) -> Bool { words.contains { $0.hasPrefix(stem) } }
    if has(Self.municipal) {
      ownership = .municipal
    } else if has(Self.state) {
      ownership = .state
    } else if has(Self.privately) {
      ownership = .privately
    } else {
      return nil
    }
    finance = has(Self.budget) ? .budget : has(Self.autonomous) ? .autonomous : has(Self.treasury) ? .treasury : nil
    if teachesAdditionally {
      level = .additional
    } else if has(Self.preschool) {
      level = .preschool
    } else if has(Self.vocational) {
      level = .vocational
    } else if has(Self.general) {
      level = .general
    } else if has(Self.educational) {
      level = nil
    } else {
      return nil
    }
  }

  private static let municipal = FoldedWord("муниципальн")
  private static let state = FoldedWord("государственн")
  private static let privately = FoldedWord("частн")
  private static let budget = FoldedWord("бюджетн")
  private static let autonomous = FoldedWord("автономн")
  private static let treasury = FoldedWord("казенн")
  private static let preschool = FoldedWord("дошкольн")
  private static let vocational = FoldedWord("профессиональн")
  private static let general = FoldedWord("общеобразовательн")
  private static let educational = FoldedWord("образовательн")
}
