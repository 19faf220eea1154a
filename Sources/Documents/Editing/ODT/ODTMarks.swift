/// The comments and proposals of one author in an OpenDocument text.
struct ODTMarks: Sendable {
  /// A comment of the author.
  struct Annotation: Sendable {
    /// What it says, without white space.
    var text: String
    /// The paragraph it begins in, by where its start tag closes.
    var paragraph: Int?
    /// The comment and the mark of its end.
    var ranges: [Range<Int>]
  }

  private(set) var annotations: [Annotation] = []
  /// The paragraphs that the author proposed and nobody has accepted yet.
  private(set) var proposed: Set<Int> = []
  /// Where the list of changes stands.
  private(set) var changes: XMLElement?
  /// Where a list of changes would go.
  private(set) var bodyStart: Int?

  init(_ bytes: [UInt8], author: String, tagEnds: [Int]) {
    let wanted = Set(tagEnds)
    var insertions: Set<String> = []
    var active: Set<String> = []
    var paragraph: Int?
    var named: [String: Int] = [:]
    var hidden = 0
    for tag in XMLTags(bytes) {
      if tag.range.lowerBound < hidden { continue }
      if wanted.contains(tag.tagEnd), tag.kind != .close {
        paragraph = tag.tagEnd
        if !active.isEmpty { proposed.insert(tag.tagEnd) }
      }
      guard tag.kind != .close else { continue }
      if bytes.tag(tag, isNamed: "annotation") {
        let element = bytes.element(of: tag)
        hidden = element.range.upperBound
        guard Self.creator(of: element, in: bytes) == author else { continue }
        if let name = bytes.attribute("name", of: tag) { named[name] = annotations.count }
        annotations.append(
          Annotation(text: Self.text(of: element, in: bytes), paragraph: paragraph, ranges: [element.range]))
      } else if bytes.tag(tag, isNamed: "annotation-end") {
        if let number = bytes.attribute("name", of: tag).flatMap({ named[$0] }) {
          annotations[number].ranges.append(bytes.element(of: tag).range)
        }
      } else if bytes.tag(tag, isNamed: "tracked-changes") {
        let element = bytes.element(of: tag)
        changes = element
        hidden = element.range.upperBound
        insertions = Self.insertions(in: element, bytes, author: author)
      } else if bytes.tag(tag, isNamed: "change-start"), let id = bytes.attribute("change-id", of: tag) {
        if insertions.contains(id) { active.insert(id) }
      } else if bytes.tag(tag, isNamed: "change-end"), let id = bytes.attribute("change-id", of: tag) {
        // A proposal behind a table begins in its own paragraph.
        if active.remove(id) != nil, let paragraph { proposed.insert(paragraph) }
      } else if bodyStart == nil, tag.kind == .open, bytes.tag(tag, isNamed: "text"),
        bytes.prefix(ofName: tag.name).elementsEqual("office:".utf8)
      {
        bodyStart = tag.range.upperBound
      } else if bodyStart == tag.range.lowerBound, bytes.tag(tag, isNamed: "forms") {
        bodyStart = bytes.element(of: tag).range.upperBound
      }
    }
  }

  /// What a comment would say that has these paragraphs.
  static func text(of paragraphs: [String]) -> String { folded(paragraphs.joined()) }

  private static func insertions(in changes: XMLElement, _ bytes: [UInt8], author: String) -> Set<String> {
    guard !changes.isEmpty else { return [] }
    var ids: Set<String> = []
    for region in bytes.elements(in: changes.content) where bytes.tag(region.tag, isNamed: "changed-region") {
      guard let insertion = bytes.child("insertion", of: region),
        creator(of: bytes.child("change-info", of: insertion), in: bytes) == author,
        let id = bytes.attribute("id", of: region.tag)
      else { continue }
      ids.insert(id)
    }
    return ids
  }

  private static func creator(of element: XMLElement?, in bytes: [UInt8]) -> String? {
    guard let element, !element.isEmpty else { return nil }
    return bytes.child("creator", of: element).map { XMLText.plain(bytes[$0.content]) }
  }

  private static func text(of annotation: XMLElement, in bytes: [UInt8]) -> String {
    guard !annotation.isEmpty else { return "" }
    var text = ""
    for child in bytes.elements(in: annotation.content) where !child.isEmpty {
      guard
        !["creator", "date", "date-string", "creator-initials", "sender-initials"].contains(where: {
          bytes.tag(child.tag, isNamed: $0)
        })
      else { continue }
      var start = child.content.lowerBound
      for tag in XMLTags(bytes, in: child.content) {
        text += XMLText.plain(bytes[start..<tag.range.lowerBound])
        start = tag.range.upperBound
      }
      text += XMLText.plain(bytes[start..<child.contentEnd])
    }
    return folded(text)
  }

  private static func folded(_ text: String) -> String {
    String(text.writable.unicodeScalars.filter { !$0.properties.isWhitespace })
  }
}

extension [UInt8] {
  /// The element that begins with a tag.
  func element(of tag: XMLTag) -> XMLElement {
    guard tag.kind == .open else { return XMLElement(tag: tag, contentEnd: tag.range.upperBound, range: tag.range) }
    let end = end(ofElement: tag)
    var close = end - 1
    while close > tag.range.upperBound, self[close] != UInt8(ascii: "<") { close -= 1 }
    return XMLElement(tag: tag, contentEnd: close, range: tag.range.lowerBound..<end)
  }
}
