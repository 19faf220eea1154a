internal import Russian

/// Reads the stamps УТВЕРЖДАЮ, СОГЛАСОВАНО, ПРИНЯТО, РАССМОТРЕНО, УЧТЕНО МНЕНИЕ in any order, one above the other or
/// side by side, filled in or blank.
struct StampReader {
  private let index: TextIndex
  private let acts: [Act]
  /// The lines outside the clauses of each act.
  private let lines: [FrameLines]

  init(_ index: TextIndex, _ acts: [Act], _ lines: [FrameLines]) {
    self.index = index
    self.acts = acts
    self.lines = lines
  }

  /// How many lines a stamp has at most behind its word.
  private static let longest = 9

  private static let kinds = WordTable<Stamp.Kind>([
    (.approved, "утверждаю утверждено утвержден утверждена утверждены"),
    (.agreed, "согласовано согласован согласована согласованы"),
    (.accepted, "принято принят принята приняты"),
    (
      .considered,
      "рассмотрено рассмотрен рассмотрена рассмотрены обсуждено обсуждены одобрено одобрены рекомендовано рекомендованы"
    ),
    (.opinion, "учтено мнение мнения"),
  ])

  private static let and = ActWords.hashes("и")
  private static let opinion = ActWords.hashes("учтено учтены учетом мнение мнения мотивированное мотивированного")
  private static let openings = ActWords.hashes(
    "на с со в заседании заседание решением решение мнение мнения учетом учтено мотивированное мотивированного и")
  private static let bodies = ActWords.hashes(
    "совет совета советом совете советы педсовет педсовета педсоветом педсовете комитет комитета комитетом комитете собрание собрания собранием собрании конференция конференции конференцией профком профкома профкомом профкоме комиссия комиссии комиссией объединение объединения объединением объединении организация организации организацией"
  )
  private static let chairs = ActWords.hashes("председатель председателем")
  private static let minutes = ActWords.hashes("протокол протокола протоколом протоколы")
  private static let orders = ActWords.hashes("приказ приказа приказом распоряжение распоряжением")

  /// The stamps of all acts of the school, in order of the file.
  func read() -> [Stamp] {
    var stamps: [Stamp] = []
    for act in acts.indices where acts[act].isOwn && acts[act].kind != .sheet && acts[act].kind != .other {
      for stream in lines[act].streams { read(stream, of: act, into: &stamps) }
    }
    return stamps.sorted { $0.token < $1.token }
  }

  /// A stamp that is being read: the word it begins with and the lines behind it.
  private struct Open {
    var kind: Stamp.Kind
    var token: Int
    var lines: [Range<Int>]
  }

  private func read(_ stream: [Range<Int>], of act: Int, into stamps: inout [Stamp]) {
    var open: [Open] = []
    func close() {
      for stamp in open { stamps += self.stamps(of: stamp, act) }
      open = []
    }
    let title = acts[act].titleBlock.map { index.blockTokens[$0].lowerBound }
    for line in stream {
      let words = stampWords(in: line)
      if words.isEmpty {
        guard let first = open.first else { continue }
        if line.lowerBound == title || first.lines.count > StampReader.longest || beginsTitle(line) {
          close()
        } else if open.count > 1 {
          let boundary = boundary(in: line)
          open[0].lines.append(line.lowerBound..<boundary)
          open[1].lines.append(boundary..<line.upperBound)
        } else {
          open[0].lines.append(line)
        }
        continue
      }
      close()
      for (position, word) in words.prefix(2).enumerated() {
        let end = position + 1 < words.count ? words[position + 1].token : line.upperBound
        open.append(Open(kind: word.kind, token: word.token, lines: [word.end..<max(word.end, end)]))
      }
    }
    close()
  }

  private struct StampWord {
    var kind: Stamp.Kind
    var token: Int
    var end: Int
  }

  /// The words of stamps in a line: in capitals anywhere, else at its beginning; «РАССМОТРЕНО И ПРИНЯТО» is one.
  private func stampWords(in line: Range<Int>) -> [StampWord] {
    guard line.count <= 60 else { return [] }
    var words: [StampWord] = []
    for token in line {
      let item = index.tokens[token]
      guard item.flags.contains(.capitalised), let kind = StampReader.kinds[item.value] else { continue }
      guard item.flags.contains(.allCapitals) || token - line.lowerBound <= 1 else { continue }
      if kind == .opinion, !isOpinion(token, line) { continue }
      var end = token + 1
      while kind == .opinion, end < line.upperBound, index.isWord(end, StampReader.opinion) { end += 1 }
      if let last = words.last, token <= last.end + 1, kind == .opinion || index.isWord(token - 1, StampReader.and) {
        words[words.count - 1] = StampWord(kind: kind, token: last.token, end: end)
      } else {
        words.append(StampWord(kind: kind, token: token, end: end))
      }
    }
    return words
  }

  /// «УЧТЕНО МНЕНИЕ», «Мнение … учтено»; neither word alone is a stamp.
  private func isOpinion(_ token: Int, _ line: Range<Int>) -> Bool {
    line.filter { index.isWord($0, StampReader.opinion) }.count > 1
      && !line.prefix(token - line.lowerBound).contains { index.isWord($0, StampReader.opinion) }
  }

