/// Revises a Word document: comments and tracked insertions, everything else byte for byte as it was.
struct WordRevision {
  private let file: [UInt8]
  private let document: Document
  private let revision: DocumentRevision
  private let main: String
  private let bytes: [UInt8]
  private let map: ParagraphMap
  private let isStrict: Bool
  private let package: WordRevisedPackage
  private var comments: WordCommentsPart
  private var splices = ByteSplices()
  private var ids: FreeNumbers
  private static let containers = ["tbl"]

  init(
    _ file: [UInt8], _ document: Document, _ revision: DocumentRevision, limits: ReadingLimits
  ) throws(RevisionError) {
    self.file = file
    self.document = document
    self.revision = revision
    package = try WordRevisedPackage(file, limits: limits)
    (main, bytes) = (package.main, package.bytes)
    isStrict = bytes.prefix(8192).contains("http://purl.oclc.org/ooxml/wordprocessingml/main")
    map = ParagraphMap(bytes, tagEnds: document.paragraphs, containers: Self.containers)
    comments = WordCommentsPart(
      name: package.commentsName, bytes: package.comments, author: revision.author, isStrict: isStrict)
    ids = FreeNumbers(taken: comments.ids, behind: "id=\"", in: bytes)
  }

  /// The revised file.
  consuming func result() throws(RevisionError) -> [UInt8] {
    if let wanted = revision.comments { try replaceComments(by: wanted) }
    for insertions in groups() { try insert(insertions) }
    var parts: [PartReplacement] = []
    if !splices.isEmpty { parts.append(PartReplacement(name: main, bytes: splices.applied(to: bytes))) }
    if let part = comments.replacement { parts += [part] + package.referencesToComments(isStrict: isStrict) }
    if parts.isEmpty { return file }
    return try ZipContainer.archive(file, replacing: parts, datedLike: main)
  }

  private func paragraph(ofBlock block: Int) throws(RevisionError) -> ParagraphMap.Paragraph {
    guard document.paragraphs.indices.contains(block), let found = map[document.paragraphs[block]],
      bytes.tag(found.element.tag, isNamed: "p")
    else { throw .lostPlace(part: main) }
    return found
  }

  private mutating func replaceComments(by wanted: [DocumentRevision.Comment]) throws(RevisionError) {
    let known = comments.known
    let marks = WordCommentMarks(bytes, of: Set(known.map(\.id)), tagEnds: document.paragraphs)
    var standing = Dictionary(
      grouping: known, by: { Key(paragraph: marks.paragraphs[$0.id] ?? -1, text: $0.text) })
    for comment in wanted {
      let element = try paragraph(ofBlock: comment.block).element
      let key = Key(paragraph: element.tag.tagEnd, text: WordCommentsPart.text(of: comment.paragraphs))
      if standing[key]?.popLast() == nil { note(comment.paragraphs, on: element) }
    }
    for rest in standing.values.flatMap({ $0 }) {
      if let paragraph = marks.paragraphs[rest.id], let element = map[paragraph]?.element, isProposed(element) {
        continue
      }
      comments.remove(rest)
      for range in marks.ranges[rest.id] ?? [] { splices.remove(range) }
    }
  }

  /// Two comments that say the same on the same paragraph are one.
  private struct Key: Hashable {
    var paragraph: Int
    var text: String
  }

  /// Whether the author proposed the paragraph and nobody has accepted it yet.
  private func isProposed(_ element: XMLElement) -> Bool {
    let mark = bytes.child("rPr", of: bytes.child("pPr", of: element))
    // The last paragraph of a section has a mark that was there before; its text tells.
    guard let insertion = bytes.child("ins", of: mark) ?? bytes.child("ins", of: element) else { return false }
    return bytes.attribute("author", of: insertion.tag) == revision.author
  }

  /// Puts a comment on a whole paragraph.
  private mutating func note(_ paragraphs: [String], on element: XMLElement) {
    let id = ids.next()
    let names = WordNames(of: element.tag, in: bytes, isStrict: isStrict)
    let (start, end) = Self.marks(of: id, names)
    if element.isEmpty {
      let name = String(decoding: bytes[element.tag.name], as: UTF8.self)
      splices.replace((element.range.upperBound - 2)..<element.range.upperBound, with: ">\(start)\(end)</\(name)>")
    } else {
      let properties = bytes.elements(in: element.content).first
      let first = properties.flatMap { bytes.tag($0.tag, isNamed: "pPr") ? $0.range.upperBound : nil }
      splices.insert(start, at: first ?? element.tag.range.upperBound)
      splices.insert(end, at: element.contentEnd)
    }
    comments.add(id: id, paragraphs, author: revision.author, date: revision.date)
  }

