private import CLibXML2

/// Parses a web page with libxml2 and copies it into Swift values.
enum HTMLTree {
  /// The root element of the page, or `nil` when the page has none.
  ///
  /// Nothing is loaded from the network; mistakes in the page are repaired as browsers do.
  ///
  /// - Parameter text: the page in UTF-8, whatever encoding it declares.
  static func root(of text: [UInt8], limits: ReadingLimits) throws(ReadingError) -> HTMLElement? {
    guard let context = unsafe htmlNewParserCtxt() else {
      throw .malformedXML(part: "HTML", line: 1, reason: "мало памяти")
    }
    defer { unsafe htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let document = unsafe text.withUnsafeBytes { buffer in
      unsafe htmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, "UTF-8",
        Int32(options))
    }
    guard let document = unsafe document else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    // libxml2 stops at elements nested too deep and returns what it has until there.
    if unsafe context.pointee.disableSAX != 0 { throw .tooDeep(limit: limits.depth) }
    guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
    var count = 0
    var tree = try unsafe element(root, depth: 1, count: &count, limits: limits)
    // What stands before «<html>» is no child of it.
    var before: [HTMLNode] = []
    var sibling = unsafe document.pointee.children
    while let current = unsafe sibling, unsafe current != root {
      if let comment = unsafe comment(current) { before.append(comment) }
      unsafe sibling = current.pointee.next
    }
    tree.children.insert(contentsOf: before, at: 0)
    return tree
  }

  /// The node as a comment to the program, `nil` for all others.
  private static func comment(_ node: xmlNodePtr) -> HTMLNode? {
    guard unsafe node.pointee.type == XML_COMMENT_NODE else { return nil }
    let bytes = unsafe bytes(node.pointee.content)
    guard Remark.addressLength(of: bytes.drop(while: \.isBlank)) != nil else { return nil }
    // libxml2 gives the line where a comment ends.
    return unsafe .comment(bytes, line: Int(xmlGetLineNo(node)) - bytes.count { $0 == 0x0A })
  }

  private static func element(
    _ node: xmlNodePtr, depth: Int, count: inout Int, limits: ReadingLimits
  ) throws(ReadingError) -> HTMLElement {
    guard depth <= limits.depth else { throw .tooDeep(limit: limits.depth) }
    count += 1
    // A block of a page has a few elements, not more.
    guard count / 4 <= limits.blocks else { throw .tooManyBlocks(limit: limits.blocks) }
    var element = HTMLElement(
      name: unsafe string(node.pointee.name).lowercased(), attributes: unsafe attributes(of: node),
      line: unsafe Int(xmlGetLineNo(node)), children: [])
    var child = unsafe node.pointee.children
    while let current = unsafe child {
      switch unsafe current.pointee.type {
      case XML_ELEMENT_NODE:
        element.children.append(
          .element(try unsafe self.element(current, depth: depth + 1, count: &count, limits: limits)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        element.children.append(.text(unsafe bytes(current.pointee.content), line: unsafe Int(xmlGetLineNo(current))))
      default: if let comment = unsafe comment(current) { element.children.append(comment) }
      }
      unsafe child = current.pointee.next
    }
    return element
  }

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      let name = unsafe string(attribute.pointee.name).lowercased()
      let value = unsafe attribute.pointee.children?.pointee.content
      attributes[name] = unsafe value.map { unsafe string($0) } ?? ""
      unsafe next = attribute.pointee.next
    }
    return attributes
  }

  private static func string(_ text: UnsafePointer<xmlChar>) -> String {
    unsafe String(cString: text)
  }

  private static func bytes(_ text: UnsafePointer<xmlChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
  }
}
