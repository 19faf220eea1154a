import Documents
import Foundation
import Testing

@testable import Compliance
@testable import Russian

/// How many damaged words come back, and how many whole ones are spoiled, over the invented acts.
@Suite(.enabled(if: SpellingFiles.ofMachine != nil, "needs the Debian package hunspell-ru"))
struct RepairAccuracyTests {
  private static let lexicon = BuiltIn.knowledge.lexicon
  private static let words = GeneralWords.ofMachine

  /// The invented act that came through recognition.
  private static let scanned = "school-ocr.txt"

  /// The invented acts that are clean, as the readers give their text.
  private static let acts: [(name: String, text: [UInt8])] = {
    let folder = Repository.path("Fixtures/acts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let documents = names.sorted().filter { !$0.hasSuffix(".tsv") && $0 != scanned }
    return documents.compactMap { name in
      (try? DocumentReader().read(path: folder + "/" + name)).map { (name, $0.text) }
    }
  }()

  private static func isDamaged(_ text: [UInt8]) -> Bool {
    let tokens = Tokenizer().tokens(of: text, in: 0..<text.count)
    var unknown: [Int32] = []
    _ = MentionFinder(lexicon).mentions(in: tokens, unknown: &unknown)
    return DamagedText(lexicon, words: words).isDamaged(text, tokens, unknown: unknown)
  }

  @Test func onlyTheScannedActIsRepaired() throws {
    let damaged = Self.acts.filter { Self.isDamaged($0.text) }.map(\.name)
    let words = Self.acts.reduce(0) { sum, act in
      sum + Tokenizer().tokens(of: act.text, in: 0..<act.text.count).count { $0.kind == .word }
    }
    print("repair: \(damaged.count) of \(Self.acts.count) clean texts, of \(words) words, are taken for damaged")
    #expect(damaged.isEmpty && Self.acts.count > 40)
    #expect(Self.isDamaged(try DocumentReader().read(path: Repository.path("Fixtures/acts/\(Self.scanned)")).text))
  }

  @Test func damagedWordsComeBack() {
    var total: [OCRDamage.Kind: Int] = [:]
    var right: [OCRDamage.Kind: Int] = [:]
    var lost: [String] = []
    var unnoticed: [String] = []
    for (name, clean) in Self.acts {
      for seed in 1...3 as ClosedRange<UInt64> {
        let damage = OCRDamage(clean, Self.lexicon, seed: seed)
        if damage.words.count >= 20, !Self.isDamaged(damage.text) { unnoticed.append(name) }
        var tokens = Tokenizer().tokens(of: damage.text, in: 0..<damage.text.count)
        _ = DamagedText(Self.lexicon, words: Self.words).repair(damage.text, &tokens)
        for word in damage.words {
          let readings = tokens.filter { $0.kind == .word && $0.range.overlaps(word.range) }
          total[word.kind, default: 0] += 1
          let isRight = readings.contains { reading in
            Self.lexicon.senseRange(reading.value).contains { word.lemmas.contains(Self.lexicon.senses[$0].lemma) }
          }
          if isRight {
            right[word.kind, default: 0] += 1
          } else {
            let read = String(decoding: damage.text[word.range], as: UTF8.self)
            lost.append("\(word.kind.rawValue): \(word.clean) <- \(read)")
          }
        }
      }
    }
    let all = total.values.reduce(0, +)
    let share = Double(right.values.reduce(0, +)) / Double(all)
    print("repair: \(Self.percent(share)) of \(all) damaged words of the lexicon come back")
    for kind in OCRDamage.Kind.allCases {
      let (of, came) = (total[kind, default: 0], right[kind, default: 0])
      if of > 0 { print("  \(kind.rawValue): \(came) of \(of), \(Self.percent(Double(came) / Double(of)))") }
    }
    if ProcessInfo.processInfo.environment["NORMA_LIST"] != nil { print(lost.joined(separator: "\n")) }
    #expect(share >= 0.95)
    #expect(unnoticed.isEmpty)
  }

  @Test func wholeWordsStay() {
    var words = 0
    var repairs: [String] = []
    for (name, text) in Self.acts {
      var tokens = Tokenizer().tokens(of: text, in: 0..<text.count)
      words += tokens.count { $0.kind == .word }
      for repair in DamagedText(Self.lexicon, words: Self.words).repair(text, &tokens) {
        let read = tokens[repair.token..<repair.token + repair.tokenCount]
        let range = (read.first?.range.lowerBound ?? 0)..<(read.last?.range.upperBound ?? 0)
        repairs.append("\(name): \(String(decoding: text[range], as: UTF8.self)) -> \(repair.replacement)")
      }
    }
    print("repair: \(repairs.count) false repairs in \(words) words of clean text, where repair is forced on it")
    if ProcessInfo.processInfo.environment["NORMA_LIST"] != nil { print(repairs.joined(separator: "\n")) }
    #expect(repairs.count * 2000 <= words)
  }

  private static func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }
}
