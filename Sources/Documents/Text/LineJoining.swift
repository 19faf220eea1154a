/// Decides which lines of a text file belong to one paragraph.
struct LineJoining: Sendable {
  /// How two lines are put together.
  enum Joint: Hashable, Sendable {
    case space
    /// The hyphen at the line end stays, and no space follows.
    case keepHyphen
    /// The hyphen at the line end goes.
    case dropHyphen
  }

  let text: [UInt8]
  private let wrapWidth: Int?
  private let hasOCRBullets: Bool
  let words: WordIndex?

  /// Studies the whole text before the first decision.
  init(text: [UInt8], lines: [TextLine], wrapWidth: Int?) {
    self.text = text
    self.wrapWidth = wrapWidth
    hasOCRBullets =
      wrapWidth != nil && lines.contains { LineOpening(of: text, in: $0.range) == .bullet }
    let hasHyphens = lines.contains { LineEnding(of: text, in: $0.range).isHyphen }
    words = hasHyphens ? WordIndex(text: text, lines: lines) : nil
  }

  /// How `next` continues the paragraph that begins with `first` and ends with `previous` so far; `nil` when it does
  /// not.
  func joint(first: TextLine, previous: TextLine, next: TextLine) -> Joint? {
    let opening = LineOpening(of: text, in: next.range)
    let ending = LineEnding(of: text, in: previous.range)
    guard !opening.isItem, !(opening == .hollow && hasOCRBullets && !ending.isOpen) else { return nil }
    let continues: Bool
    if let wrapWidth {
      continues =
        next.blankBefore == 0
        ? isContinuation(first, previous, next, opening, ending, wrapWidth)
        : isCut(previous, opening, ending, from: wrapWidth * 6 / 10)
          || ending == .other && isCut(previous, opening, .lowercase, from: wrapWidth * 8 / 10) && !isCapitals(previous)
    } else {
      continues =
        isCut(previous, opening, ending, from: 60) || isCutBeforeName(first, previous, next, opening, ending)
    }
    guard continues else { return nil }
    return ending.isHyphen ? hyphenJoint(previous, next) : .space
  }

  /// Whether the sentence is cut in the middle and goes on, whatever stands between the lines.
  private func isCut(_ previous: TextLine, _ opening: LineOpening, _ ending: LineEnding, from width: Int) -> Bool {
    ending.isOpen && (opening == .lowercase || opening == .hollow) && previous.width >= width
  }

  /// Whether a clause breaks off where a page ended and goes on with a name: nothing closes its last line, and the next
  /// line, no item or title, closes a sentence.
  private func isCutBeforeName(
    _ first: TextLine, _ previous: TextLine, _ next: TextLine, _ opening: LineOpening, _ ending: LineEnding
  ) -> Bool {
    guard ending == .lowercase || ending == .comma, opening == .uppercase, previous.width >= 60 else { return false }
    let start = LineOpening(of: text, in: first.range)
    let end = LineEnding(of: text, in: next.range)
    return (start.isItem || start == .dash) && (end == .sentence || end == .semicolon) && !isCapitals(next)
  }

  private func isContinuation(
    _ first: TextLine, _ previous: TextLine, _ next: TextLine, _ opening: LineOpening, _ ending: LineEnding,
    _ wrapWidth: Int
  ) -> Bool {
    // The next word would have had room: the line was ended on purpose.
    let needed = previous.width + 1 + firstWord(of: next)
    let isFull = needed * 100 >= wrapWidth * 85
    let goesOn = opening == .lowercase || opening == .hollow
    if opening == .dash {
      // A dash inside a sentence, unless a list is going on.
      guard isFull, ending == .lowercase || ending == .other else { return false }
      return isAspectOfSentence(next) || LineOpening(of: text, in: first.range) != .dash
    }
    let start = LineOpening(of: text, in: first.range)
    let isHanging = (start.isItem || start == .dash) && (2...8).contains(next.column - first.column)
    // The lines of an item may stand under its text rather than under its label.
    if isHanging, ending != .sentence, goesOn || isFull { return true }
    if next.column >= previous.column + 3, !isHanging, !goesOn { return false }
    if isCapitals(next) != isCapitals(previous), !goesOn {
      if isCapitals(next), next.width > 12 || ending == .sentence { return false }
      if isCapitals(previous) { return false }
    }
    switch ending {
    case .hyphen: return goesOn || opening == .uppercase || opening == .other
    case .sentence, .colon: return goesOn && isFull && ending != .colon
    case .semicolon:
      // Items without marks end with semicolons; inside a numbered clause one may stand at a line end by chance.
      return goesOn && isFull && start == .number
    case .lowercase, .comma:
      // An item whose sentence is open goes on, however short its line is.
      if goesOn, start.isItem || start == .dash, previous.width * 10 >= wrapWidth * 3 { return true }
      return goesOn ? previous.width * 100 >= wrapWidth * 55 || isFull && previous.width * 2 >= wrapWidth : isFull
    case .abbreviation, .other: return isFull
    }
  }

  /// Whether the line is «— это …», which continues a definition.
  private func isAspectOfSentence(_ line: TextLine) -> Bool {
    let start = text[line.range].prefix(16)
    return start.contains(" это ") || start.contains(" зто ")
  }

  private func firstWord(of line: TextLine) -> Int {
    var width = 0
    for byte in text[line.range] {
      if byte <= 0x20 { break }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  /// Whether the line has at least four letters and none in lower case.
  private func isCapitals(_ line: TextLine) -> Bool {
    var index = line.range.lowerBound
    var letters = 0
    while index < line.range.upperBound {
      let (scalar, length) = Scalars.at(index, in: text)
      if Scalars.isLowercase(scalar) { return false }
      if Scalars.isUppercase(scalar) { letters += 1 }
      index += length
    }
    return letters >= 4
  }
}
