private import CCMarkGFM
#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Parses Markdown with cmark-gfm and copies it into Swift values.
enum MarkdownTree {
  /// The document node of a Markdown text in UTF-8.
  static func root(of text: [UInt8], limits: ReadingLimits) throws(ReadingError) -> MarkdownNode? {
    _ = extensionsAreRegistered
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else {
      return nil
    }
    defer { unsafe cmark_parser_free(parser) }
    // cmark's table parser takes quadratic time for a row of very many cells; no act has one.
    let hasSaneRows = text.split(separator: 0x0A).allSatisfy { line in line.count { $0 == 0x7C } <= 1000 }
    for name in hasSaneRows ? ["table", "strikethrough", "autolink"] : ["strikethrough", "autolink"] {
      guard let found = unsafe cmark_find_syntax_extension(name) else { continue }
      unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    unsafe text.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let document = unsafe cmark_parser_finish(parser) else { return nil }
    defer { unsafe cmark_node_free(document) }
    return try unsafe node(document, depth: 1, limits: limits)
  }

  /// Registers cmark's extensions once for the whole program, as cmark demands.
  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  private static func node(
    _ source: OpaquePointer, depth: Int, limits: ReadingLimits
  ) throws(ReadingError) -> MarkdownNode {
    guard depth <= limits.depth else { throw .tooDeep(limit: limits.depth) }
    let type = unsafe cmark_node_get_type_string(source).map { unsafe String(cString: $0) } ?? ""
    var node = MarkdownNode(
      type: type, literal: unsafe bytes(cmark_node_get_literal(source)), address: "", level: 0, start: 0,
      isOrdered: false, line: unsafe Int(cmark_node_get_start_line(source)),
      byteColumn: unsafe Int(cmark_node_get_start_column(source)), children: [])
    switch type {
    case "heading": node.level = unsafe Int(cmark_node_get_heading_level(source))
    case "link": node.address = unsafe String(decoding: bytes(cmark_node_get_url(source)), as: UTF8.self)
    case "list":
      node.isOrdered = unsafe cmark_node_get_list_type(source) == CMARK_ORDERED_LIST
      node.start = unsafe Int(cmark_node_get_list_start(source))
    default: break
    }
    var child = unsafe cmark_node_first_child(source)
    while let current = unsafe child {
      node.children.append(try unsafe self.node(current, depth: depth + 1, limits: limits))
      unsafe child = cmark_node_next(current)
    }
    return node
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}
