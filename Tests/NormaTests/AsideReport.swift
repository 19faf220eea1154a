import Foundation

/// What the JSON report says of findings that were set aside, known before or fixed.
struct AsideReport: Decodable {
  struct Suppression: Decodable, Equatable {
    var kind: String
    var reason: String
    var approver: String?
    var until: String?
    var origin: String
  }

  struct Place: Decodable {
    var suppression: Suppression?
    var baseline: String?
    var fingerprint: String?
  }

  struct Result: Decodable {
    var rule: String
    var status: String
    var severity: String
    var places: [Place]
    var suppression: Suppression?
    var baseline: String?
    var fingerprint: String?
  }

  struct Fixed: Decodable, Equatable {
    var rule: String
    var status: String
    var words: String?
  }

  struct Document: Decodable {
    var path: String
    var results: [Result]
    var fixed: [Fixed]
    var summary: [String: Int]
  }

  struct Problem: Decodable, Equatable {
    var kind: String
    var origin: String
    var rule: String?
    var message: String
  }

  var documents: [Document]
  var problems: [Problem]

  init(_ json: String) throws { self = try JSONDecoder().decode(AsideReport.self, from: Data(json.utf8)) }

  /// The one result of a rule.
  func result(_ rule: String) -> Result? { documents.flatMap(\.results).first { $0.rule == rule } }
}
