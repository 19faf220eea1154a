import Testing

@testable import Documents

/// Tags of XML by their bytes.
@Suite struct XMLTagsTests {
  @Test(arguments: [
    ("<a><b/></a>", ["<a>", "<b/>", "</a>"]),
    ("<?xml version='1.0'?><!-- <x> --><a b='1>2' c=\"/\"/>", ["<a b='1>2' c=\"/\"/>"]),
    ("<a><![CDATA[<b>]]></a >", ["<a>", "</a >"]),
    ("<!DOCTYPE a><w:p w:x=''\n/>", ["<w:p w:x=''\n/>"]),
    ("a < b", ["< b"]), ("<", []), ("<a", ["<a"]), ("<!--", []), ("", []),
  ])
  func tagsAreFound(text: String, tags: [String]) {
    let bytes = Array(text.utf8)
    #expect(XMLTags(bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) } == tags)
  }

  @Test func attributesAreReadByLocalName() throws {
    let bytes = Array("<w:comment w:author = 'Мари&#x44F; &amp; &lt;К&gt;' w:id=\"7\" id2='8'/>".utf8)
    let tag = try #require(XMLTags(bytes).first { _ in true })
    #expect(bytes.attribute("author", of: tag) == "Мария & <К>")
    #expect(bytes.attribute("id", of: tag) == "7")
    #expect(bytes.attribute("d", of: tag) == nil)
    #expect(
      bytes.tag(tag, isNamed: "comment") && !bytes.tag(tag, isNamed: "w:commen") && !bytes.tag(tag, isNamed: "ent"))
  }

  @Test func splicesKeepTheirOrder() {
    var splices = ByteSplices()
    splices.insert("1", at: 2)
    splices.insert("0", at: 0)
    splices.insert("2", at: 2)
    splices.remove(3..<4)
    splices.replace(4..<6, with: "X")
    #expect(String(decoding: splices.applied(to: Array("abcdefg".utf8)), as: UTF8.self) == "0ab12cXg")
  }

  @Test func forbiddenCharactersAreDropped() {
    #expect(XMLText.escaped("a\u{0}\u{FFFE}<&\">\nb") == "a&lt;&amp;&quot;&gt; b")
  }
}
