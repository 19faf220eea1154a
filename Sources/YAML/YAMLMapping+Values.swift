extension YAMLMapping {
  /// The text of a key that must be there.
  public func string(_ key: String) throws(YAMLError) -> String {
    try text(requiredNode(key), key: key)
  }

  /// The text of a key, or `nil` without it.
  public func optionalString(_ key: String) throws(YAMLError) -> String? {
    guard let node = node(key) else { return nil }
    return try text(node, key: key)
  }

  /// The texts of a key that must be there; a single value counts as a list of one.
  public func strings(_ key: String) throws(YAMLError) -> [String] {
    try texts(requiredNode(key), key: key)
  }

  /// The texts of a key, or an empty list without it; a single value counts as a list of one.
  public func optionalStrings(_ key: String) throws(YAMLError) -> [String] {
    guard let node = node(key) else { return [] }
    return try texts(node, key: key)
  }

  /// The truth value of a key, or `nil` without it: true, false, да or нет.
  public func bool(_ key: String) throws(YAMLError) -> Bool? {
    guard let node = node(key) else { return nil }
    switch node.value {
    case .scalar("true", quoted: false), .scalar("да", quoted: false): return true
    case .scalar("false", quoted: false), .scalar("нет", quoted: false): return false
    default: throw error("«\(key)»: нужно true или false, а стоит \(node.shown)", at: node.position)
    }
  }

  /// The whole number of a key, or `nil` without it.
  public func int(_ key: String, in allowed: ClosedRange<Int>? = nil) throws(YAMLError) -> Int? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text, quoted: false) = node.value, let number = Int(text) else {
      throw error("«\(key)»: нужно целое число, а стоит \(node.shown)", at: node.position)
    }
    if let allowed, !allowed.contains(number) {
      throw error(
        "«\(key)»: \(number) не подходит; нужно число от \(allowed.lowerBound) до \(allowed.upperBound)",
        at: node.position)
    }
    return number
  }

  /// The mapping under a key that must be there.
  public func mapping(_ key: String) throws(YAMLError) -> YAMLMapping {
    try YAMLMapping(requiredNode(key), file: file)
  }

  /// The mapping under a key, or `nil` without it.
  public func optionalMapping(_ key: String) throws(YAMLError) -> YAMLMapping? {
    guard let node = node(key) else { return nil }
    return try YAMLMapping(node, file: file)
  }

  /// The nodes of a list that must be there.
  public func sequence(_ key: String) throws(YAMLError) -> [YAMLNode] {
    try items(requiredNode(key), key: key)
  }

  /// The nodes of a list, or an empty list without the key.
  public func optionalSequence(_ key: String) throws(YAMLError) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    return try items(node, key: key)
  }

  /// The mappings of a list, or an empty list without the key.
  public func mappings(_ key: String) throws(YAMLError) -> [YAMLMapping] {
    var result: [YAMLMapping] = []
    for node in try optionalSequence(key) { result.append(try YAMLMapping(node, file: file)) }
    return result
  }

  /// The text of a key that has to be one of a few words, or `nil` without it.
  public func choice(_ key: String, of allowed: [String]) throws(YAMLError) -> String? {
    guard let node = node(key) else { return nil }
    let text = try text(node, key: key)
    guard allowed.contains(text) else {
      throw error(
        "«\(key)»: «\(text)» не подходит; допустимы: \(allowed.joined(separator: ", "))", at: node.position)
    }
    return text
  }

  private func text(_ node: YAMLNode, key: String) throws(YAMLError) -> String {
    guard let text = node.text else {
      throw error("«\(key)»: нужно одно значение, а стоит \(node.kindName)", at: node.position)
    }
    return text
  }

  private func texts(_ node: YAMLNode, key: String) throws(YAMLError) -> [String] {
    guard case .sequence(let nodes) = node.value else { return [try text(node, key: key)] }
    var result: [String] = []
    for node in nodes { result.append(try text(node, key: key)) }
    return result
  }

  private func items(_ node: YAMLNode, key: String) throws(YAMLError) -> [YAMLNode] {
    guard case .sequence(let nodes) = node.value else {
      throw error("«\(key)»: нужен список, а стоит \(node.kindName)", at: node.position)
    }
    return nodes
  }
}

extension YAMLNode {
  /// What the node is, for messages.
  var kindName: String {
    switch value {
    case .scalar: "одно значение"
    case .sequence: "список"
    case .mapping: "набор пар «ключ: значение»"
    }
  }

  /// The value in quotation marks, or what the node is.
  var shown: String { text.map { "«\($0)»" } ?? kindName }
}