  private func beginsTitle(_ line: Range<Int>) -> Bool {
    guard let first = line.first, index.tokens[first].flags.contains(.capitalised) else { return false }
    if index.isWord(first, ActWords.annex) { return true }
    return index.isWord(first, ActWords.regulation) || index.isWord(first, ActWords.order) && line.count == 1
  }

  /// Where the right of two stamps begins in a line that recognition ran together: at its order or head, behind a
  /// bracket, behind the first date.
  private func boundary(in line: Range<Int>) -> Int {
    if let order = line.first(where: { index.isWord($0, StampReader.orders) }) { return order }
    if let head = index.mentions(in: line).first(where: {
      index.vocabulary.head.contains(index.mentions[$0].concept)
    }) {
      return Int(index.mentions[head].firstToken)
    }
    if let bracket = line.first(where: { index.isMark($0, .closeBracket) }) { return bracket + 1 }
    let dates = DateScanner(index).dates(in: line)
    return dates.count > 1 ? dates[1].tokens.lowerBound : line.upperBound
  }
}

extension StampReader {
  /// The stamp, or one for each body where several agreed under one word.
  private func stamps(of open: Open, _ act: Int) -> [Stamp] {
    var stamps = [Stamp(kind: open.kind, act: act, token: open.token)]
    for line in open.lines where !line.isEmpty {
      let body = body(in: line)
      if let body, let last = stamps.last, !last.body.isEmpty, last.date != nil || last.number != nil {
        stamps.append(Stamp(kind: open.kind, act: act, token: body.lowerBound))
      }
      let head = index.mentions(in: line).first { index.vocabulary.head.contains(index.mentions[$0].concept) }
      // A head behind the minutes of a body is a stamp of its own, whose word is missing.
      if let head, let last = stamps.last, last.source == .minutes, !last.body.isEmpty,
        Int(index.mentions[head].firstToken) == line.lowerBound
      {
        break
      }
      fill(&stamps[stamps.count - 1], line, body, head)
    }
    return stamps
  }

  private func fill(_ stamp: inout Stamp, _ line: Range<Int>, _ body: Range<Int>?, _ head: Int?) {
    if let body, stamp.body.isEmpty { stamp.body = index.string(body) }
    if stamp.position.isEmpty, let position = position(in: line, head) { stamp.position = index.string(position) }
    if stamp.name.isEmpty, let name = NameScanner(index).name(in: line) { stamp.name = index.string(name.tokens) }
    let isMinutes = line.contains { index.isWord($0, StampReader.minutes) }
    let isOrder = line.contains { index.isWord($0, StampReader.orders) }
    if stamp.source == nil { stamp.source = isOrder ? .order : isMinutes ? .minutes : nil }
    let dates = DateScanner(index).dates(in: line)
    if stamp.date == nil { stamp.date = dates.lazy.filter(\.hasYear).compactMap(\.date).first }
    if stamp.number == nil { stamp.number = number(in: line, dates) }
  }

  /// The name of a body, without the words before it and the organisation behind it.
  private func body(in line: Range<Int>) -> Range<Int>? {
    guard let noun = line.first(where: { index.isWord($0, StampReader.bodies) }) else { return nil }
    var start = line.lowerBound
    while start < noun, index.isWord(start, StampReader.openings) || index.tokens[start].kind == .mark { start += 1 }
    if index.isWord(start, StampReader.chairs) { return nil }
    var end = noun + 1
    while end < line.upperBound, index.tokens[end].kind == .word, !index.isWord(end, StampReader.minutes),
      !index.tokens[end].flags.contains(.allCapitals), !index.isWord(end, .prepositions)
    {
      end += 1
    }
    if end < line.upperBound, index.isMark(end, .openBracket), end + 2 < line.upperBound,
      index.isMark(end + 3, .closeBracket), !index.isWord(end + 1, StampReader.minutes)
    {
      // «родителей (законных представителей)»
      end += 4
      if end < line.upperBound, index.tokens[end].kind == .word, !index.isWord(end, StampReader.minutes),
        !index.tokens[end].flags.contains(.capitalised)
      {
        end += 1
      }
    }
    return start..<end
  }

  private func position(in line: Range<Int>, _ head: Int?) -> Range<Int>? {
    if let chair = line.first(where: { index.isWord($0, StampReader.chairs) }) {
      var end = chair + 1
      while end < line.upperBound, index.tokens[end].kind == .word, !index.tokens[end].flags.contains(.capitalised) {
        end += 1
      }
      return chair..<end
    }
    return head.map { index.mentions[$0].tokens }
  }

  /// The number beside a date or behind «приказ», «протокол»; those of organisations are passed over.
  private func number(in line: Range<Int>, _ dates: [PrintedDate]) -> String? {
    let reader = OrderHeaderReader(index)
    for token in line where reader.isNumberSign(token, line) {
      let near = dates.contains { abs($0.tokens.lowerBound - token) <= 4 || abs($0.tokens.upperBound - token) <= 4 }
      let named = (max(line.lowerBound, token - 2)..<token).contains {
        index.isWord($0, StampReader.orders) || index.isWord($0, StampReader.minutes)
      }
      if near || named, let text = reader.numberText(at: token + 1, line) { return text }
    }
    return nil
  }
}
