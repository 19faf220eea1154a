/// Finds what is printed on every page and belongs to none: running heads, running feet, page numbers.
struct RunningLines: Sendable {
  private let text: [UInt8]
  private let lines: [TextLine]
  /// The numbers of the lines to leave out.
  private var found: Set<Int> = []

  /// How many lines at each edge of a page may be running ones.
  private static let edge = 3

  /// The most different heads that are told apart.
  private static let headLimit = 12

  /// The longest text that is searched; no act has a tenth of these lines.
  private static let lineLimit = 30_000

  /// The lines of a text without its running ones.
  static func removed(from lines: [TextLine], in text: [UInt8]) -> [TextLine] {
    guard lines.count <= lineLimit else { return lines }
    var running = RunningLines(text: text, lines: lines)
    if lines.contains(where: { $0.page != nil }) { running.searchPages() } else { running.searchText() }
    guard !running.found.isEmpty else { return lines }
    var kept: [TextLine] = []
    kept.reserveCapacity(lines.count)
    var isAfterRunning = false
    for (index, line) in lines.enumerated() {
      if running.found.contains(index) {
        isAfterRunning = true
      } else {
        // The text runs on from page to page as if there were no edges.
        var line = line
        if let last = kept.last, last.page != line.page {
          line.blankBefore = 0
        } else if isAfterRunning {
          line = line.afterBlank
        }
        kept.append(line)
        isAfterRunning = false
      }
    }
    return kept
  }

  private init(text: [UInt8], lines: [TextLine]) {
    self.text = text
    self.lines = lines
  }

  /// In a text with pages: lines that stand at the same edge of most pages, and page numbers at an edge.
  private mutating func searchPages() {
    var pages: [Range<Int>] = []
    var start = 0
    for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      pages.append(start..<(index + 1))
      start = index + 1
    }
    for isTop in [true, false] {
      let edges = pages.map { page in
        isTop ? Array(page.prefix(Self.edge)) : Array(page.suffix(Self.edge).reversed())
      }
      let heads = repeated(edges)
      for (page, edge) in zip(pages, edges) {
        for index in edge {
          let isHead = LineLikeness(lines[index], in: text).map { line in heads.contains { $0.isLike(line) } } ?? false
          guard isHead || PageNumberLine.number(of: lines[index], in: text) != nil else { break }
          // A page of nothing but one number may be a page of a form.
          guard page.count > 1 else { break }
          found.insert(index)
        }
      }
    }
  }

  /// The lines that stand at many of the edges.
  private func repeated(_ edges: [[Int]]) -> [LineLikeness] {
    guard edges.count >= 2 else { return [] }
    var heads: [(likeness: LineLikeness, first: Int, pages: Int)] = []
    for (page, edge) in edges.enumerated() {
      var seen: Set<Int> = []
      for index in edge {
        guard let likeness = LineLikeness(lines[index], in: text) else { continue }
        if let known = heads.firstIndex(where: { head in
          head.likeness.isLike(likeness) && Self.numbersAgree(head.likeness, likeness, pagesApart: page - head.first)
        }) {
          if seen.insert(known).inserted { heads[known].pages += 1 }
        } else if heads.count < Self.headLimit {
          heads.append((likeness, page, 1))
        }
      }
    }
    // Heads of left and right pages may differ, and each act of a file may have its own.
    return heads.filter { $0.pages >= 2 && $0.pages * 2 > edges.count || $0.pages >= 3 && $0.pages * 3 >= edges.count }
      .map(\.likeness)
  }

  /// Whether two lines have the same numbers, but for one that counts the pages: «Анкета 1» and «Анкета 2» are titles.
  private static func numbersAgree(_ first: LineLikeness, _ second: LineLikeness, pagesApart: Int) -> Bool {
    if first.numbers == second.numbers { return true }
    guard first.numbers.count == second.numbers.count, first.length >= 20 else { return false }
    let differences = zip(first.numbers, second.numbers).map { $1 - $0 }.filter { $0 != 0 }
    return differences == [pagesApart]
  }

  /// In a text without pages: lines that come again and again beside a page number or in the middle of a sentence,
  /// and lone numbers that count up.
  private mutating func searchText() {
    let numbers = lines.indices.filter { PageNumberLine.number(of: lines[$0], in: text) != nil }
    let numberSet = Set(numbers)
    var heads: [LineLikeness] = []
    for index in numbers where heads.count < Self.headLimit {
      for neighbour in [index - 1, index + 1] where lines.indices.contains(neighbour) {
        guard let likeness = LineLikeness(lines[neighbour], in: text), heads.count < Self.headLimit else { continue }
        if !heads.contains(where: { $0.isLike(likeness) }) { heads.append(likeness) }
      }
    }
    let likenesses = heads.isEmpty ? [] : lines.map { LineLikeness($0, in: text) }
    for head in heads {
      let places = likenesses.indices.filter { likenesses[$0]?.isLike(head) ?? false }
      let numbered = places.filter { place in numberSet.contains(place - 1) || numberSet.contains(place + 1) }
      guard places.count >= 2, numbered.count >= 2, numbered.count * 2 >= places.count else { continue }
      found.formUnion(places)
      found.formUnion(
        numbered.flatMap { [$0 - 1, $0 + 1] }.filter { numberSet.contains($0) })
    }
    countUp(numbers)
  }

  /// Lone numbers each one greater than the one before, from 1 or 2 on, are page numbers.
  private mutating func countUp(_ numbers: [Int]) {
    let values = numbers.compactMap { PageNumberLine.number(of: lines[$0], in: text) }
    guard values.count >= 2, let first = values.first, first == 1 || first == 2 else { return }
    guard zip(values, values.dropFirst()).allSatisfy({ $1 == $0 + 1 }) else { return }
    // Numbers of the rows of a table stand close together.
    let distances = zip(numbers, numbers.dropFirst()).map { $1 - $0 }
    guard distances.allSatisfy({ $0 >= 8 }) else { return }
    found.formUnion(numbers)
  }
}
