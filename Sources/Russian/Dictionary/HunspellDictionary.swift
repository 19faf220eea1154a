/// A spelling dictionary in the two files of hunspell: words with flags, and the endings that each flag stands for.
///
/// Read as far as the Russian dictionary of Debian goes: UTF-8, flags of one ASCII letter, suffixes only.
public struct HunspellDictionary: Sendable {
  private let affixes: [[SpellingAffix]]
  private let words: [UInt8]

  /// What keeps a file from being such a dictionary.
  public enum Malformed: Error, Equatable {
    /// The affix file is in another encoding than UTF-8.
    case encoding
    /// A rule of the affix file cannot be read.
    case rule(line: Int)
    /// The files hold no words, or no endings.
    case empty
  }

  /// Reads the affix file and keeps the words for later.
  public init(affixes: [UInt8], words: [UInt8]) throws(Malformed) {
    self.affixes = try HunspellDictionary.rules(affixes)
    self.words = words
  }

  /// The dictionary of all forms.
  ///
  /// Words with a hyphen are left out: texts are split there.
  public func forms() throws(Malformed) -> GeneralDictionary {
    var fingerprints: [UInt64] = []
    fingerprints.reserveCapacity(1 << 21)
    HunspellDictionary.eachLine(words) { line in
      let slash = line.firstIndex(of: UInt8(ascii: "/")) ?? line.endIndex
      guard slash > line.startIndex, let word = SpellingLetters.codes(of: line[..<slash]) else { return }
      fingerprints.append(HunspellDictionary.fingerprint(word[...], []))
      for flag in line[slash...].dropFirst() where Int(flag) < affixes.count {
        for rule in affixes[Int(flag)] where rule.applies(to: word) {
          fingerprints.append(HunspellDictionary.fingerprint(word.dropLast(rule.stripped), rule.added))
        }
      }
    }
    guard !fingerprints.isEmpty else { throw .empty }
    return GeneralDictionary(fingerprints: fingerprints)
  }

  private static func fingerprint(_ stem: ArraySlice<UInt8>, _ ending: [UInt8]) -> UInt64 {
    var hash = WordHash()
    for code in stem { hash.add(SpellingLetters.folded(code)) }
    for code in ending { hash.add(SpellingLetters.folded(code)) }
    return GeneralDictionary.fingerprint(of: hash)
  }

  /// The rules by the ASCII code of their flag.
  private static func rules(_ file: [UInt8]) throws(Malformed) -> [[SpellingAffix]] {
    var rules = [[SpellingAffix]](repeating: [], count: 128)
    var problem: Malformed?
    var number = 0
    var isEmpty = true
    eachLine(file) { line in
      number += 1
      let fields = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
      guard problem == nil, let name = fields.first else { return }
      if name.elementsEqual("SET".utf8), fields.count > 1, !fields[1].elementsEqual("UTF-8".utf8) {
        problem = .encoding
      }
      // Four fields are the head of a flag, with the number of its rules.
      guard name.elementsEqual("SFX".utf8), fields.count >= 5 else { return }
      guard let flag = fields[1].first, fields[1].count == 1, flag < 128, let rule = rule(fields) else {
        problem = .rule(line: number)
        return
      }
      rules[Int(flag)].append(rule)
      isEmpty = false
    }
    if let problem { throw problem }
    guard !isEmpty else { throw .empty }
    return rules
  }

  private static func rule(_ fields: [ArraySlice<UInt8>]) -> SpellingAffix? {
    func letters(_ field: ArraySlice<UInt8>) -> [UInt8]? {
      field.elementsEqual([UInt8(ascii: "0")]) ? [] : SpellingLetters.codes(of: field)
    }
    guard let stripped = letters(fields[2]), let added = letters(fields[3]),
      let condition = SpellingAffix.condition(fields[4])
    else { return nil }
    return SpellingAffix(stripped: stripped.count, added: added, condition: condition)
  }

  private static func eachLine(_ file: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    while start < file.count {
      let end = file[start...].firstIndex(of: 0x0A) ?? file.count
      let line = file[start..<end]
      body(line.last == 0x0D ? line.dropLast() : line)
      start = end + 1
    }
  }
}
