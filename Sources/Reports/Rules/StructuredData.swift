/// Data without a schema of its own, as YAML and JSON print it alike: keys in their order, no value but those given.
indirect enum StructuredData {
  case text(String)
  case flag(Bool)
  case list([StructuredData])
  case fields([(key: String, value: StructuredData)])

  /// A list of texts.
  static func texts(_ texts: [String]) -> StructuredData { .list(texts.map { .text($0) }) }
}

extension StructuredData {
  /// The data as JSON, two spaces for each level.
  func json(level: Int = 0) -> String {
    let margin = String(repeating: " ", count: (level + 1) * 2)
    let closing = String(repeating: " ", count: level * 2)
    switch self {
    case .text(let text): return StructuredData.quoted(text)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let items):
      guard !items.isEmpty else { return "[]" }
      return "[\n" + items.map { margin + $0.json(level: level + 1) }.joined(separator: ",\n") + "\n\(closing)]"
    case .fields(let fields):
      guard !fields.isEmpty else { return "{}" }
      let lines = fields.map { "\(margin)\(StructuredData.quoted($0.key)): \($0.value.json(level: level + 1))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(closing)}"
    }
  }

  /// The data as YAML in lines, without a closing line feed; texts stand in quotation marks, so that none is taken for
  /// anything else.
  func yaml(level: Int = 0) -> String {
    let margin = String(repeating: " ", count: level * 2)
    switch self {
    case .text, .flag: return json()
    case .list(let items):
      guard !items.isEmpty else { return "[]" }
      return items.map { item in
        // The first key of an entry stands behind its dash.
        "\(margin)- " + item.yaml(level: level + 1).drop { $0 == " " }
      }.joined(separator: "\n")
    case .fields(let fields):
      return fields.map { key, value in
        value.isNested ? "\(margin)\(key):\n\(value.yaml(level: level + 1))" : "\(margin)\(key): \(value.yaml())"
      }.joined(separator: "\n")
    }
  }

  private var isNested: Bool {
    switch self {
    case .text, .flag: false
    case .list(let items): !items.isEmpty
    case .fields(let fields): !fields.isEmpty
    }
  }

  /// A text in quotation marks, escaped as both notations understand it.
  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.value(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
