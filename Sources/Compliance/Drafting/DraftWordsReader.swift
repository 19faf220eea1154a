internal import Regulations
internal import YAML

/// Reads `words.yaml`.
struct DraftWordsReader {
  let file: String
  /// The requirements of the packs.
  let rules: Set<RuleID>

  func read(_ bytes: [UInt8]) throws(YAMLError) -> DraftWords {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: file), file: file)
    try top.rejectUnknownKeys(allowed: ["title", "placeholders", "types"])
    let placeholders = try texts(top.mapping("placeholders"))
    for fact in DraftFact.allCases where placeholders[fact.slot] == nil {
      throw try top.mapping("placeholders").error("нет заготовки «\(fact.slot)»")
    }
    let types = try top.mapping("types")
    try types.rejectUnknownKeys(allowed: Organisation.OrganisationType.allCases.map(\.rawValue))
    var vocabularies: [Organisation.OrganisationType: DraftWords.Vocabulary] = [:]
    var names: Set<String>?
    for type in Organisation.OrganisationType.allCases {
      let mapping = try types.mapping(type.rawValue)
      let vocabulary = try self.vocabulary(mapping)
      // A word that one type lacks would be found out only when somebody drafts for it.
      let own = Set(vocabulary.words.keys)
      if let names, names != own {
        let odd = names.symmetricDifference(own).sorted().joined(separator: ", ")
        throw mapping.error("слова есть не у всех видов организаций: \(odd)")
      }
      names = own
      vocabularies[type] = vocabulary
    }
    return DraftWords(title: try top.string("title"), placeholders: placeholders, types: vocabularies)
  }

  private func vocabulary(_ mapping: YAMLMapping) throws(YAMLError) -> DraftWords.Vocabulary {
    try mapping.rejectUnknownKeys(allowed: ["words", "instead", "wording"])
    var replacements: [(school: String, own: String)] = []
    if let instead = try mapping.optionalMapping("instead") {
      replacements = try texts(instead).map { (school: $0.key, own: $0.value) }
        .sorted { ($0.school.utf8.count, $0.school) > ($1.school.utf8.count, $1.school) }
    }
    var wordings: [RuleID: String] = [:]
    if let own = try mapping.optionalMapping("wording") {
      for (name, text) in try texts(own) {
        guard let id = RuleID(rawValue: name), rules.contains(id) else {
          throw own.error("в наборах нет правила «\(name)»")
        }
        wordings[id] = text
      }
    }
    return DraftWords.Vocabulary(
      words: try texts(mapping.mapping("words")), replacements: replacements, wordings: wordings)
  }

  private func texts(_ mapping: YAMLMapping) throws(YAMLError) -> [String: String] {
    var texts: [String: String] = [:]
    for key in mapping.keys { texts[key] = try mapping.string(key) }
    return texts
  }
}
