/// A run of Russian letters in a text, hyphens inside it included, with what its shape tells of names.
struct NameWord: Sendable, Hashable {
  /// Its bytes in the text.
  var range: Range<Int>
  /// The letters in lower case, in UTF-8; nothing where the word is not capitalised, which no name is.
  var folded: ArraySlice<UInt8>
  var letters: Int
  var isCapitalised: Bool

  /// The words of a text in UTF-8; letters of other alphabets belong to no word.
  static func words(in bytes: [UInt8]) -> [NameWord] {
    var words: [NameWord] = []
    let folded = NameWord.folded(bytes)
    var index = 0
    while index < bytes.count {
      guard NameWord.isLetter(bytes, index) else {
        index += 1
        continue
      }
      let start = index
      index += 2
      while true {
        if NameWord.isLetter(bytes, index) {
          index += 2
        } else if index < bytes.count, bytes[index] == UInt8(ascii: "-"), NameWord.isLetter(bytes, index + 1) {
          index += 3
        } else {
          break
        }
      }
      words.append(NameWord(bytes, folded: folded, start..<index))
    }
    return words
  }

  private init(_ bytes: [UInt8], folded: [UInt8], _ range: Range<Int>) {
    self.range = range
    letters = range.count / 2
    let lead = bytes[range.lowerBound]
    let trail = bytes[range.lowerBound + 1]
    isCapitalised = lead == 0xD0 && (trail < 0xB0)
    // Only capitalised words are asked for their letters.
    self.folded = isCapitalised ? folded[range] : []
  }

  /// The text with its Russian letters in lower case; each takes two bytes in both cases.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var folded = bytes
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0xD0 else {
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case 0x90...0x9F: folded[index + 1] += 0x20
      case 0xA0...0xAF:
        folded[index] = 0xD1
        folded[index + 1] -= 0x20
      case 0x81:
        folded[index] = 0xD1
        folded[index + 1] = 0x91
      default: break
      }
      index += 2
    }
    return folded
  }

  /// Whether a Russian letter begins at `index`.
  private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let trail = bytes[index + 1]
    switch bytes[index] {
    case 0xD0: return trail == 0x81 || (0x90...0xBF).contains(trail)
    case 0xD1: return (0x80...0x8F).contains(trail) || trail == 0x91
    default: return false
    }
  }
}

extension NameWord {
  var isInitial: Bool { letters == 1 && isCapitalised }
  var mayBeName: Bool { letters >= 2 && isCapitalised }

  /// Петрович, Петровна, Ильинична in any case.
  var isPatronymic: Bool { letters >= 5 && isCapitalised && NameWord.patronymics.end(folded) }

  /// Whether the word ends as most surnames do.
  var endsLikeSurname: Bool { letters >= 4 && isCapitalised && NameWord.surnames.end(folded) }

  /// Whether the word ends as posts and verbs do: «директор», «учитель», «назначить», «утверждаю».
  var endsLikePost: Bool { NameWord.posts.end(folded) || NameWord.notNames.contains(folded) }

  /// Whether a letter behind the word counts things: «Приложение А.», «Раздел Б.».
  var isCounted: Bool { NameWord.counted.contains(where: folded.starts(with:)) }

  /// The letters that no case changes: «Лопухину» and «Лопухиной» have the same.
  var stem: ArraySlice<UInt8> {
    // At least three letters are left.
    NameWord.cases.first(of: folded) { 2 * letters - $0 >= 6 }.map { folded.dropLast($0) } ?? folded
  }

  private static let patronymics = NameEndings(
    """
    вич вича вичу вичем виче вна вны вне вну вной ична ичны ичне ичну ичной ьич ьича ьичу ьичом ьиче мич мича мичу \
    кич кича кичу
    """)
  private static let surnames = NameEndings(
    """
    ов ова ову овой овым ове ев ева еву евой евым еве ёв ёва ёву ёвой ёвым ин ина ину иной иным ине ын ына ыну \
    ыной ыным ский ская ского скому ским скую ской цкий цкая цкого цкому цким цкую цкой енко ко ук юк чук ых их ян \
    яна яну дзе швили
    """)
  private static let posts = NameEndings(
    "ть ться ор ора ору ором ель еля елю елем щий щая щего щему щую ист лог аю ник арь ссия ция ние")
  private static let notNames = NameEndings.words(
    """
    завуч педагог педагога педагогу глава врио принято рассмотрено согласовано утверждено контроль подпись
    """)
  private static let counted = NameEndings.words("приложени раздел глав част пункт класс форм групп")
  private static let cases = NameEndings("ой ому ого ым ом ем ей ая ую ий ый у а е ю я й ь ы и")
}
