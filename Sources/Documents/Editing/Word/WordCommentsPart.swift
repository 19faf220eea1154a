/// The comments of a Word document: those that are there, those that go, those that come.
struct WordCommentsPart: Sendable {
  /// A comment of the author that stands in the part.
  struct Known: Sendable {
    var id: String
    /// What it says, without the borders of paragraphs.
    var text: String
    var range: Range<Int>
  }

  let name: String
  /// The part as it stands, `nil` where the package has none.
  private let bytes: [UInt8]?
  private let names: WordNames
  private let isStrict: Bool
  /// The comments of the author.
  private(set) var known: [Known] = []
  /// The numbers of all comments.
  private(set) var ids: Set<String> = []
  private var end: XMLElement?
  private var splices = ByteSplices()
  private var isChanged = false

  /// Reads a part, or starts one of the given name.
  init(name: String, bytes: [UInt8]?, author: String, isStrict: Bool) {
    self.name = name
    self.isStrict = isStrict
    let fresh =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<w:comments xmlns:w=\"\(WordNames.namespace(isStrict: isStrict))\"></w:comments>"
    let content = bytes ?? Array(fresh.utf8)
    self.bytes = content
    let root = content.elements(in: 0..<content.count).first
    names =
      root.map { WordNames(of: $0.tag, in: content, isStrict: isStrict) }
      ?? WordNames(of: XMLTag(kind: .open, range: 0..<0, name: 0..<0), in: content, isStrict: isStrict)
    end = root
    guard let root, !root.isEmpty else { return }
    for element in content.elements(in: root.content) where content.tag(element.tag, isNamed: "comment") {
      guard let id = content.attribute("id", of: element.tag) else { continue }
      ids.insert(id)
      guard content.attribute("author", of: element.tag) == author else { continue }
      known.append(Known(id: id, text: Self.text(of: element, in: content), range: element.range))
    }
  }

  mutating func remove(_ comment: Known) {
    splices.remove(comment.range)
    isChanged = true
  }

  mutating func add(id: Int, _ paragraphs: [String], author: String, date: String) {
    guard let end else { return }
    let w = names.prefix
    var text = "<\(w)comment\(names.declaration) \(w)id=\"\(id)\" \(w)author=\"\(XMLText.escaped(author))\""
    text += " \(w)date=\"\(date)\" \(w)initials=\"\(XMLText.escaped(author))\">"
    for paragraph in paragraphs {
      text += "<\(w)p><\(w)r><\(w)t xml:space=\"preserve\">\(XMLText.escaped(paragraph))</\(w)t></\(w)r></\(w)p>"
    }
    text += "</\(w)comment>"
    isChanged = true
    if end.isEmpty {
      added += text
    } else {
      splices.insert(text, at: end.contentEnd)
    }
  }

  /// What comes into a part whose root has no content yet.
  private var added = ""

  /// The part with all changes, `nil` where nothing changed.
  var replacement: PartReplacement? {
    guard isChanged, let bytes, let end else { return nil }
    var splices = splices
    if end.isEmpty {
      let name = String(decoding: bytes[end.tag.name], as: UTF8.self)
      splices.replace((end.range.upperBound - 2)..<end.range.upperBound, with: ">\(added)</\(name)>")
    }
    return PartReplacement(name: name, bytes: splices.applied(to: bytes))
  }

  /// What a comment would say that has these paragraphs.
  static func text(of paragraphs: [String]) -> String { paragraphs.map(folded).joined() }

  private static func text(of element: XMLElement, in bytes: [UInt8]) -> String {
    var text = ""
    var start: Int?
    for tag in XMLTags(bytes, in: element.content) where bytes.tag(tag, isNamed: "t") {
      switch tag.kind {
      case .open: start = tag.range.upperBound
      case .close: if let begun = start { text += XMLText.plain(bytes[begun..<tag.range.lowerBound]) }
      case .empty: break
      }
    }
    return folded(text)
  }

  /// Without white space, in which programs that save a file again are free.
  private static func folded(_ text: String) -> String {
    String(text.writable.unicodeScalars.filter { !$0.properties.isWhitespace })
  }
}
