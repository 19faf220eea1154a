import Documents
import Testing

@Suite struct XMLWriterTests {
  private func write(_ content: (XMLWriter) -> Void) throws -> String {
    let writer = try XMLWriter()
    content(writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  @Test func indentsElementsAndLeavesTextAlone() throws {
    let xml = try write { writer in
      writer.element("act", ["name": "приказ", "number": nil]) {
        writer.element("p", isMixed: true) {
          writer.text("Его ведёт ")
          writer.element("role", ["refersTo": "#head"]) { writer.text("директор") }
          writer.text(".")
        }
        writer.element("body")
      }
    }
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <act name="приказ">
          <p>Его ведёт <role refersTo="#head">директор</role>.</p>
          <body/>
        </act>

        """)
  }

  @Test(arguments: [
    ("]]>", "]]&gt;"), ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("&amp;", "&amp;amp;"),
    ("<!-- -->", "&lt;!-- --&gt;"), ("а\u{0}б\u{1}\u{8}\u{B}\u{C}\u{1B}[31mв", "аб[31mв"), ("\u{FFFE}а\u{FFFF}", "а"),
    ("\u{7F}\u{85}\u{9B}а", "а"), ("\u{1FFFE}😀", "😀"), ("«ёлка»\u{A0}№", "«ёлка»\u{A0}№"),
  ])
  func escapesMarkupAndDropsWhatXMLForbids(text: String, written: String) throws {
    let xml = try write { writer in writer.element("p", isMixed: true) { writer.text(text) } }
    #expect(xml == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p>\(written)</p>\n")
  }

  @Test func escapesAttributes() throws {
    let xml = try write { writer in writer.element("p", ["title": "\"<а>\"\n& \u{0}'б'"]) }
    #expect(
      xml == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p title=\"&quot;&lt;а&gt;&quot;&#10;&amp; 'б'\"/>\n")
  }

  @Test func writesADocumentOnlyOnce() throws {
    let texts = try (0..<2).map { _ in try write { $0.element("p") } }
    #expect(texts[0] == texts[1] && texts[0].hasSuffix("<p/>\n"))
  }
}
