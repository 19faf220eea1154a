internal import YAML

/// Reads the marks of a compliant document.
public enum MutationFixtureReader {
  private static let dutyKeys = ["rules", "at", "verb", "passive", "move", "lost", "deleted"]

  /// The fixture that the marks in `bytes` describe.
  ///
  /// - Parameter text: the text of the document with that file name.
  public static func read(
    _ bytes: [UInt8], name: String, text: (String) throws -> String
  ) throws -> MutationFixture {
    let top = try YAMLMapping(YAMLNode.parse(bytes, name: name), file: name)
    try top.rejectUnknownKeys(allowed: ["document", "findings", "elsewhere", "duties"])
    let document = try top.string("document")
    var elsewhere: MutationFixture.Elsewhere?
    if let place = try top.optionalMapping("elsewhere") {
      try place.rejectUnknownKeys(allowed: ["behind", "line"])
      elsewhere = .init(behind: try place.string("behind"), line: try place.string("line"))
    }
    return MutationFixture(
      document: document, text: try text(document), findings: try expectation(top, "findings") ?? [:],
      elsewhere: elsewhere, duties: try top.mappings("duties").map { mapping in try duty(mapping) })
  }

  private static func duty(_ mapping: YAMLMapping) throws(YAMLError) -> MarkedDuty {
    try mapping.rejectUnknownKeys(allowed: dutyKeys + MutationKind.allCases.map(\.rawValue))
    var variants: [MutationKind: [MarkedDuty.Variant]] = [:]
    for kind in MutationKind.allCases {
      var read: [MarkedDuty.Variant] = []
      for node in try mapping.optionalSequence(kind.rawValue) { read.append(try variant(node, mapping.file)) }
      variants[kind] = read
    }
    return MarkedDuty(
      rules: try mapping.strings("rules"), anchor: try mapping.string("at"), verb: try verb(mapping),
      passive: try mapping.optionalString("passive"),
      lostByMove: try move(mapping), lost: try expectation(mapping, "lost") ?? [:],
      deleted: try expectation(mapping, "deleted") ?? [:], variants: variants)
  }

  private static func variant(_ node: YAMLNode, _ file: String) throws(YAMLError) -> MarkedDuty.Variant {
    if let text = node.text { return MarkedDuty.Variant(text: text, becomes: nil) }
    let mapping = try YAMLMapping(node, file: file)
    try mapping.rejectUnknownKeys(allowed: ["text", "becomes"])
    return MarkedDuty.Variant(text: try mapping.string("text"), becomes: try expectation(mapping, "becomes"))
  }

  private static func verb(_ mapping: YAMLMapping) throws(YAMLError) -> (finite: String, infinitive: String)? {
    guard let text = try mapping.optionalString("verb") else { return nil }
    let forms = text.split(separator: "|").map(String.init)
    guard forms.count == 2 else {
      throw mapping.error(
        "«verb»: «\(text)»; write the verb as it stands in the document and its infinitive: ведёт|вести")
    }
    return (forms[0], forms[1])
  }

  /// `move: all`, or the rules that are lost by moving.
  private static func move(_ mapping: YAMLMapping) throws(YAMLError) -> [String]? {
    guard let node = mapping.node("move") else { return nil }
    if node.text == "all" { return [] }
    return try mapping.strings("move")
  }

  /// A status, or several that are as good, for each rule named.
  private static func expectation(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> Expectation? {
    guard let statuses = try mapping.optionalMapping(key) else { return nil }
    var expectation: Expectation = [:]
    for rule in statuses.keys {
      if let one = statuses.node(rule)?.text {
        expectation[rule] = [one]
      } else {
        expectation[rule] = Set(try statuses.strings(rule))
      }
    }
    return expectation
  }
}
