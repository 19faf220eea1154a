/// How a list prints its numbers.
enum NumberFormat: String, Hashable, Sendable {
  case decimal
  case decimalZero
  case upperRoman
  case lowerRoman
  case upperLetter
  case lowerLetter
  case russianUpper
  case russianLower
  /// a … z, aa, ab: letters count as digits do.
  case upperLetterPlaces
  case lowerLetterPlaces
  /// As OpenDocument prints capitals, «Аа»; «places» again count as digits do.
  case russianCapitalised
  case russianCapitalisedPlaces
  case russianLowerPlaces
  case ordinal
  case bullet
  case none

  /// The number as printed; numbers that the format has no sign for are printed in digits.
  func string(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .decimalZero: number >= 0 && number < 10 ? "0\(number)" : String(number)
    case .upperRoman: Self.roman(number)
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperLetter: Self.letters(number, of: Self.latin).uppercased()
    case .lowerLetter: Self.letters(number, of: Self.latin)
    case .russianUpper: Self.letters(number, of: Self.russian).uppercased()
    case .russianLower: Self.letters(number, of: Self.russian)
    case .upperLetterPlaces: Self.places(number, of: Self.latin).uppercased()
    case .lowerLetterPlaces: Self.places(number, of: Self.latin)
    case .russianCapitalised: Self.capitalised(Self.letters(number, of: Self.russian))
    case .russianCapitalisedPlaces: Self.capitalised(Self.places(number, of: Self.russian))
    case .russianLowerPlaces: Self.places(number, of: Self.russian)
    case .ordinal: "\(number)-й"
    case .bullet: "–"
    case .none: ""
    }
  }

  private static let latin = Array("abcdefghijklmnopqrstuvwxyz")
  /// Word and LibreOffice leave out ё, й, ъ and ь.
  private static let russian = Array("абвгдежзиклмнопрстуфхцчшщыэюя")

  /// а, б … я, аа, бб …: a letter is repeated once the alphabet is used up.
  private static func letters(_ number: Int, of alphabet: [Character]) -> String {
    guard number >= 1, number <= alphabet.count * 20 else { return String(number) }
    let letter = alphabet[(number - 1) % alphabet.count]
    return String(repeating: String(letter), count: (number - 1) / alphabet.count + 1)
  }

  /// а, б … я, аа, аб: letters count as digits do.
  private static func places(_ number: Int, of alphabet: [Character]) -> String {
    guard number >= 1 else { return String(number) }
    var letters: [Character] = []
    var rest = number
    while rest > 0 {
      letters.append(alphabet[(rest - 1) % alphabet.count])
      rest = (rest - 1) / alphabet.count
    }
    return String(letters.reversed())
  }

  /// The first letter as a capital: «Аа».
  private static func capitalised(_ letters: String) -> String {
    letters.prefix(1).uppercased() + letters.dropFirst()
  }

  private static func roman(_ number: Int) -> String {
    guard number >= 1, number < 4000 else { return String(number) }
    var rest = number
    var result = ""
    for (value, sign) in romanSigns {
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }

  private static let romanSigns = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
