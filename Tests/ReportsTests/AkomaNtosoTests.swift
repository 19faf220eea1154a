import Documents
import Foundation
import Regulations
@testable import Reports
import Testing

@Suite struct AkomaNtosoTests {
  @Test(
    .enabled(if: XMLSchemaValidator.isInstalled, "needs xmllint: apt-get install libxml2-utils"),
    arguments: ModelSource.invented + ModelSource.acts)
  func keepsTheSchema(_ source: ModelSource) throws {
    let xml = try source.render(.akn)
    for schema in XMLSchemaValidator.schemas {
      #expect(try XMLSchemaValidator.complaint(xml, schema: schema) == "")
    }
  }

  @Test(
    .enabled(if: XMLSchemaValidator.isInstalled, "needs xmllint: apt-get install libxml2-utils"),
    arguments: [
      ("<mainBody>", "<body>"), ("<FRBRcountry value=\"ru\"/>", ""), ("eId=\"cmp_2\"", "eId=\"cmp_1\""),
      ("<num>2.</num>", "<num>2.</num><script/>"),
    ])
  func aSpoiledDocumentBreaksTheSchema(part: String, spoiled: String) throws {
    let xml = try #require(ModelSource.invented.last).text(.akn)
    #expect(xml.contains(part))
    for schema in XMLSchemaValidator.schemas {
      let complaint = try XMLSchemaValidator.complaint(Array(xml.replacing(part, with: spoiled).utf8), schema: schema)
      #expect(complaint != "")
    }
  }

  @Test(arguments: ModelSource.invented + ModelSource.acts)
  func holdsTheWholeTextOnceAndInOrder(_ source: ModelSource) throws {
    let bundle = try source.bundle
    let expected = bundle.document.blocks.map { ($0.label ?? "") + bundle.document.string(of: $0) }.joined()
    let found = AkomaNtosoText(try source.text(.akn))
    #expect(found.text.dense == expected.printable.dense)
  }

  @Test(arguments: ModelSource.acts) func identifiesEveryClauseOfTheModel(_ source: ModelSource) throws {
    let bundle = try source.bundle
    let found = AkomaNtosoText(try source.text(.akn))
    let text = found.text.dense
    let own = bundle.clauses.filter {
      bundle.acts[$0.act].isOwn && [.clause, .section].contains($0.kind) && !$0.number.isEmpty
    }
    for clause in own {
      #expect(text.contains(bundle.string(of: clause.tokens).printable.dense))
      // What stands in a table has no identifier; the table has.
      guard bundle.document.blocks[clause.block].cell == nil else { continue }
      #expect(found.identifiers.contains { $0.hasSuffix("_\(clause.number)") || $0.contains("_\(clause.number)_") })
    }
    #expect(Set(found.identifiers).count == found.identifiers.count)
  }

  @Test(arguments: ModelSource.invented + ModelSource.acts)
  func refersOnlyToWhatThereIs(_ source: ModelSource) throws {
    let found = AkomaNtosoText(try source.text(.akn))
    for reference in found.references { #expect(found.identifiers.contains(reference), "\(reference)") }
  }

  @Test func escapesHostileText() throws {
    let text = """
      Положение об использовании платформы «Сферум»
      1. Общие\u{1}\u{8}\u{B}\u{FFFE} положения
      1.1. Учитель создаёт чаты ]]> <script>alert("x")</script> <!-- &lt; ]]&gt; -->
      """
    let bundle = try InventedModel.bundle(of: text)
    let xml = String(
      decoding: try ModelFormat.akn.render(InventedModel.unjudged(bundle), path: "x", lexicon: InventedModel.lexicon),
      as: UTF8.self)
    #expect(!xml.contains("<script") && !xml.contains("]]>") && !xml.contains("<!--"))
    #expect(xml.contains("]]&gt; &lt;script&gt;alert(") && xml.contains("&amp;lt; ]]&amp;gt; --&gt;"))
    #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE })
    guard XMLSchemaValidator.isInstalled else { return }
    for schema in XMLSchemaValidator.schemas {
      #expect(try XMLSchemaValidator.complaint(Array(xml.utf8), schema: schema) == "")
    }
  }

  @Test func staysShallowWhereAListNestsWithoutEnd() throws {
    let items = (0..<400).map { "– часть \($0):" }.joined(separator: "\n")
    let bundle = try InventedModel.bundle(of: "Положение об использовании платформы «Сферум»\n1.1. Учитель:\n\(items)")
    let xml = String(
      decoding: try ModelFormat.akn.render(InventedModel.unjudged(bundle), path: "x", lexicon: InventedModel.lexicon),
      as: UTF8.self)
    let deepest = xml.split(separator: "\n").map { $0.prefix { $0 == " " }.count / 2 }.max() ?? 0
    #expect(deepest < 80)
    #expect(AkomaNtosoText(xml).text.contains("часть 399:"))
  }
}

/// What a test wants to know of a document that norma wrote as Akoma Ntoso.
private struct AkomaNtosoText {
  /// The text of all documents, without metadata and markup.
  var text: String
  var identifiers: [String]
  /// The identifiers that attributes refer to.
  var references: [String]

  init(_ xml: String) {
    var markup: [Substring] = []
    var text = ""
    for part in xml.split(separator: "<") {
      let end = part.firstIndex(of: ">") ?? part.endIndex
      markup.append(part[..<end])
      text += part[end...].dropFirst()
    }
    self.text = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
    func values(_ name: String) -> [String] {
      markup.compactMap { element in
        element.firstRange(of: " \(name)=\"").map { String(element[$0.upperBound...].prefix { $0 != "\"" }) }
      }
    }
    identifiers = values("eId")
    references = ["source", "href", "refersTo"].flatMap(values).filter { $0.hasPrefix("#") }.map {
      String($0.dropFirst())
    }
  }
}
