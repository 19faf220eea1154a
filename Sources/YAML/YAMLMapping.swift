/// Typed access to the keys of one mapping; every mistake says where it is and what is allowed.
public struct YAMLMapping: Sendable, Hashable {
  /// The name of the file, for messages.
  public let file: String
  /// Where the mapping begins.
  public let position: YAMLPosition
  /// Keys with their values in the order of the file.
  public let entries: [YAMLNode.Entry]

  /// Opens a node as a mapping.
  ///
  /// - Throws: ``YAMLError`` when the node is a scalar or a sequence.
  public init(_ node: YAMLNode, file: String) throws(YAMLError) {
    guard case .mapping(let entries) = node.value else {
      throw YAMLError(
        file: file, position: node.position, message: "здесь нужны пары «ключ: значение», а стоит \(node.kindName)")
    }
    self.file = file
    self.position = node.position
    self.entries = entries
  }

  /// The names of the keys in the order of the file.
  public var keys: [String] { entries.compactMap(\.key.text) }

  /// The value of a key; a key without a value counts as absent.
  public func node(_ key: String) -> YAMLNode? {
    guard let entry = entries.first(where: { $0.key.text == key }), !entry.value.isNull else { return nil }
    return entry.value
  }

  /// The value of a key that must be there.
  public func requiredNode(_ key: String) throws(YAMLError) -> YAMLNode {
    guard let node = node(key) else { throw error("нет обязательного ключа «\(key)»") }
    return node
  }

  /// Refuses keys that nobody will read, so that a misspelt key never passes silently.
  public func rejectUnknownKeys(allowed: [String]) throws(YAMLError) {
    for entry in entries {
      guard let name = entry.key.text, !allowed.contains(name) else { continue }
      throw error("неизвестный ключ «\(name)»; допустимы: \(allowed.joined(separator: ", "))", at: entry.key.position)
    }
  }

  /// An error of this file; at the beginning of the mapping unless a place is given.
  public func error(_ message: String, at position: YAMLPosition? = nil) -> YAMLError {
    YAMLError(file: file, position: position ?? self.position, message: message)
  }
}
