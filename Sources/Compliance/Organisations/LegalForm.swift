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
  init?(words: [String], teachesAdditionally: Bool) {
    func has(_ stem: String) -> Bool { words.contains { $0.hasPrefix(stem) } }
    if has("муниципальн") {
      ownership = .municipal
    } else if has("государственн") {
      ownership = .state
    } else if has("частн") {
      ownership = .privately
    } else {
      return nil
    }
    finance = has("бюджетн") ? .budget : has("автономн") ? .autonomous : has("казенн") ? .treasury : nil
    if teachesAdditionally {
      level = .additional
    } else if has("дошкольн") {
      level = .preschool
    } else if has("профессиональн") {
      level = .vocational
    } else if has("общеобразовательн") {
      level = .general
    } else if has("образовательн") {
      level = nil
    } else {
      return nil
    }
  }
}
