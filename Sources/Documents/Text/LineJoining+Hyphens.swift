extension LineJoining {
  /// What becomes of the hyphen at the end of `previous`.
  func hyphenJoint(_ previous: TextLine, _ next: TextLine) -> Joint {
    let (opening, _) = Scalars.at(next.range.lowerBound, in: text)
    guard Scalars.isLowercase(opening) else { return .keepHyphen }
    if text[previous.range.upperBound - 1] != 0x2D { return .dropHyphen }
    let head = lastPart(of: previous)
    let tail = firstPart(of: next)
    guard !head.isEmpty else { return .keepHyphen }
    if let words {
      if words.contains(head + tail) { return .dropHyphen }
      if words.containsCompound(head + [0x2D] + tail) { return .keepHyphen }
      if head.count >= 4, tail.count >= 4, words.contains(head), words.contains(tail) { return .keepHyphen }
    }
    return Self.firstParts.contains(String(String.UnicodeScalarView(head.compactMap(Unicode.Scalar.init))))
      ? .keepHyphen : .dropHyphen
  }

  /// The letters before the hyphen at the end of the line, folded.
  private func lastPart(of line: TextLine) -> [UInt32] {
    var letters: [UInt32] = []
    var index = line.range.upperBound - 1
    while let (scalar, length) = Scalars.before(index, in: text, from: line.range.lowerBound),
      Scalars.isLetter(scalar)
    {
      letters.append(Scalars.folded(scalar))
      index -= length
    }
    return letters.reversed()
  }

  private func firstPart(of line: TextLine) -> [UInt32] {
    var letters: [UInt32] = []
    var index = line.range.lowerBound
    while index < line.range.upperBound {
      let (scalar, length) = Scalars.at(index, in: text)
      guard Scalars.isLetter(scalar) else { break }
      letters.append(Scalars.folded(scalar))
      index += length
    }
    return letters
  }

  /// First parts of words that are written with a hyphen.
  private static let firstParts: Set<String> = [
    "ссылка", "ссылки", "ссылке", "ссылку", "ссылкой", "ссылок", "ссылкам", "ссылками", "ссылках", "онлайн", "офлайн",
    "видео", "интернет", "веб", "чат", "пресс", "бизнес", "вице", "экс", "учителя", "учитель", "учителем", "учителей",
    "педагога", "педагог", "педагогом", "воспитателем", "кое", "какой", "какого", "чей",
  ]
}
