/// Revises an OpenDocument text: annotations and tracked insertions, everything else byte for byte as it was.
struct ODTRevision {
  private let file: [UInt8]
  private let document: Document
  private let revision: DocumentRevision
  private let bytes: [UInt8]
  /// Whether the file is one part of XML and no package.
  private let isFlat: Bool
  private let map: ParagraphMap
  private let marks: ODTMarks
  private let names: ODTNames
  private var splices = ByteSplices()
  private var regions = ""
  private var numbers: FreeNumbers

  private static let part = "content.xml"

  init(
    _ file: [UInt8], _ document: Document, _ revision: DocumentRevision, limits: ReadingLimits
  ) throws(RevisionError) {
    self.file = file
    self.document = document
    self.revision = revision
    isFlat = !ZipContainer.isZip(file)
    if isFlat {
      bytes = file
    } else {
      do throws(ReadingError) {
        let container = try ZipContainer(file, limits: limits)
        guard let part = try container.part(Self.part) else { throw .missingPart(name: Self.part) }
        bytes = part
      } catch {
        throw .unreadable(error)
      }
    }
    guard XMLEncoding.isUTF8(bytes) else { throw .encoding(part: isFlat ? "FODT" : Self.part) }
    map = ParagraphMap(
      bytes, tagEnds: document.paragraphs, containers: ["table", "list", "list-item", "list-header"])
    marks = ODTMarks(bytes, author: revision.author, tagEnds: document.paragraphs)
    numbers = FreeNumbers(behind: "\"norma", in: bytes)
    names = ODTNames(root: bytes.elements(in: 0..<bytes.count).first, in: bytes)
  }

  /// The revised file.
  consuming func result() throws(RevisionError) -> [UInt8] {
    if let wanted = revision.comments { try replaceComments(by: wanted) }
    for insertion in revision.insertions { try insert(insertion) }
    writeRegions()
    if splices.isEmpty { return file }
    let changed = splices.applied(to: bytes)
    if isFlat { return changed }
    return try ZipContainer.archive(
      file, replacing: [PartReplacement(name: Self.part, bytes: changed)], datedLike: Self.part)
  }

  private func paragraph(ofBlock block: Int) throws(RevisionError) -> ParagraphMap.Paragraph {
    guard document.paragraphs.indices.contains(block), let found = map[document.paragraphs[block]],
      bytes.tag(found.element.tag, isNamed: "p") || bytes.tag(found.element.tag, isNamed: "h")
    else { throw .lostPlace(part: Self.part) }
    return found
  }

  private struct Key: Hashable {
    var paragraph: Int?
    var text: String
  }

  private mutating func replaceComments(by wanted: [DocumentRevision.Comment]) throws(RevisionError) {
    var standing = Dictionary(grouping: marks.annotations, by: { Key(paragraph: $0.paragraph, text: $0.text) })
    for comment in wanted {
      let element = try paragraph(ofBlock: comment.block).element
      let key = Key(paragraph: element.tag.tagEnd, text: ODTMarks.text(of: comment.paragraphs))
      if standing[key]?.popLast() == nil { note(comment.paragraphs, on: element) }
    }
    for rest in standing.values.flatMap({ $0 }) {
      if let paragraph = rest.paragraph, marks.proposed.contains(paragraph) { continue }
      for range in rest.ranges { splices.remove(range) }
    }
  }

  /// Puts a comment on a whole paragraph.
  private mutating func note(_ paragraphs: [String], on element: XMLElement) {
    let (start, end) = annotation(paragraphs)
    if element.isEmpty {
      let name = String(decoding: bytes[element.tag.name], as: UTF8.self)
      splices.replace((element.range.upperBound - 2)..<element.range.upperBound, with: ">\(start)\(end)</\(name)>")
    } else {
      splices.insert(start, at: element.tag.range.upperBound)
      splices.insert(end, at: element.contentEnd)
    }
  }

  /// A comment, and the mark of its end.
  private mutating func annotation(_ paragraphs: [String]) -> (start: String, end: String) {
    let name = freshName()
    let (office, text) = (names.office, names.text)
    let content = paragraphs.map { "<\(text)p>\(XMLText.escaped($0))</\(text)p>" }.joined()
    return (
      "<\(office)annotation\(names.declarations) \(office)name=\"\(name)\">\(about)\(content)</\(office)annotation>",
      "<\(office)annotation-end\(names.declarations) \(office)name=\"\(name)\"/>"
    )
  }

  /// Author and date.
  private var about: String {
    let dc = names.dublinCore
    return "<\(dc)creator>\(XMLText.escaped(revision.author))</\(dc)creator><\(dc)date>\(day)</\(dc)date>"
  }

  /// OpenDocument knows no zones of time here.
  private var day: String { revision.date.hasSuffix("Z") ? String(revision.date.dropLast()) : revision.date }

  private mutating func freshName() -> String { "norma\(numbers.next())" }

  private mutating func insert(_ insertion: DocumentRevision.Insertion) throws(RevisionError) {
    let after = try paragraph(ofBlock: insertion.after)
    let model = try insertion.like.map { block throws(RevisionError) in try paragraph(ofBlock: block) }
    let placement = ODTPlacement(after: after, like: model, map: map, bytes: bytes)
    let (text, change) = (names.text, freshName())
    let start = "<\(text)change-start\(names.declarations) \(text)change-id=\"\(change)\"/>"
    let end = "<\(text)change-end\(names.declarations) \(text)change-id=\"\(change)\"/>"
    let note = insertion.comment.isEmpty ? (start: "", end: "") : annotation(insertion.comment)
    let form = ODTParagraphForm(of: model?.element, names: names, in: bytes)
    var begins = start
    if placement.followsText, !after.element.isEmpty {
      splices.insert(start, at: after.element.contentEnd)
      begins = ""
    }
    splices.insert(
      placement.opening + form.opening + begins + note.start + form.span(XMLText.escaped(insertion.text)) + note.end
        + end + form.closing + placement.closing, at: placement.offset)
    regions +=
      "<\(text)changed-region\(names.declarations) xml:id=\"\(change)\" \(text)id=\"\(change)\"><\(text)insertion>"
      + "<\(names.office)change-info>\(about)</\(names.office)change-info></\(text)insertion></\(text)changed-region>"
  }

  /// Writes the list of changes, or what comes to it.
  private mutating func writeRegions() {
    guard !regions.isEmpty else { return }
    let name = "\(names.text)tracked-changes"
    if let changes = marks.changes, !changes.isEmpty {
      splices.insert(regions, at: changes.contentEnd)
    } else if let changes = marks.changes {
      splices.replace((changes.range.upperBound - 2)..<changes.range.upperBound, with: ">\(regions)</\(name)>")
    } else if let start = marks.bodyStart {
      // What the reader of the file writes next is not to be tracked unless he wants it.
      splices.insert(
        "<\(name)\(names.declarations) \(names.text)track-changes=\"false\">\(regions)</\(name)>", at: start)
    }
  }
}
