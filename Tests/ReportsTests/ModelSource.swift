import Compliance
import Documents
import Foundation
import Regulations
import Reports
import Russian

/// A document to render the model of, with the lexicon to read it with.
struct ModelSource: Sendable, CustomStringConvertible {
  /// What the goldens of the document are called.
  var name: String
  /// The path that renderers are told.
  var path: String
  private var text: String?

  var description: String { name }

  /// A short regulation; an order with a regulation and a letter that is merely attached.
  static let invented = [
    ModelSource(name: "model", path: "акт.txt", text: InventedModel.text),
    ModelSource(name: "model-bundle", path: "пакет.txt", text: InventedModel.bundleText),
  ]

  /// All acts of `Fixtures/acts` that need no program to be read; an empty folder would prove nothing.
  static let acts: [ModelSource] = {
    let folder = Repository.root.appending(path: "Fixtures/acts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let acts = names.filter { name in ["txt", "md", "html", "docx"].contains { name.hasSuffix(".\($0)") } }
    precondition(!acts.isEmpty, "no acts in Fixtures/acts")
    return acts.sorted().map { ModelSource(name: $0, path: "Fixtures/acts/\($0)") }
  }()

  /// The project's own words, compiled once for all tests.
  static let knowledge = Result {
    try Knowledge.compile(from: RulesFolder(path: Repository.root.appending(path: "Rules").path()))
  }

  var lexicon: Lexicon {
    get throws { try text == nil ? ModelSource.knowledge.get().lexicon : InventedModel.lexicon }
  }

  var bundle: Regulations.Bundle {
    get throws {
      guard text == nil else { return try parse() }
      return try ModelSource.bundles[name].map { try $0.get() } ?? parse()
    }
  }

  /// The models of ``acts``, made once.
  private static let bundles = Dictionary(
    uniqueKeysWithValues: acts.map { act in (act.name, Result { try act.parse() }) })

  private func parse() throws -> Regulations.Bundle {
    if let text { return try InventedModel.bundle(of: text) }
    let file = Repository.root.appending(path: path).path()
    return BundleParser(try lexicon).parse(try DocumentReader().read(path: file))
  }

  func render(_ format: ModelFormat) throws -> [UInt8] {
    try format.render(InventedModel.unjudged(bundle), path: path, lexicon: lexicon)
  }

  func text(_ format: ModelFormat) throws -> String { String(decoding: try render(format), as: UTF8.self) }
}
