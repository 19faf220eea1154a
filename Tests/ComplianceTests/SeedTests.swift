import Compliance
import Foundation
import Regulations
import Testing

/// Real documents, which stand beside a checkout and are no part of it.
@Suite(.enabled(if: Repository.hasShared, "needs ../shared/seeds")) struct SeedTests {
  static let names = Repository.names(in: Repository.shared.appending(path: "seeds"), ending: ".txt")

  private static func check(_ name: String) -> DocumentReport {
    Checker(BuiltIn.knowledge, asOf: .ofTests).check(
      path: Repository.shared.appending(path: "seeds/\(name)").path(percentEncoded: false))
  }

  @Test func thereAreFive() {
    #expect(Self.names.count == 5)
  }

  @Test(arguments: names)
  func isChecked(name: String) {
    let report = Self.check(name)
    #expect(report.results.map(\.rule) == BuiltIn.knowledge.rules.map(\.id))
    #expect(report.results.contains { $0.status == .met })
  }

  @Test func theLetterAnnexedToTheFourthMeetsNothing() throws {
    let name = try #require(Self.names.first { $0.hasPrefix("003_") })
    let report = Self.check(name)
    let letters = report.acts.indices.filter { report.acts[$0].kind == .letter }
    #expect(!letters.isEmpty && letters.allSatisfy { !report.acts[$0].isOwn })
    for result in report.results {
      let places = result.places + (result.nearest.map { [$0.place] } ?? [])
      #expect(!places.contains { letters.contains($0.act) }, "\(result.rule)")
    }
  }
}
