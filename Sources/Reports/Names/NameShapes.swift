/// Finds names of people by their shape.
///
/// Shapes are surname with initials, initials with surname, «Лаврова Тамара Павловна» and «Тамара Павловна».
/// Names that a school bears («имени А. П. Серебрякова») are those of the organisation and left alone.
struct NameShapes {
  private let bytes: [UInt8]
  private let words: [NameWord]
  /// Stems of words that are known to be parts of names.
  private let known: Set<ArraySlice<UInt8>>

  init(_ bytes: [UInt8], known: Set<ArraySlice<UInt8>> = []) {
    self.bytes = bytes
    self.known = known
    words = NameWord.words(in: bytes)
  }

  /// The bytes of each name, in order.
  var names: [Range<Int>] {
    var names: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard words[index].isCapitalised, let name = name(at: index) else {
        index += 1
        continue
      }
      if !isHonoured(index) { names.append(words[index].range.lowerBound..<name.end) }
      index = name.next
    }
    return names
  }
}

extension NameShapes {
  /// A name: the byte behind it and the word behind it.
  private typealias Name = (end: Int, next: Int)

  private func name(at index: Int) -> Name? {
    withInitialsBehind(index) ?? withInitialsBefore(index) ?? inFull(index) ?? knownAlone(index)
  }

  private func withInitialsBehind(_ index: Int) -> Name? {
    guard isName(index), hasSpace(behind: index), let first = initial(index + 1) else { return nil }
    guard hasStop(behind: index + 1), let second = initial(index + 2) else {
      return isSurname(index) ? (first, index + 2) : nil
    }
    guard !isSurname(index), hasStop(behind: index + 2), isName(index + 3), !words[index + 3].endsLikePost else {
      return (second, index + 3)
    }
    // «Директор Т. П. Лаврова»: the surname stands behind.
    if words[index].endsLikePost { return nil }
    // «Мороз Т. П. Ким О. О.»: the next word has initials of its own.
    if hasSpace(behind: index + 3), initial(index + 4) != nil { return (second, index + 3) }
    // Nothing tells which of the two is the surname, so both are hidden.
    return (words[index + 3].range.upperBound, index + 4)
  }

  private func withInitialsBefore(_ index: Int) -> Name? {
    guard initial(index) != nil, hasStop(behind: index) else { return nil }
    if initial(index + 1) != nil, hasStop(behind: index + 1), isName(index + 2) {
      return (words[index + 2].range.upperBound, index + 3)
    }
    guard
      isName(index + 1), isSurname(index + 1), index == 0 || !words[index - 1].isCounted,
      !hasSpace(behind: index + 1) || !isName(index + 2)
    else { return nil }
    return (words[index + 1].range.upperBound, index + 2)
  }

  /// Name and patronymic, with the surname before or behind them.
  private func inFull(_ index: Int) -> Name? {
    guard isName(index), hasSpace(behind: index), isName(index + 1) else { return nil }
    if words[index + 1].isPatronymic {
      let hasSurname = hasSpace(behind: index + 1) && isName(index + 2) && words[index + 2].endsLikeSurname
      let last = hasSurname ? index + 2 : index + 1
      return (words[last].range.upperBound, last + 1)
    }
    guard
      hasSpace(behind: index + 1), isName(index + 2), words[index + 2].isPatronymic,
      words[index].endsLikeSurname || !words[index].endsLikePost
    else { return nil }
    return (words[index + 2].range.upperBound, index + 3)
  }

  private func knownAlone(_ index: Int) -> Name? {
    isName(index) && isKnown(index) ? (words[index].range.upperBound, index + 1) : nil
  }

  private func isName(_ index: Int) -> Bool { index < words.count && words[index].mayBeName }
  private func isSurname(_ index: Int) -> Bool { words[index].endsLikeSurname || isKnown(index) }
  private func isKnown(_ index: Int) -> Bool { !known.isEmpty && known.contains(words[index].stem) }

  /// The byte behind the full stop of an initial.
  private func initial(_ index: Int) -> Int? {
    guard index < words.count, words[index].isInitial else { return nil }
    let stop = words[index].range.upperBound
    return stop < bytes.count && bytes[stop] == UInt8(ascii: ".") ? stop + 1 : nil
  }

  /// Whether nothing but white space parts a word from the next.
  private func hasSpace(behind index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let gap = bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    return !gap.isEmpty && gap.count <= NameShapes.widestGap && gap.allSatisfy(NameShapes.isSpace)
  }

  /// Whether a full stop, and perhaps white space, parts a word from the next.
  private func hasStop(behind index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let gap = bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    return gap.first == UInt8(ascii: ".") && gap.count <= NameShapes.widestGap
      && gap.dropFirst().allSatisfy(NameShapes.isSpace)
  }

  /// Whether «имени» or «им.» stands before a name, perhaps with a title between.
  private func isHonoured(_ index: Int) -> Bool {
    for back in 1...NameShapes.longestTitle where index - back >= 0 {
      guard hasSpace(behind: index - back) || hasStop(behind: index - back) else { return false }
      let word = String(decoding: bytes[words[index - back].range], as: UTF8.self).lowercased()
      if word == "имени" || word == "им" { return true }
    }
    return false
  }

  /// Spaces, tabs, line ends and the bytes of a no-break space.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0xC2 || byte == 0xA0
  }

  /// In bytes; wider gaps divide columns.
  private static let widestGap = 8
  /// In words.
  private static let longestTitle = 4
}
