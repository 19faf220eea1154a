import Foundation
import Reports
import Testing

@Suite struct ModelRendererTests {
  @Test func printsTheGolden() throws {
    try expectGolden(InventedModel.renderer.render(InventedModel.model, path: "акт.txt"), "model.json")
  }

  @Test func printsTheSameTwice() throws {
    let first = try InventedModel.renderer.render(InventedModel.model, path: "акт.txt")
    #expect(try first == InventedModel.renderer.render(InventedModel.model, path: "акт.txt"))
  }

  @Test func hasOneDutyForEachSentenceAndRole() throws {
    let found = try duties(in: InventedModel.text).map {
      "\($0["clause"] ?? "") \($0["role"] ?? "") \($0["modality"] ?? "") \($0["condition"] ?? "")"
    }
    #expect(
      found == [
        "2.1.1 administrator must ", "2.1.2 administrator must при необходимости", "2.2 class-teacher must ",
        "2.2 teacher must ", "2.3 teacher right ", "2.4 student prohibited ", "2.5 teacher may по возможности",
      ])
  }

  private func duties(in text: String) throws -> [[String: String]] {
    let json = try InventedModel.renderer.render(InventedModel.model(of: text), path: "акт.txt")
    let model = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    let duties = model?["duties"] as? [[String: Any]] ?? []
    return duties.map { $0.compactMapValues { $0 as? String } }
  }
}
