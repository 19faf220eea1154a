import Compliance
import Foundation
import Regulations
import Testing
import YAML

/// The catalogue of requirements fixes what packs may not change.
@Suite(.enabled(if: Repository.hasShared, "needs ../shared/catalogue.yaml")) struct CatalogueTests {
  /// Places left to be filled in are a matter of templates, such as those of `norma draft`, not of the catalogue.
  private static let ownRules: Set<String> = ["consistency.placeholder"]
  private static let ids = BuiltInRuleTests.ids.filter { !ownRules.contains($0) }

  @Test(arguments: ids)
  func theRuleIsThatOfTheCatalogue(id: String) throws {
    let rule = try BuiltIn.rule(id)
    let entry = try #require(try Self.entries()[id], "the catalogue has no «\(id)»")
    #expect(try entry.string("severity") == rule.severity.rawValue)
    #expect(try entry.string("scope") == rule.scope.rawValue)
    #expect(Set(try entry.optionalStrings("for")) == Set(rule.organisationTypes.map(\.rawValue)))
    #expect(try entry.optionalString("since") == rule.since?.description)
    #expect(try entry.bool("obligatory") ?? false == rule.isObligatory)
  }

  @Test(arguments: ids)
  func wordingGoesBehindRulesOfTheCatalogue(id: String) throws {
    let ids = Set(try Self.entries().keys)
    let unknown = (try BuiltIn.rule(id).remedy?.after ?? []).map(\.rawValue).filter { !ids.contains($0) }
    #expect(unknown == [])
  }

  private static func entries() throws -> [String: YAMLMapping] {
    let file = Repository.shared.appending(path: "catalogue.yaml")
    let top = try YAMLMapping(
      YAMLNode.parse(Array(try Data(contentsOf: file)), name: "catalogue.yaml"), file: "catalogue.yaml")
    var entries: [String: YAMLMapping] = [:]
    for entry in try top.mappings("rules") { entries[try entry.string("id")] = entry }
    return entries
  }
}
