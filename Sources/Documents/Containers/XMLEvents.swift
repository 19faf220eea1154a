private import CLibXML2

/// Parses an XML part with libxml2's SAX interface, without network, DTD or entities of the part's own.
enum XMLEvents {
  /// Hands the events of `bytes` to `handler`, and gives it back.
  ///
  /// - Parameters:
  ///   - bytes: the part, and a zero behind it.
  ///   - part: how errors call the part.
  ///   - limits: how deep elements may nest.
  static func parse<Handler: XMLHandler>(
    _ bytes: [UInt8], part: String, limits: ReadingLimits, into handler: Handler
  ) throws(ReadingError) -> Handler {
    guard bytes.count > 1, bytes.last == 0 else {
      throw .malformedXML(part: part, line: 1, reason: "Document is empty")
    }
    guard let length = Int32(exactly: bytes.count - 1) else {
      throw .expandsTooMuch(part: part, limit: Int(Int32.max))
    }
    var handler = handler
    let failure = unsafe withUnsafeMutablePointer(to: &handler) { handler in
      var state = XMLParserState(
        part: part, depthLimit: limits.depth, codeOf: Handler.code(of:in:),
        start: { code, attributes throws(ReadingError) in try unsafe handler.pointee.start(code, attributes) },
        end: { code throws(ReadingError) in try unsafe handler.pointee.end(code) },
        text: { bytes in unsafe handler.pointee.text(bytes) })
      unsafe withUnsafeMutablePointer(to: &state) { state in
        unsafe bytes.withUnsafeBytes { buffer in
          guard let base = buffer.baseAddress,
            let context = unsafe context(for: base, length, isUTF8: saysUTF8(bytes))
          else { return }
          defer { unsafe xmlFreeParserCtxt(context) }
          // Entities of the part's own cannot be declared, because a DTD is refused; the built-in ones are replaced.
          _ = unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
          unsafe context.pointee.sax.pointee = callbacks
          unsafe context.pointee.userData = UnsafeMutableRawPointer(context)
          unsafe context.pointee._private = UnsafeMutableRawPointer(state)
          _ = unsafe xmlParseDocument(context)
        }
      }
      return state.failure
    }
    if let failure { throw failure }
    return handler
  }

  private static var callbacks: xmlSAXHandler {
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
      guard let state = unsafe XMLEvents.state(context), let name = unsafe name else { return }
      let lent = unsafe XMLAttributes(
        list: attributes, count: Int(count), tagEnd: XMLEvents.offset(context))
      let goesOn = unsafe state.pointee.start(
        nameKey: UInt(bitPattern: name), namespaceKey: UInt(bitPattern: uri), lent
      ) {
        unsafe (String(cString: name), uri.map { unsafe String(cString: $0) } ?? "")
      }
      if !goesOn { unsafe XMLEvents.stop(context) }
    }
    unsafe sax.endElementNs = { context, _, _, _ in
      if unsafe XMLEvents.state(context)?.pointee.end() == false { unsafe XMLEvents.stop(context) }
    }
    unsafe sax.characters = { context, text, length in
      guard let state = unsafe XMLEvents.state(context), let text = unsafe text else { return }
      let buffer = unsafe UnsafeBufferPointer(start: text, count: Int(length))
      unsafe state.pointee.text(buffer.span)
    }
    unsafe sax.ignorableWhitespace = unsafe sax.characters
    unsafe sax.cdataBlock = unsafe sax.characters
    unsafe sax.internalSubset = { context, _, _, _ in
      unsafe XMLEvents.state(context)?.pointee.refuseDTD()
      unsafe XMLEvents.stop(context)
    }
    unsafe sax.serror = { context, error in
      guard let state = unsafe XMLEvents.state(context), let error = unsafe error,
        unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
      else { return }
      let reason = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "ошибка разметки"
      unsafe state.pointee.note(line: Int(error.pointee.line), reason: reason)
    }
    return unsafe sax
  }

  /// Whether the part is plainly in UTF-8, as all parts are that Word writes.
  private static func saysUTF8(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(80)
    guard head.first == UInt8(ascii: "<"), !head.dropLast().contains(0) else { return false }
    return !head.contains("encoding") || head.contains("encoding=\"UTF-8\"")
  }

  /// A parser for the bytes: it reads UTF-8 where it stands, up to the zero behind it, and a copy of anything else.
  private static func context(
    for base: UnsafeRawPointer, _ length: Int32, isUTF8: Bool
  ) -> xmlParserCtxtPtr? {
    guard isUTF8 else {
      return unsafe xmlCreateMemoryParserCtxt(base.assumingMemoryBound(to: CChar.self), length)
    }
    guard let context = unsafe xmlNewParserCtxt() else { return nil }
    guard let input = unsafe xmlNewInputStream(context) else {
      unsafe xmlFreeParserCtxt(context)
      return nil
    }
    let start = unsafe base.assumingMemoryBound(to: xmlChar.self)
    unsafe input.pointee.base = start
    unsafe input.pointee.cur = start
    unsafe input.pointee.end = start + Int(length)
    unsafe input.pointee.length = length
    unsafe inputPush(context, input)
    return unsafe context
  }

  private static func state(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLParserState>? {
    guard let context = unsafe context else { return nil }
    return unsafe context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private?
      .assumingMemoryBound(to: XMLParserState.self)
  }

  /// How far the parser has come, in bytes of the part.
  private static func offset(_ context: UnsafeMutableRawPointer?) -> Int {
    guard let context = unsafe context,
      let input = unsafe context.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input
    else { return 0 }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  private static func stop(_ context: UnsafeMutableRawPointer?) {
    guard let context = unsafe context else { return }
    unsafe xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
  }
}
