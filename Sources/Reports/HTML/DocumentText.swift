internal import Compliance
internal import Documents
internal import Regulations
internal import Russian

/// The document itself, with the places that results speak of.
struct DocumentText {
  let words: PageWords
  let phrases: Phrases
  let mask: NameMask
  /// The identifier of the document's section, with which all links begin.
  let prefix: String
  let bundle: Bundle
  /// How many blocks are shown.
  let shownBlocks: Int
  /// The first clause of each block that has one.
  private let clauses: [Int: Int]
  /// The block of each clause by its label, in the school's own acts.
  private let blocksByLabel: [String: Int]

  /// How much text a page shows, in bytes; the longest acts known have a tenth of it.
  static let longestText = 1_000_000

  init(_ bundle: Bundle, words: PageWords, phrases: Phrases, mask: NameMask, prefix: String) {
    self.words = words
    self.phrases = phrases
    self.mask = mask
    self.prefix = prefix
    self.bundle = bundle
    let blocks = bundle.document.blocks
    shownBlocks = blocks.firstIndex { $0.range.upperBound > DocumentText.longestText } ?? blocks.count
    var clauses: [Int: Int] = [:]
    var blocksByLabel: [String: Int] = [:]
    for (number, clause) in bundle.clauses.enumerated() {
      if clauses[clause.block] == nil { clauses[clause.block] = number }
      guard clause.block < shownBlocks, DocumentText.hasLabel(clause), bundle.acts[clause.act].isOwn else { continue }
      let label = bundle.label(ofClause: number)
      if blocksByLabel[label] == nil { blocksByLabel[label] = clause.block }
    }
    self.clauses = clauses
    self.blocksByLabel = blocksByLabel
  }

  /// The identifier to which a place leads: of its mark, or of its block where it has no words of its own.
  func target(of place: Place, id: String) -> String? {
    if let bytes = bytes(of: place), block(at: bytes.lowerBound) != nil { return id }
    return bundle.document.blocks.indices.contains(place.block - 1) && place.block <= shownBlocks
      ? self.id(ofBlock: place.block - 1) : nil
  }

  /// The identifier of the block in which a clause begins.
  func target(ofClause label: String) -> String? { blocksByLabel[label].map(id) }

  /// The bytes that a place covers.
  func bytes(of place: Place) -> Range<Int>? {
    let tokens = place.tokens.clamped(to: 0..<bundle.tokens.count)
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let range = Int(bundle.tokens[first].start)..<bundle.tokens[last].range.upperBound
    return range.isEmpty ? nil : range
  }

  /// The block that is shown and holds a byte.
  func block(at offset: Int) -> Int? {
    let blocks = bundle.document.blocks
    var low = 0
    var high = shownBlocks
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < shownBlocks && blocks[low].range.contains(offset) ? low : nil
  }

  /// The fields of the template `text`.
  ///
  /// - Parameter inserts: the findings whose wording goes behind a clause, with its label.
  func fields(_ marks: [TextMark], inserts: [(after: String, mark: TextMark)], language: ReportLanguage) -> Fields {
    var marksByBlock: [Int: [TextMark]] = [:]
    for mark in marks {
      guard var number = block(at: mark.range.lowerBound) else { continue }
      while number < shownBlocks, bundle.document.blocks[number].range.lowerBound < mark.range.upperBound {
        marksByBlock[number, default: []].append(mark)
        number += 1
      }
    }
    let insertsByBlock = Dictionary(grouping: inserts) { blocksByLabel[$0.after] }
    let printer = BlockPrinter(text: self, clauses: clauses, marks: marksByBlock) { block in
      (insertsByBlock[block] ?? []).map(\.mark)
    }
    var fields = Fields()
    fields[text: "id"] = "\(prefix)-text"
    fields[list: "acts"] = bundle.acts.compactMap { act in
      let blocks = act.blocks.clamped(to: 0..<shownBlocks)
      guard !blocks.isEmpty else { return nil }
      var section = Fields()
      section[text: "kind"] = phrases.chrome.acts[act.kind] ?? act.kind.rawValue
      section[text: "language"] = language.rawValue
      section[flag: "isForeign"] = !act.isOwn
      section[markup: "parts"] = printer.parts(blocks, title: act.titleBlock)
      return section
    }
    if shownBlocks < bundle.document.blocks.count { fields[text: "cut"] = words.notShown }
    return fields
  }

  /// The identifier of a block.
  func id(ofBlock block: Int) -> String { "\(prefix)-b\(block + 1)" }

  /// Whether people call the clause by a label of its own.
  static func hasLabel(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .section, .clause, .item: true
    case .paragraph, .cell, .frame: false
    }
  }
}
