/// The marks of comments in the main part of a Word document.
struct WordCommentMarks: Sendable {
  /// What goes with each comment, by its number.
  private(set) var ranges: [String: [Range<Int>]] = [:]
  /// The paragraph of each comment, by where its start tag closes.
  private(set) var paragraphs: [String: Int] = [:]

  /// Finds the marks of some comments.
  ///
  /// - Parameter tagEnds: the paragraphs that count, as ``Document/paragraphs`` lists them.
  init(_ bytes: [UInt8], of ids: Set<String>, tagEnds: [Int]) {
    guard !ids.isEmpty else { return }
    let wanted = Set(tagEnds)
    var open: [XMLTag] = []
    var within: [Int] = []
    /// The run at hand: its tag, and whether it holds anything but properties and marks of comments.
    var run: (tag: XMLTag, holdsMore: Bool, ids: [String])?
    for tag in XMLTags(bytes) {
      if tag.kind == .close {
        guard let start = open.popLast() else { continue }
        if within.last == start.tagEnd { within.removeLast() }
        if let begun = run, begun.tag == start {
          let range = start.range.lowerBound..<tag.range.upperBound
          if !begun.holdsMore, begun.ids.count == 1, let id = begun.ids.first, ids.contains(id) {
            // The whole run, and with it the mark in it.
            ranges[id]?.removeAll { range.contains($0.lowerBound) }
            ranges[id, default: []].append(range)
          }
          run = nil
        }
        continue
      }
      if bytes.tag(tag, isNamed: "commentRangeStart") || bytes.tag(tag, isNamed: "commentRangeEnd")
        || bytes.tag(tag, isNamed: "commentReference")
      {
        if let id = bytes.attribute("id", of: tag) {
          run?.ids.append(id)
          if ids.contains(id) {
            let isWhole = tag.kind == .empty
            ranges[id, default: []].append(isWhole ? tag.range : tag.range.lowerBound..<(bytes.end(ofElement: tag)))
            if paragraphs[id] == nil, let paragraph = within.first { paragraphs[id] = paragraph }
          }
        }
      } else if run == nil, bytes.tag(tag, isNamed: "r"), tag.kind == .open {
        run = (tag, false, [])
      } else if let begun = run, open.last == begun.tag, !bytes.tag(tag, isNamed: "rPr") {
        run?.holdsMore = true
      }
      if tag.kind == .open {
        open.append(tag)
        if wanted.contains(tag.tagEnd) { within.append(tag.tagEnd) }
      }
    }
  }
}

extension [UInt8] {
  /// Where the element ends that this tag opens.
  func end(ofElement tag: XMLTag) -> Int {
    var depth = 0
    for next in XMLTags(self, in: tag.range.lowerBound..<count) {
      if next.kind == .open { depth += 1 }
      if next.kind == .close { depth -= 1 }
      if depth == 0 { return next.range.upperBound }
    }
    return count
  }
}
