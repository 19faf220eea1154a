/// Makes minimal Word documents for tests.
enum WordFixture {
  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  /// A document with the given body, list definitions and styles in XML.
  static func document(
    _ body: String, numbering: String = "", styles: String = "", links: String = "", namespace: String = transitional
  ) -> [UInt8] {
    let names =
      "xmlns:w='\(namespace)' xmlns:r='urn:r' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return ZipFixture.archive([
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id='a' Type='\(kind)/officeDocument' Target='word/main.xml'/></Relationships>"
      ),
      ("word/main.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>"),
      (
        "word/_rels/main.xml.rels",
        "<Relationships><Relationship Id='n' Type='\(kind)/numbering' Target='numbering.xml'/><Relationship Id='s' Type='\(kind)/styles' Target='/word/styles.xml'/>\(links)</Relationships>"
      ),
      ("word/numbering.xml", "<w:numbering \(names)>\(numbering)</w:numbering>"),
      ("word/styles.xml", "<w:styles \(names)>\(styles)</w:styles>"),
    ])
  }

  /// A paragraph of a list.
  static func item(_ list: Int, _ level: Int, _ text: String) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A level of a list.
  static func level(_ index: Int, _ format: String, _ text: String, start: Int = 1, more: String = "") -> String {
    "<w:lvl w:ilvl='\(index)'><w:start w:val='\(start)'/><w:numFmt w:val='\(format)'/>\(more)<w:lvlText w:val='\(text)'/></w:lvl>"
  }

  /// A list with one definition of its own.
  static func list(_ number: Int, _ levels: String, overrides: String = "") -> String {
    "<w:abstractNum w:abstractNumId='\(number)'>\(levels)</w:abstractNum><w:num w:numId='\(number)'><w:abstractNumId w:val='\(number)'/>\(overrides)</w:num>"
  }
}
