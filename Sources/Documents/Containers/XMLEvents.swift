private import CLibXML2

/// Parses an XML part with libxml2's SAX interface, without network, DTD or entities of the part's own.
enum XMLEvents {
  /// Hands the events of `bytes` to `handler`.
  ///
  /// - Parameters:
  ///   - part: how errors call the part.
  ///   - limits: how deep elements may nest.
  static func parse(
    _ bytes: [UInt8], part: String, limits: ReadingLimits, into handler: any XMLHandler
  ) throws(ReadingError) {
    let state = XMLParserState(part: part, depthLimit: limits.depth, handler: handler)
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
      guard let state = unsafe XMLEvents.state(context), state.isRunning, let name = unsafe name else { return }
      state.start(
        unsafe String(cString: name), namespace: unsafe XMLEvents.namespace(uri, state),
        unsafe XMLEvents.attributes(attributes, count: Int(count)))
    }
    unsafe sax.endElementNs = { context, name, _, uri in
      guard let state = unsafe XMLEvents.state(context), state.isRunning, let name = unsafe name else { return }
      state.end(unsafe String(cString: name), namespace: unsafe XMLEvents.namespace(uri, state))
    }
    unsafe sax.characters = { context, text, length in
      guard let state = unsafe XMLEvents.state(context), state.wantsText, let text = unsafe text else { return }
      state.text(unsafe Array(UnsafeBufferPointer(start: text, count: Int(length))))
    }
    unsafe sax.cdataBlock = unsafe sax.characters
    unsafe sax.internalSubset = { context, _, _, _ in
      unsafe XMLEvents.state(context)?.refuseDTD()
    }
    unsafe sax.serror = { context, error in
      guard let state = unsafe XMLEvents.state(context), let error = unsafe error,
        unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
      else { return }
      let reason = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "ошибка разметки"
      state.note(line: unsafe Int(error.pointee.line), reason: reason)
    }
    withExtendedLifetime(state) {
      guard
        let context = unsafe xmlCreatePushParserCtxt(&sax, Unmanaged.passUnretained(state).toOpaque(), nil, 0, nil)
      else { return }
      defer { unsafe xmlFreeParserCtxt(context) }
      _ = unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
      unsafe bytes.withUnsafeBytes { buffer in
        var offset = 0
        while offset < buffer.count, state.isRunning, let base = buffer.baseAddress {
          let count = min(1 << 16, buffer.count - offset)
          let chunk = unsafe (base + offset).assumingMemoryBound(to: CChar.self)
          _ = unsafe xmlParseChunk(context, chunk, Int32(count), 0)
          offset += count
        }
        if state.isRunning { _ = unsafe xmlParseChunk(context, nil, 0, 1) }
      }
    }
    if let failure = state.failure { throw failure }
  }

  private static func state(_ context: UnsafeMutableRawPointer?) -> XMLParserState? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<XMLParserState>.fromOpaque(context).takeUnretainedValue()
  }

  private static func namespace(_ uri: UnsafePointer<xmlChar>?, _ state: XMLParserState) -> XMLNamespace {
    guard let uri = unsafe uri else { return .other }
    // libxml2 keeps each name once, so that the pointer stands for the name while the parser lives.
    return state.namespace(key: UInt(bitPattern: uri)) { unsafe String(cString: uri) }
  }

  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> XMLAttributes {
    var attributes = XMLAttributes()
    guard let list = unsafe list else { return attributes }
    for index in 0..<count {
      let entry = unsafe list + index * 5
      guard let name = unsafe entry[0], let start = unsafe entry[3], let end = unsafe entry[4] else { continue }
      // Word marks every element with the numbers of editing sessions.
      if unsafe name[0] == 0x72 && name[1] == 0x73 && name[2] == 0x69 { continue }
      let value = unsafe String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      attributes.pairs.append((unsafe String(cString: name), value))
    }
    return attributes
  }
}
