import Foundation
@testable import Reports
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("", #""""#), ("ёж", #""ёж""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{8}\u{0}", #""\n\r\t\u0008\u0000""#),
    ("\u{1B}[31m\u{7F}\u{9B}", #""\u001b[31m\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{202E}\u{2066}\u{200B}\u{FEFF}\u{61C}", #""\u202e\u2066\u200b\ufeff\u061c""#), ("«»—№", #""«»—№""#),
    ("😀é漢", #""😀é漢""#), ("\u{A0}", "\"\u{A0}\""),
  ])
  func escapes(text: String, json: String) {
    var writer = JSONWriter()
    writer.value(text)
    #expect(String(decoding: writer.finish(), as: UTF8.self) == json + "\n")
  }

  @Test func readsBackEveryScalar() throws {
    var text = ""
    for code in UInt32(0)...0x3_0000 { if let scalar = Unicode.Scalar(code) { text.unicodeScalars.append(scalar) } }
    var writer = JSONWriter()
    writer.array([text]) { $0.value($1) }
    let read = try JSONSerialization.jsonObject(with: Data(writer.finish())) as? [String]
    #expect(read?.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func indentsByTwoSpaces() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("a", 1)
      writer.field("b", [])
      writer.field("c", nil as Int?) { $0.field("never", $1) }
      writer.field("d", each: [true]) { $0.field("e", $1) }
    }
    let expected = """
      {
        "a": 1,
        "b": [],
        "c": null,
        "d": [
          {
            "e": true
          }
        ]
      }

      """
    #expect(String(decoding: writer.finish(), as: UTF8.self) == expected)
  }
}
