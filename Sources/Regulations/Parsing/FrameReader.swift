internal import Documents
internal import Russian

/// Reads what else stands outside the clauses: the town of an order, marks of annexes, the stamp of an electronic
/// signature.
struct FrameReader {
  private let index: TextIndex
  private let acts: [Act]
  /// The lines outside the clauses of each act.
  private let lines: [FrameLines]

  init(_ index: TextIndex, _ acts: [Act], _ lines: [FrameLines]) {
    self.index = index
    self.acts = acts
    self.lines = lines
  }

  private static let towns = ActWords.hashes(
    "г город гор с село п пос поселок пгт рп д дер деревня ст станица х хутор аул")
  private static let to = ActWords.hashes("к")
  private static let owner = ActWords.hashes("владелец владельца подписант")
  private static let certificate = ActWords.hashes("сертификат сертификата")
  private static let validity = ActWords.hashes("действителен действует действия срок")

  /// How many lines behind the title of an order its town may stand.
  private static let header = 6

  /// The town in the header of the first order; a line of its own, or the end of the line with date and number.
  func place() -> String {
    guard let order = acts.first(where: { $0.isOwn && $0.kind == .order }), let title = order.titleBlock else {
      return ""
    }
    for block in order.blocks where block <= title + FrameReader.header {
      let tokens = index.blockTokens[block]
      guard tokens.count <= 30 else { continue }
      if let town = town(in: tokens, isBehindTitle: block > title) { return index.string(town) }
    }
    return ""
  }

  private func town(in line: Range<Int>, isBehindTitle: Bool) -> Range<Int>? {
    for token in line where index.isWord(token, FrameReader.towns) {
      // «2024 г.» is a year.
      if token > line.lowerBound, index.tokens[token - 1].kind == .number, index.tokens[token - 1].length == 4 {
        continue
      }
      var name = token + 1
      while name < line.upperBound, index.isMark(name, .fullStop) { name += 1 }
      let first = name
      while name < line.upperBound,
        index.tokens[name].kind == .word && index.tokens[name].flags.contains(.capitalised)
          && index.tokens[name].length >= 4 || index.isMark(name, .hyphen) && name > first
      {
        name += 1
      }
      guard name > first, isAlone(token..<name, line, isBehindTitle) else { continue }
      return token..<name
    }
    return nil
  }

  /// Whether a line holds the town and at most the date and number of the order: an address is no place of issue.
  private func isAlone(_ town: Range<Int>, _ line: Range<Int>, _ isBehindTitle: Bool) -> Bool {
    if town == line { return true }
    guard isBehindTitle || !DateScanner(index).dates(in: line).isEmpty else { return false }
    guard town.upperBound == line.upperBound || town.lowerBound == line.lowerBound else { return false }
    let dates = DateScanner(index).dates(in: line)
    return !dates.isEmpty
      && line.allSatisfy { token in
        town.contains(token) || index.tokens[token].kind != .word || index.tokens[token].length <= 6
          || dates.contains { $0.tokens.contains(token) }
      }
  }

  /// The marks of annexes that stand outside the clauses.
  func annexMarks() -> [AnnexMark] {
    var marks: [AnnexMark] = []
    for act in acts.indices where acts[act].isOwn && acts[act].kind != .sheet {
      for stream in lines[act].streams {
        for (position, line) in stream.enumerated() {
          guard let first = line.first, index.isWord(first, ActWords.annex),
            index.tokens[first].flags.contains(.capitalised)
          else { continue }
          marks.append(mark(stream[position...].prefix(5), first, act))
        }
      }
    }
    return marks.sorted { $0.token < $1.token }
  }

  private func mark(_ lines: ArraySlice<Range<Int>>, _ first: Int, _ act: Int) -> AnnexMark {
    var mark = AnnexMark(act: act, token: first)
    let reader = OrderHeaderReader(index)
    var number = first + 1
    guard let line = lines.first else { return mark }
    if number < line.upperBound, reader.isNumberSign(number, line) { number += 1 }
    if number < line.upperBound, index.tokens[number].kind == .number {
      mark.annex = index.string(number..<number + 1)
      number += 1
    }
    var parts = [number..<line.upperBound]
    parts += lines.dropFirst()
    for part in parts {
      if part.lowerBound != number, let word = part.first,
        index.isWord(word, ActWords.approved) || index.isWord(word, ActWords.otherStamps)
          || index.isWord(word, ActWords.regulation) && index.tokens[word].flags.contains(.capitalised)
      {
        break
      }
      let dates = DateScanner(index).dates(in: part)
      guard let date = dates.first, date.hasYear else { continue }
      mark.date = date.date
      if let sign = part.last(where: { reader.isNumberSign($0, part) }) {
        mark.number = reader.numberText(at: sign + 1, part)
      }
      break
    }
    return mark
  }

  /// The first printed stamp of an electronic signature.
  func signature() -> ElectronicSignature? {
    for act in acts where act.kind == .other {
      guard let title = act.titleBlock, let start = index.blockTokens[title].first,
        let last = act.blocks.last.map({ index.blockTokens[$0].upperBound })
      else { continue }
      return signature(in: start..<min(last, start + FrameReader.longestSignature))
    }
    return nil
  }

  /// How many tokens the stamp of a signature has at most.
  private static let longestSignature = 120

  private func signature(in range: Range<Int>) -> ElectronicSignature {
    var signature = ElectronicSignature(token: range.lowerBound)
    for token in range {
      if signature.certificate.isEmpty, index.isWord(token, FrameReader.certificate) {
        signature.certificate = serial(behind: token, range)
      } else if signature.owner.isEmpty, index.isWord(token, FrameReader.owner) {
        signature.owner = words(behind: token, range)
      } else if signature.since == nil, signature.until == nil, index.isWord(token, FrameReader.validity) {
        let dates = DateScanner(index).dates(in: token..<min(range.upperBound, token + 24)).compactMap(\.date)
        if dates.count > 1 { signature.since = dates[0] }
        signature.until = dates.count > 1 ? dates[1] : dates.first
      }
    }
    return signature
  }

  private func skippingMarks(_ token: Int, _ range: Range<Int>) -> Int {
    var next = token
    while next < range.upperBound, index.tokens[next].kind == .mark { next += 1 }
    return next
  }

  /// Digits and Latin letters that touch each other, or groups of them: «00 AB 12».
  private func serial(behind token: Int, _ range: Range<Int>) -> String {
    let start = skippingMarks(token + 1, range)
    var end = start
    var hasDigit = false
    while end < range.upperBound, !index.isMark(end, .lineFeed),
      index.tokens[end].kind == .number || index.tokens[end].flags.contains(.latin)
        || end > start && !index.tokens[end].flags.contains(.spaceBefore) && index.tokens[end].kind == .word
    {
      if index.tokens[end].kind == .number { hasDigit = true }
      end += 1
    }
    return hasDigit ? index.string(start..<end) : ""
  }

  /// The words with capitals that follow, at most four: a person or the name before a comma.
  private func words(behind token: Int, _ range: Range<Int>) -> String {
    let start = skippingMarks(token + 1, range)
    var end = start
    while end < range.upperBound, end - start < 4, index.tokens[end].kind == .word,
      index.tokens[end].flags.contains(.capitalised), !index.isWord(end, FrameReader.validity)
    {
      end += 1
    }
    return index.string(start..<end)
  }
}
