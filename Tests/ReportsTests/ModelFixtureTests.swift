import Compliance
import Documents
import Foundation
import Regulations
import Russian
import Testing

@testable import Reports

/// Invented acts against the models made by hand in `Fixtures/models`; the acts stand there or in `Fixtures/acts`.
///
/// What is known to differ stands in `Fixtures/models/known-gaps.tsv`, one line each, and must go on to differ.
@Suite struct ModelFixtureTests {
  @Test(arguments: LabelledModel.all)
  func comesOutAsLabelled(_ fixture: LabelledModel) throws {
    let found = try fixture.disagreements()
    let known = try LabelledModel.knownGaps().filter { $0.document == fixture.name }.map(\.gap)
    for gap in found where !known.contains(gap) { Issue.record("new disagreement: \(fixture.name)\t\(gap)") }
    for gap in known where !found.contains(gap) {
      Issue.record("\(fixture.name)\t\(gap) is no more: remove its line from Fixtures/models/known-gaps.tsv")
    }
  }

  @Test func knownGapsAreOfActsThatAreThere() throws {
    let names = LabelledModel.all.map(\.name)
    #expect(try LabelledModel.knownGaps().allSatisfy { names.contains($0.document) })
  }
}

/// An act with the model that it must have.
struct LabelledModel: Sendable, CustomStringConvertible {
  var name: String
  var path: String
  var labels: URL

  var description: String { name }

  private static let folder = Repository.root.appending(path: "Fixtures/models")
  private static let ending = ".model.json"

  /// The acts that have labels; an empty folder would prove nothing.
  static let all: [LabelledModel] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let names = files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    precondition(!names.isEmpty, "no labelled models in Fixtures/models")
    return names.map { name in
      for place in [folder, Repository.root.appending(path: "Fixtures/acts")] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path())) ?? []
        let act = names.first {
          $0.hasPrefix(name + ".") && !$0.hasSuffix(ending) && !$0.hasSuffix(".labels.tsv")
        }
        guard let act else { continue }
        return LabelledModel(
          name: name, path: place.appending(path: act).path(percentEncoded: false),
          labels: folder.appending(path: name + ending))
      }
      preconditionFailure("no act for \(name)\(ending)")
    }
  }()

  static func knownGaps() throws -> [(document: String, gap: String)] {
    let text = try String(contentsOf: folder.appending(path: "known-gaps.tsv"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// «missing …» for what the labels have and the model lacks, «extra …» for the reverse.
  func disagreements() throws -> [String] {
    let expected = try facts(ofLabels: JSONSerialization.jsonObject(with: Data(contentsOf: labels)))
    let found = try facts(ofModel: JSONSerialization.jsonObject(with: Data(render())))
    return match(expected, found)
  }

  private func render() throws -> [UInt8] {
    let lexicon = try ModelSource.knowledge.get().lexicon
    let bundle = BundleParser(lexicon).parse(try DocumentReader().read(path: path))
    return ModelRenderer(lexicon).render(InventedModel.unjudged(bundle), path: name)
  }

  /// Facts are equal when the label, which may stop short, begins the other.
  private func match(_ expected: [String], _ found: [String]) -> [String] {
    var left = found
    var result: [String] = []
    for fact in expected {
      if let place = left.firstIndex(of: fact)
        ?? left.firstIndex(where: { fact.hasPrefix("duty") && $0.hasPrefix(fact) })
      {
        left.remove(at: place)
      } else {
        result.append("missing \(fact)")
      }
    }
    return result + left.map { "extra \($0)" }
  }

  private func facts(ofLabels json: Any) throws -> [String] {
    let model = try #require(json as? [String: Any])
    var facts = common(model)
    facts.append("date \(model["approval_date"] as? String ?? "")")
    facts.append("order \(plain(model["order_number"]))")
    facts.append("approver \(surname(model["approver"]))")
    facts += numbers(model["acts_cited"])
    facts += (model["numbered_clauses"] as? [String] ?? []).map { "clause \($0)" }
    for (role, duties) in model["duties"] as? [String: [[String: Any]]] ?? [:] where role != "other" {
      facts += duties.map { "duty \(role) \($0["modality"] as? String ?? "") \(plain($0["text"]))" }
    }
    return facts.sorted()
  }

  private func facts(ofModel json: Any) throws -> [String] {
    let model = try #require(json as? [String: Any])
    let approval = model["approval"] as? [String: Any]
    var facts = common(model)
    facts.append("date \(approval?["date"] as? String ?? "")")
    facts.append("order \(plain(approval?["orderNumber"]))")
    facts.append("approver \(surname(approval))")
    facts += numbers(model["acts"])
    facts += (model["clauses"] as? [[String: Any]] ?? []).map { "clause \($0["number"] as? String ?? "")" }
    for duty in model["duties"] as? [[String: Any]] ?? [] where duty["role"] as? String != "other" {
      facts.append("duty \(duty["role"] ?? "") \(duty["modality"] ?? "") \(plain(duty["text"]))")
    }
    return facts.sorted()
  }

  private func common(_ model: [String: Any]) -> [String] {
    let organisation = model["organisation"] as? [String: Any]
    let sections = model["sections"] as? [[String: Any]] ?? []
    return ["type \(organisation?["type"] as? String ?? "")", "administrator \(surname(model["administrator"]))"]
      + sections.map { "section \(plain($0["title"]))" }
  }

  private func numbers(_ acts: Any?) -> [String] {
    Set((acts as? [[String: Any]] ?? []).map { "act \(plain($0["number"]))" }).sorted()
  }

  private func surname(_ person: Any?) -> String {
    let name = (person as? [String: Any])?["name"] as? String ?? ""
    return plain(name).split { $0 == " " }.max { $0.count < $1.count }.map { String($0) } ?? ""
  }

  /// Small letters without marks, ё as е.
  private func plain(_ text: Any?) -> String {
    let letters = (text as? String ?? "").lowercased().replacing("ё", with: "е")
    let words = String(letters.map { $0.isLetter || $0.isNumber ? $0 : " " })
    return words.split { $0 == " " }.joined(separator: " ")
  }
}
