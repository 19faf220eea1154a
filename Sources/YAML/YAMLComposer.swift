/// Builds one tree of nodes from events.
struct YAMLComposer {
  /// The deepest nesting that is read.
  static let depthLimit = 64

  private struct Open {
    var position: YAMLPosition
    var isMapping: Bool
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var lines: [String: Int] = [:]
    var key: YAMLNode?
  }

  private let file: String
  private var stack: [Open] = []
  private var root: YAMLNode?
  private var documents = 0

  init(file: String) {
    self.file = file
  }

  /// Takes the next event.
  mutating func take(_ event: YAMLEvent, at position: YAMLPosition) throws(YAMLError) {
    switch event {
    case .documentStart:
      documents += 1
      if documents > 1 { throw error("в файле больше одного документа YAML; оставьте один", at: position) }
    case .refused(let what):
      throw error("\(what) здесь не разрешены; напишите значение полностью", at: position)
    case .scalar(let text, let quoted):
      try add(YAMLNode(value: .scalar(text, quoted: quoted), position: position))
    case .sequenceStart, .mappingStart:
      guard stack.count < Self.depthLimit else {
        throw error("вложенность больше \(Self.depthLimit) уровней", at: position)
      }
      if let top = stack.last, top.isMapping, top.key == nil {
        throw error("ключ должен быть простым значением", at: position)
      }
      stack.append(Open(position: position, isMapping: event == .mappingStart))
    case .collectionEnd:
      guard let done = stack.popLast() else { return }
      let value: YAMLNode.Value = done.isMapping ? .mapping(done.entries) : .sequence(done.items)
      try add(YAMLNode(value: value, position: done.position))
    case .other, .end: break
    }
  }

  /// The tree of the document.
  consuming func finish() throws(YAMLError) -> YAMLNode {
    guard let root else { throw error("файл пуст", at: YAMLPosition(line: 1, column: 1)) }
    return root
  }

  private mutating func add(_ node: YAMLNode) throws(YAMLError) {
    guard var top = stack.popLast() else {
      root = node
      return
    }
    if !top.isMapping {
      top.items.append(node)
    } else if let key = top.key {
      top.entries.append(YAMLNode.Entry(key: key, value: node))
      top.key = nil
    } else {
      let name = node.text ?? ""
      if let first = top.lines[name] {
        throw error(
          "ключ «\(name)» повторён: впервые он задан в строке \(first), снова в строке \(node.position.line)",
          at: node.position)
      }
      top.lines[name] = node.position.line
      top.key = node
    }
    stack.append(top)
  }

  private func error(_ message: String, at position: YAMLPosition) -> YAMLError {
    YAMLError(file: file, position: position, message: message)
  }
}
