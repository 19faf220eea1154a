/// Where a paragraph goes in an OpenDocument text, and what stands around it there.
struct ODTPlacement: Sendable {
  /// The offset in the part.
  var offset: Int
  var opening = ""
  var closing = ""
  /// Whether the paragraph before it belongs to the same text, so that the change may begin at its end.
  var followsText: Bool

  /// Behind one paragraph, in the list of another.
  init(
    after: ParagraphMap.Paragraph, like model: ParagraphMap.Paragraph?, map: ParagraphMap, bytes: [UInt8]
  ) {
    let around = map.containers(around: after)
    let own = model.map { map.containers(around: $0) } ?? []
    let foreign = around.last { container in !own.contains { $0.element == container.element } }
    followsText =
      !(around.contains { container in
        bytes.tag(container.element.tag, isNamed: "table") && !own.contains { $0.element == container.element }
      })
    offset = (foreign?.element ?? after.element).range.upperBound
    let lists = own.filter { !bytes.tag($0.element.tag, isNamed: "table") }
    guard let innermost = lists.first else { return }
    let end = after.element.range.lowerBound
    // Of the lists around the model those that do not go on behind the other paragraph are opened once more.
    var missing: [XMLElement] = []
    var child: XMLElement? = bytes.isList(innermost.element) ? nil : innermost.element
    for container in lists {
      guard container.element.range.contains(end) else {
        missing.append(container.element)
        continue
      }
      if bytes.isList(container.element) {
        // The item of this list behind which the paragraph stands.
        let item = around.first { $0.parent.map { map.containers[$0].element == container.element } ?? false }
        offset = (item?.element ?? child ?? after.element).range.upperBound
        if missing.isEmpty, let child { missing.append(child) }
        break
      }
      child = container.element
    }
    for (number, element) in missing.enumerated() {
      let name = String(decoding: bytes[element.tag.name], as: UTF8.self)
      opening = "<\(name)\(Self.attributes(of: element, isRoot: number == missing.count - 1, in: bytes))>" + opening
      closing += "</\(name)>"
    }
  }

  private static func attributes(of element: XMLElement, isRoot: Bool, in bytes: [UInt8]) -> String {
    guard bytes.isList(element) else { return "" }
    let prefix = String(decoding: bytes.prefix(ofName: element.tag.name), as: UTF8.self)
    var text = ""
    if let style = bytes.attribute("style-name", of: element.tag) {
      text += " \(prefix)style-name=\"\(XMLText.escaped(style))\""
    }
    guard isRoot else { return text }
    if let id = bytes.attribute("id", of: element.tag) {
      return text + " \(prefix)continue-list=\"\(XMLText.escaped(id))\""
    }
    return text + " \(prefix)continue-numbering=\"true\""
  }
}

extension [UInt8] {
  fileprivate func isList(_ element: XMLElement) -> Bool { tag(element.tag, isNamed: "list") }
}
