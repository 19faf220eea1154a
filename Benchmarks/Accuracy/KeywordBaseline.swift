internal import Documents
internal import YAML

/// A check by keywords: a requirement is met where all beginnings of words of one set stand anywhere in the text.
struct KeywordBaseline {
  private let met: [String: [[String]]]
  private let forbidden: [String: [[String]]]

  init(_ bytes: [UInt8], name: String) throws {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: name), file: name)
    try top.rejectUnknownKeys(allowed: ["met", "forbidden"])
    met = try KeywordBaseline.sets(top.mapping("met"))
    forbidden = try KeywordBaseline.sets(top.mapping("forbidden"))
  }

  private static func sets(_ mapping: YAMLMapping) throws(YAMLError) -> [String: [[String]]] {
    var sets: [String: [[String]]] = [:]
    for rule in mapping.keys {
      sets[rule] = try mapping.strings(rule).map { $0.split(separator: " + ").map(String.init) }
    }
    return sets
  }

  /// The rules it knows.
  var rules: Set<String> { Set(met.keys).union(forbidden.keys) }

  /// Whether it reports a finding of the rule for a text in small letters without ё.
  func finds(_ rule: String, in text: String) -> Bool {
    func holds(_ sets: [[String]]) -> Bool { sets.contains { $0.allSatisfy { text.contains($0) } } }
    if let sets = met[rule] { return !holds(sets) }
    if let sets = forbidden[rule] { return holds(sets) }
    return false
  }
}
