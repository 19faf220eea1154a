/// The letters of a line, to find the same line again where its numbers, or what recognition made of it, differ.
struct LineLikeness: Hashable, Sendable {
  private let letters: [UInt32]
  private let counts: [Int]
  /// The numbers in the line, in order.
  let numbers: [Int]

  /// How many letters the line has.
  var length: Int { letters.count }

  /// Fewer letters than this say nothing.
  static let fewestLetters = 6

  /// `nil` when the line has too few letters or too many to be a running head.
  init?(_ line: TextLine, in text: [UInt8]) {
    guard line.width <= 160 else { return nil }
    var letters: [UInt32] = []
    var counts = [Int](repeating: 0, count: 32)
    var numbers: [Int] = []
    var afterDigit = false
    var index = line.range.lowerBound
    while index < line.range.upperBound {
      let (scalar, length) = Scalars.at(index, in: text)
      index += length
      if Scalars.isDigit(scalar) {
        let digit = Int(scalar) - 0x30
        if afterDigit { numbers[numbers.count - 1] = (numbers[numbers.count - 1] * 10 + digit) % 1_000_000 }
        if !afterDigit { numbers.append(digit) }
      }
      afterDigit = Scalars.isDigit(scalar)
      guard Scalars.isLetter(scalar) else { continue }
      let folded = Scalars.folded(scalar)
      letters.append(folded)
      counts[Int(folded & 31)] += 1
    }
    guard letters.count >= Self.fewestLetters, !Self.starts.contains(where: { letters.starts(with: $0) }) else {
      return nil
    }
    self.letters = letters
    self.counts = counts
    self.numbers = numbers
  }

  /// How acts and their stamps begin: such a line is no running head, however often it comes.
  private static let starts = ["приложение", "кприказу", "утвержд", "согласован", "принято", "рассмотрено"]
    .map { $0.unicodeScalars.map(\.value) }

  /// Whether both lines have the same letters, but for one in eight.
  func isLike(_ other: LineLikeness) -> Bool {
    if letters == other.letters { return true }
    let allowed = min(letters.count, other.letters.count) / 8
    guard abs(letters.count - other.letters.count) <= allowed else { return false }
    let difference = zip(counts, other.counts).reduce(0) { $0 + abs($1.0 - $1.1) }
    return difference <= 2 * allowed && isWithin(allowed, of: other)
  }

  /// Whether no more letters than allowed have to be put in, taken out or replaced to make one line of the other.
  private func isWithin(_ allowed: Int, of other: LineLikeness) -> Bool {
    var row = Array(0...other.letters.count)
    for (index, letter) in letters.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.letters.indices {
        let replaced = diagonal + (letter == other.letters[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
      if row.allSatisfy({ $0 > allowed }) { return false }
    }
    return row[other.letters.count] <= allowed
  }
}
