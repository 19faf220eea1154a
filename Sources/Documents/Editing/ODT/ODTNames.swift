/// How an OpenDocument part calls the namespaces that a revision writes in.
struct ODTNames: Sendable {
  let office: String
  let text: String
  let dublinCore: String
  /// Declares what the root does not.
  let declarations: String

  init(root: XMLElement?, in bytes: [UInt8]) {
    var declarations = ""
    func prefix(_ namespace: String, or own: String) -> String {
      if let root, let known = bytes.prefix(of: namespace, on: root.tag) { return known + ":" }
      declarations += " xmlns:\(own)=\"\(namespace)\""
      return own + ":"
    }
    office = prefix("urn:oasis:names:tc:opendocument:xmlns:office:1.0", or: "office")
    text = prefix("urn:oasis:names:tc:opendocument:xmlns:text:1.0", or: "text")
    dublinCore = prefix("http://purl.org/dc/elements/1.1/", or: "dc")
    self.declarations = declarations
  }
}

extension [UInt8] {
  /// The prefix that a tag declares for a namespace, without its colon.
  fileprivate func prefix(of namespace: String, on tag: XMLTag) -> String? {
    let text = String(decoding: self[tag.range], as: UTF8.self)
    for quote in ["\"", "'"] {
      guard let value = text.range(ofLiteral: "=\(quote)\(namespace)\(quote)") else { continue }
      let name = text[..<value].split(whereSeparator: \.isWhitespace).last ?? ""
      if name.hasPrefix("xmlns:") { return String(name.dropFirst("xmlns:".count)) }
    }
    return nil
  }
}

extension String {
  /// Where another text begins in this one.
  fileprivate func range(ofLiteral needle: String) -> Index? {
    let bytes = Array(utf8)
    return bytes.firstIndex(of: Array(needle.utf8), from: 0).map { utf8.index(startIndex, offsetBy: $0) }
  }
}
