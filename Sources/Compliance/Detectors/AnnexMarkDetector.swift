internal import Regulations
internal import Russian

/// Whether each annex that the order refers to says what it belongs to.
struct AnnexMarkDetector: Detector {
  let name = DetectorName.annexMark

  private static let annexes = WordClass(
    "приложение приложения приложению приложении приложением прилагается прилагаемое прилагаемого прилагаемый прилагаемые прилагаются"
  )

  func detect(in file: JudgedFile) -> Detection {
    let bundle = file.bundle
    let places = file.clauses.filter { $0.kind != .frame && bundle.acts[$0.act].kind == .order }
      .flatMap { $0.tokens.filter { file.isWord($0, Self.annexes) } }
    guard !places.isEmpty else { return Detection(status: .notApplicable, places: [], details: []) }
    let numbers = places.compactMap { number(behind: $0, file) }
    let marks = bundle.requisites.annexMarks
    let lacking = Set(numbers).subtracting(marks.compactMap(\.annex))
    let unmarked = marks.isEmpty ? true : !numbers.isEmpty && !lacking.isEmpty && marks.allSatisfy { $0.annex != nil }
    guard unmarked else {
      return Detection(status: .met, places: marks.map { $0.token..<$0.token + 1 }, details: [])
    }
    guard !marks.isEmpty else {
      return Detection(status: .missing, places: places.map { $0..<$0 + 1 }, details: [])
    }
    return Detection(
      status: .partly, places: places.map { $0..<$0 + 1 },
      details: lacking.sorted().map { "нет отметки на приложении \($0)" })
  }

  /// «приложение № 2», «(Приложение 1)».
  private func number(behind token: Int, _ file: JudgedFile) -> String? {
    var next = token + 1
    if file.isMark(next, .numberSign) { next += 1 }
    guard file.bundle.tokens.indices.contains(next), file.bundle.tokens[next].kind == .number else { return nil }
    return file.bundle.string(of: next..<next + 1)
  }
}
