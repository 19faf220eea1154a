/// Makes minimal OpenDocument texts for tests.
enum OpenFixture {
  static let mimetype = "application/vnd.oasis.opendocument.text"

  private static let names = [
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
  ]
  .map { "xmlns:\($0.0)='urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0'" }.joined(separator: " ")

  /// A flat file with the given body, automatic styles and named styles in XML.
  static func flat(_ body: String, automatic: String = "", styles: String = "") -> [UInt8] {
    Array(
      ("<?xml version='1.0'?><office:document \(names) office:mimetype='\(mimetype)'><office:styles>\(styles)</office:styles>"
        + "<office:automatic-styles>\(automatic)</office:automatic-styles><office:body><office:text>\(body)"
        + "</office:text></office:body></office:document>").utf8)
  }

  /// The content of a package.
  static func content(_ body: String) -> String {
    "<office:document-content \(names)><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
  }

  /// A package with the given body.
  static func package(_ body: String) -> [UInt8] {
    ZipFixture.archive([("mimetype", mimetype), ("content.xml", content(body))])
  }

  /// A list of items without styles of their own.
  static func list(_ style: String?, _ items: String...) -> String {
    let name = style.map { " text:style-name='\($0)'" } ?? ""
    return "<text:list\(name)>" + items.map { "<text:list-item><text:p>\($0)</text:p></text:list-item>" }.joined()
      + "</text:list>"
  }

  /// A list style of one level.
  static func style(_ name: String, _ format: String) -> String {
    "<text:list-style style:name='\(name)'><text:list-level-style-number text:level='1' style:num-format='\(format)' style:num-suffix=')'/></text:list-style>"
  }
}
