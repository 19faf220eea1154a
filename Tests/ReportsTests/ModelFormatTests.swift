@testable import Reports
import Testing

/// A model in one of the formats that have goldens of their own.
struct ModelRendering: CustomStringConvertible, Sendable {
  var source: ModelSource
  var format: ModelFormat

  var golden: String {
    let endings: [ModelFormat: String] = [.json: "json", .text: "txt", .markdown: "md", .akn: "akn.xml"]
    return "\(source.name).\(endings[format] ?? format.rawValue)"
  }
  var description: String { golden }

  private static let golden = ["school-complete.txt", "school-table.html"]

  static let all = (ModelSource.invented + ModelSource.acts.filter { golden.contains($0.name) }).flatMap { source in
    [.text, .markdown, .akn].map { ModelRendering(source: source, format: $0) }
  }
}

@Suite struct ModelFormatTests {
  @Test(arguments: ModelRendering.all) func printsTheGolden(_ rendering: ModelRendering) throws {
    try expectGolden(rendering.source.render(rendering.format), rendering.golden)
  }

  @Test(arguments: ModelRendering.all) func printsTheSameTwice(_ rendering: ModelRendering) throws {
    #expect(try rendering.source.render(rendering.format) == rendering.source.render(rendering.format))
  }

  @Test(arguments: ModelSource.acts, ModelFormat.allCases)
  func endsWithOneLineFeedAndHoldsNoControl(_ source: ModelSource, _ format: ModelFormat) throws {
    let text = try source.text(format)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    let suspects = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    #expect(suspects.isEmpty)
  }

  @Test(arguments: ModelSource.acts) func wrapsTextAtAHundredColumns(_ source: ModelSource) throws {
    for line in try source.text(.text).split(separator: "\n") {
      #expect(line.count <= 100 || line.split(separator: " ").count == 1, "\(line)")
    }
  }

  @Test(arguments: ModelSource.acts, [ModelFormat.text, .markdown])
  func tellsEveryDuty(_ source: ModelSource, _ format: ModelFormat) throws {
    let printed = try source.text(format).dense
    for duty in DutyPrinter(try InventedModel.unjudged(source.bundle), lexicon: try source.lexicon).duties() {
      for part in [duty.clause, duty.text, duty.condition ?? "", duty.deadline ?? ""] + duty.items + duty.requirements {
        let part = format == .markdown ? part.markdownInline : part.printable
        #expect(printed.contains(part.dense), "\(duty.clause): \(part)")
      }
    }
  }

  @Test func stripsWhatATerminalWouldObey() throws {
    let text = InventedModel.text.replacing("создаёт", with: "\u{1B}[31mсоздаёт\u{202E}\u{9B}2J")
    let bundle = try InventedModel.bundle(of: text)
    for format in ModelFormat.allCases {
      let path = "а\u{1B}]0;title\u{07}кт.txt"
      let printed = String(
        decoding: try format.render(InventedModel.unjudged(bundle), path: path, lexicon: InventedModel.lexicon),
        as: UTF8.self)
      for scalar in ["\u{1B}", "\u{202E}", "\u{9B}", "\u{07}"] { #expect(!printed.contains(scalar), "\(format)") }
    }
  }

  @Test func leavesNoTagInMarkdown() throws {
    let text = try #require(ModelSource.invented.last).text(.markdown)
    #expect(!text.contains("<") && !text.contains("*чаты*") && text.contains("Учитель \\| создаёт"))
  }
}

extension String {
  /// The text without white space, which renderers are free to change.
  var dense: String { String(unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init)) }
}