  /// What stands before and behind the text that a comment is about.
  private static func marks(of id: Int, _ names: WordNames) -> (start: String, end: String) {
    let (w, declaration) = (names.prefix, names.declaration)
    return (
      "<\(w)commentRangeStart\(declaration) \(w)id=\"\(id)\"/>",
      "<\(w)commentRangeEnd\(declaration) \(w)id=\"\(id)\"/>"
        + "<\(w)r\(declaration)><\(w)commentReference \(w)id=\"\(id)\"/></\(w)r>"
    )
  }

  /// The insertions, those that go behind one block together.
  private func groups() -> [[DocumentRevision.Insertion]] {
    var groups: [[DocumentRevision.Insertion]] = []
    for insertion in revision.insertions {
      if let last = groups.last?.last, last.after == insertion.after, last.like == insertion.like {
        groups[groups.count - 1].append(insertion)
      } else {
        groups.append([insertion])
      }
    }
    return groups
  }

  /// Proposes paragraphs behind one block, all in the form of another.
  private mutating func insert(_ insertions: [DocumentRevision.Insertion]) throws(RevisionError) {
    guard let first = insertions.first else { return }
    let after = try paragraph(ofBlock: first.after)
    let model = try first.like.map { block throws(RevisionError) in try paragraph(ofBlock: block) }
    let form = model.map { WordParagraphForm(of: $0.element, in: bytes) } ?? WordParagraphForm()
    // Behind all tables in which the model does not stand too.
    let own = model.map { map.containers(around: $0).map(\.element) } ?? []
    let table = map.containers(around: after).last { !own.contains($0.element) }
    let names = WordNames(of: after.element.tag, in: bytes, isStrict: isStrict)
    let section = table == nil ? openSection(endingIn: after.element, names) : nil
    var text = ""
    for (number, insertion) in insertions.enumerated() {
      let isLast = number == insertions.count - 1
      text += proposal(insertion, form, names, section: section.map { isLast ? $0 : nil } ?? nil)
    }
    splices.insert(text, at: (table?.element ?? after.element).range.upperBound)
  }

  /// Makes room behind the last paragraph of a section, as an author does who goes on writing there: its mark becomes
  /// a new one, and the mark that ends the section is left to the text that is proposed.
  ///
  /// - Returns: the properties of the section, `nil` where none ends.
  private mutating func openSection(endingIn element: XMLElement, _ names: WordNames) -> String? {
    guard let properties = bytes.child("pPr", of: element), let section = bytes.child("sectPr", of: properties) else {
      return nil
    }
    splices.remove(section.range)
    let run = bytes.child("rPr", of: properties)
    // The mark of a paragraph that somebody proposed is new already.
    if bytes.child("ins", of: run) == nil {
      let mark = "<\(names.prefix)ins\(names.declaration) \(change(names))/>"
      if let run, !run.isEmpty {
        splices.insert(mark, at: run.tag.range.upperBound)
      } else if let run {
        splices.replace(run.range, with: "<\(names.prefix)rPr>\(mark)</\(names.prefix)rPr>")
      } else {
        splices.insert("<\(names.prefix)rPr>\(mark)</\(names.prefix)rPr>", at: section.range.lowerBound)
      }
    }
    return String(decoding: bytes[section.range], as: UTF8.self)
  }

  /// The attributes of a tracked change.
  private mutating func change(_ names: WordNames) -> String {
    let w = names.prefix
    return "\(w)id=\"\(ids.next())\" \(w)author=\"\(XMLText.escaped(revision.author))\" \(w)date=\"\(revision.date)\""
  }

  /// A paragraph that is proposed; one that ends a section has a mark that was there before.
  private mutating func proposal(
    _ insertion: DocumentRevision.Insertion, _ form: WordParagraphForm, _ names: WordNames, section: String?
  ) -> String {
    let w = names.prefix
    var marks = (start: "", end: "")
    if !insertion.comment.isEmpty {
      let id = ids.next()
      marks = Self.marks(of: id, names)
      comments.add(id: id, insertion.comment, author: revision.author, date: revision.date)
    }
    let mark = section == nil ? "<\(w)ins \(change(names))/>" : ""
    let run = form.run.isEmpty ? "" : "<\(w)rPr>\(form.run)</\(w)rPr>"
    return "<\(w)p\(names.declaration)><\(w)pPr>\(form.paragraph)<\(w)rPr>\(mark)\(form.mark)</\(w)rPr>"
      + "\(section ?? "")</\(w)pPr>\(marks.start)<\(w)ins \(change(names))><\(w)r>\(run)"
      + "<\(w)t xml:space=\"preserve\">\(XMLText.escaped(insertion.text))</\(w)t></\(w)r></\(w)ins>"
      + "\(marks.end)</\(w)p>"
  }
}
