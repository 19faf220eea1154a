internal import Regulations
internal import Russian

/// Whether the file holds a list of names of the staff, such as a sheet of acquaintance that is filled in.
struct StaffListDetector: Detector {
  let name = DetectorName.staffList

  /// How many names make a list.
  private static let fewest = 5
  /// How many tokens an entry of a list has at most: number, name, post, date.
  private static let longestEntry = 24

  func detect(in file: JudgedFile) -> Detection {
    var violations: [Violation] = []
    for act in file.bundle.acts.indices where file.bundle.acts[act].isOwn || file.bundle.acts[act].kind == .sheet {
      var run: [Int] = []
      var gap = 0
      var runs: [[Int]] = []
      for clause in file.bundle.clauses where clause.act == act && !clause.tokens.isEmpty {
        let names = self.names(in: clause.tokens, file)
        let isEntry = !names.isEmpty && clause.tokens.count <= Self.longestEntry * max(1, names.count)
        if isEntry {
          run += names
          gap = 0
        } else {
          gap += clause.tokens.contains { file.bundle.tokens[$0].kind == .word } ? 1 : 0
          // Posts and dates may stand between the names of a table.
          if gap > 2 {
            runs.append(run)
            run = []
          }
        }
      }
      runs.append(run)
      for names in runs {
        let distinct = Set(names.map { file.folded($0) })
        guard distinct.count >= Self.fewest, let first = names.first else { continue }
        violations.append(Violation(tokens: first..<first + 1, expected: "в списке \(distinct.count) имён работников"))
      }
    }
    return Detection(violations)
  }

  private static let patronymics = FoldedWord.list("вич вича вичу вичем вна вну вны вне вной чна чну чны")

  /// The surnames of the names in a clause, with initials or in full.
  private func names(in range: Range<Int>, _ file: JudgedFile) -> [Int] {
    var names: [Int] = []
    for token in range where isCapitalised(token, file) && file.bundle.tokens[token].length >= 6 {
      if isInitial(token + 1, range, file), isInitial(token + 3, range, file) {
        names.append(token)
      } else if isInitial(token - 4, range, file), isInitial(token - 2, range, file) {
        names.append(token)
      } else if range.contains(token + 2), isCapitalised(token + 1, file), isCapitalised(token + 2, file),
        Self.patronymics.contains(where: file.folded(token + 2).hasSuffix)
      {
        names.append(token)
      }
    }
    return names
  }

  private func isCapitalised(_ token: Int, _ file: JudgedFile) -> Bool {
    file.bundle.tokens[token].kind == .word && file.bundle.tokens[token].flags.contains(.capitalised)
  }

  private func isInitial(_ token: Int, _ range: Range<Int>, _ file: JudgedFile) -> Bool {
    range.contains(token) && range.contains(token + 1) && isCapitalised(token, file)
      && file.bundle.tokens[token].length == 2 && file.isMark(token + 1, .fullStop)
  }
}
