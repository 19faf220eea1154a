import Documents
import Foundation
import Testing

@testable import Compliance

/// What the documentation shows of configurations, waivers and comments is understood by the program.
@Suite struct SuppressionDocumentationTests {
  static let pages = ["docs/suppression.md", "README.md", "README.ru.md"]

  /// The blocks of code of a language that speak of what is set aside.
  private static func blocks(_ language: String, in page: String) throws -> [String] {
    let text = try String(contentsOfFile: Repository.path(page), encoding: .utf8)
    return text.split(separator: "\n```\(language)\n").dropFirst().map { block in
      String(block.prefix(upTo: block.range(of: "\n```")?.lowerBound ?? block.endIndex))
    }
  }

  private static let known = Set(BuiltIn.knowledge.rules.map(\.id))

  @Test(arguments: pages) func configurationsAndWaiversAreUnderstood(page: String) throws {
    let blocks = try Self.blocks("yaml", in: page).filter { $0.contains("waivers:") }
    #expect(!blocks.isEmpty)
    for block in blocks {
      if block.contains("approver:") {
        let waivers = try WaiverReader(file: page, folder: FilePath("/")).read(Array(block.utf8))
        #expect(!waivers.isEmpty && waivers.allSatisfy { Self.known.contains($0.rule) })
      } else {
        let configuration = try ConfigurationReader(file: page, folder: FilePath("/")).read(Array(block.utf8))
        try configuration.validate(against: Array(Self.known))
      }
    }
  }

  @Test(arguments: pages) func commentsAreUnderstood(page: String) throws {
    let blocks = try (Self.blocks("html", in: page) + Self.blocks("markdown", in: page)).filter {
      $0.contains("norma:")
    }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let document = try DocumentReader().read(bytes: Array((block + "\n\nТекст.\n").utf8), name: "акт.md")
      let (suppressions, problems) = InlineSuppressionReader(known: Self.known, file: "акт.md").read(document)
      #expect(!suppressions.isEmpty && problems.isEmpty, "\(problems)")
    }
  }
}
