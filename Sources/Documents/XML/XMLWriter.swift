private import CLibXML2

/// Writes one XML document in UTF-8 with libxml2's text writer.
///
/// Whatever text it is given, the result is well-formed: markup is escaped, and characters that XML 1.0 forbids or
/// discourages are dropped. The first failure is kept and thrown by ``finish()``, so that writing reads like the document.
@safe public final class XMLWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var failure: XMLWritingError?
  /// Of each open element whether it holds elements on lines of their own.
  private var open: [Bool] = []
  /// How many of the open elements are mixed with text, where white space would be part of it.
  private var mixedDepth = 0

  /// Starts a document.
  public init() throws(XMLWritingError) {
    guard let buffer = unsafe xmlBufferCreate() else { throw .outOfMemory }
    guard let writer = unsafe xmlNewTextWriterMemory(buffer, 0) else {
      unsafe xmlBufferFree(buffer)
      throw .outOfMemory
    }
    unsafe self.buffer = unsafe buffer
    unsafe self.writer = unsafe writer
    note(unsafe xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil), "<?xml?>")
  }

  deinit {
    unsafe xmlFreeTextWriter(writer)
    unsafe xmlBufferFree(buffer)
  }

  /// Writes an element on a line of its own; what `content` writes stands in it.
  ///
  /// - Parameters:
  ///   - name: a name of XML.
  ///   - attributes: in this order; one without a value is left out.
  ///   - isMixed: whether text stands in it, so that no white space may be added.
  public func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], isMixed: Bool = false,
    _ content: () -> Void = {}
  ) {
    if !open.isEmpty {
      open[open.count - 1] = true
      breakLine()
    }
    note(unsafe xmlTextWriterStartElement(writer, name.description), name)
    for (attribute, value) in attributes {
      guard let value else { continue }
      note(unsafe xmlTextWriterWriteAttribute(writer, attribute.description, value.writable), attribute)
    }
    open.append(false)
    if isMixed { mixedDepth += 1 }
    content()
    if isMixed { mixedDepth -= 1 }
    if open.removeLast(), !isMixed { breakLine() }
    note(unsafe xmlTextWriterEndElement(writer), name)
  }

  /// Writes text into the open element.
  public func text(_ text: String) {
    guard !text.isEmpty else { return }
    note(unsafe xmlTextWriterWriteString(writer, text.writable), "text")
  }

  /// The document, with a closing line feed.
  public func finish() throws(XMLWritingError) -> [UInt8] {
    note(unsafe xmlTextWriterEndDocument(writer), "</>")
    if let failure { throw failure }
    guard let content = unsafe xmlBufferContent(buffer) else { throw .outOfMemory }
    return unsafe Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  /// Starts a line, indented by the open elements, unless white space would be part of a text.
  private func breakLine() {
    guard mixedDepth == 0 else { return }
    note(unsafe xmlTextWriterWriteString(writer, "\n" + String(repeating: "  ", count: open.count)), "\n")
  }

  private func note(_ result: Int32, _ what: StaticString) {
    if result < 0, failure == nil { failure = .refused(what: what.description) }
  }
}

extension String {
  /// The text without the characters that XML 1.0 forbids (most controls, U+FFFE, U+FFFF) or discourages (C1 controls).
  var writable: String {
    var scalars = unicodeScalars
    scalars.removeAll { !$0.isWritable }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  fileprivate var isWritable: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
