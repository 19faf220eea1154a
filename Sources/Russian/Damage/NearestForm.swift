/// Finds the form of a lexicon that takes the fewest and likeliest errors to become a word that was read.
///
/// All forms of about the same length are compared: the letters of a form, one bit each, turn away nearly all of them,
/// which needs no index that would have to be built for the first damaged word.
struct NearestForm: Sendable {
  /// What one confused or doubled letter costs, and what any other error costs.
  static let confusion = 2
  static let error = 3

  /// The form found.
  struct Match: Sendable, Hashable {
    var spelling: [UInt8]
    var cost: Int
  }

  private let lexicon: Lexicon
  /// Which letters each spelling has, in the order of the list.
  private let letters: [[UInt32]]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let list = lexicon.spellings
    letters = (0..<max(0, list.starts.count - 1)).map { length in
      let range = list.range(ofLength: length)
      let starts = stride(from: range.lowerBound, to: range.upperBound, by: max(1, length))
      return starts.map { NearestForm.letters(of: list.letters[$0..<$0 + length]) }
    }
  }

  /// The nearest form within `budget`; `nil` when there is none, or when several are as near and have no lemma in common.
  func match(_ word: [UInt8], budget: Int) -> Match? {
    var search = Search(budget: budget)
    for (number, candidate) in Confusions.rewritten(word).enumerated() {
      compare(candidate, spent: number == 0 ? 0 : NearestForm.confusion, &search)
    }
    guard let spelling = search.spelling, !search.lemmas.isEmpty else { return nil }
    return Match(spelling: spelling, cost: search.cost)
  }

  private struct Search {
    var cost: Int
    var spelling: [UInt8]?
    var lemmas: Set<UInt16> = []

    init(budget: Int) { cost = budget }
  }

  private func compare(_ word: [UInt8], spent: Int, _ search: inout Search) {
    guard search.cost >= spent else { return }
    let list = lexicon.spellings
    let own = NearestForm.letters(of: word[...])
    let spread = (search.cost - spent) / NearestForm.confusion
    let errors = (search.cost - spent) / NearestForm.confusion
    var rows = [Int](repeating: 0, count: (word.count + 1) * 3)
    for length in max(1, word.count - spread)...word.count + spread where length < letters.count {
      let range = list.range(ofLength: length)
      for (number, mask) in letters[length].enumerated() where (mask ^ own).nonzeroBitCount <= errors * 2 {
        let start = range.lowerBound + number * length
        let form = list.letters[start..<start + length]
        guard let cost = NearestForm.distance(word, form, limit: search.cost - spent, &rows) else { continue }
        let lemmas = Set(lexicon.senseRange(WordHash(codes: form).value).map { lexicon.senses[$0].lemma })
        if cost + spent < search.cost || search.spelling == nil {
          search.cost = cost + spent
          search.spelling = Array(form)
          search.lemmas = lemmas
        } else {
          search.lemmas.formIntersection(lemmas)
        }
      }
    }
  }

  private static func letters(of word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(into: 0) { if (1...32).contains($1) { $0 |= 1 << UInt32($1 - 1) } }
  }

  /// What it costs to turn `form` into `word`; `nil` above the limit.
  ///
  /// Neighbours that changed places are one error.
  private static func distance(
    _ word: [UInt8], _ form: ArraySlice<UInt8>, limit: Int, _ rows: inout [Int]
  ) -> Int? {
    let width = word.count + 1
    var (before, previous, current) = (0, width, width * 2)
    for column in 0..<width { rows[previous + column] = column * error }
    let first = form.startIndex
    for row in 1...form.count {
      let letter = form[first + row - 1]
      rows[current] = row * error
      var least = rows[current]
      for column in 1..<width {
        let printed = word[column - 1]
        var cost = rows[previous + column - 1] + costs[Int(printed) << 7 | Int(letter)]
        let isDoubled = column > 1 && printed == word[column - 2]
        cost = min(
          cost, rows[previous + column] + error, rows[current + column - 1] + (isDoubled ? confusion : error))
        if row > 1, column > 1, printed == form[first + row - 2], word[column - 2] == letter {
          cost = min(cost, rows[before + column - 2] + error)
        }
        rows[current + column] = cost
        least = min(least, cost)
      }
      // One row further back as well: a pair that changed places is counted across two rows.
      if least > limit, row == 1 || rows[previous..<previous + width].allSatisfy({ $0 > limit }) { return nil }
      (before, previous, current) = (previous, current, before)
    }
    let cost = rows[previous + word.count]
    return cost <= limit ? cost : nil
  }

  /// What it costs to read the letter in the lower seven bits as the one in the upper.
  private static let costs: [Int] = {
    var table = [Int](repeating: error, count: 128 * 128)
    for printed in 0..<128 {
      for meant in 0..<128 where printed == meant { table[printed << 7 | meant] = 0 }
      for meant in Confusions.letters[printed] { table[printed << 7 | Int(meant)] = confusion }
      // A Latin letter that looks like no Cyrillic one, or no letter at all, is an error whatever was meant.
      if printed == 0 || printed > 40 { for meant in 1...32 { table[printed << 7 | meant] = confusion } }
    }
    return table
  }()
}
