/// One value of a YAML document with its place in the file.
public struct YAMLNode: Sendable, Hashable {
  /// What a node holds.
  public enum Value: Sendable, Hashable {
    /// A single value as text; `quoted` tells «"true"» from «true».
    case scalar(String, quoted: Bool)
    case sequence([YAMLNode])
    /// Keys with their values in the order of the file.
    case mapping([Entry])
  }

  /// One key of a mapping with its value.
  public struct Entry: Sendable, Hashable {
    /// The key, always a scalar.
    public var key: YAMLNode
    /// What the key is set to.
    public var value: YAMLNode

    /// Makes an entry.
    public init(key: YAMLNode, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  /// What the node holds.
  public var value: Value
  /// Where the node begins.
  public var position: YAMLPosition

  /// Makes a node.
  public init(value: Value, position: YAMLPosition) {
    self.value = value
    self.position = position
  }

  /// The text of a scalar, or `nil` for sequences and mappings.
  public var text: String? {
    guard case .scalar(let text, _) = value else { return nil }
    return text
  }

  /// Whether the node is an unquoted empty value, «null» or «~».
  public var isNull: Bool {
    guard case .scalar(let text, quoted: false) = value else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// Reads one YAML document.
  ///
  /// Anchors, aliases, tags, several documents in one file, keys that are not scalars and repeated keys are refused.
  ///
  /// - Parameters:
  ///   - bytes: the file in UTF-8 or UTF-16.
  ///   - name: how error messages call the file.
  /// - Throws: ``YAMLError`` for the first mistake.
  public static func parse(_ bytes: [UInt8], name: String) throws(YAMLError) -> YAMLNode {
    var composer = YAMLComposer(file: name)
    var events = LibYAMLEvents(bytes)
    while true {
      let (event, position) = try events.next(file: name)
      if case .end = event { break }
      try composer.take(event, at: position)
    }
    return try composer.finish()
  }
}
