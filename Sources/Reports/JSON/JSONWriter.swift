/// Writes JSON in the order in which it is told, pretty-printed with two spaces or in one line.
///
/// What a terminal or a JavaScript parser could take for a command is escaped: control characters, U+2028 and U+2029,
/// marks of writing direction, invisible characters.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private let isCompact: Bool
  private var depth = 0
  private var isFirst = true
  private var isBehindKey = false

  /// Starts a text; a compact one has no white space and one line.
  package init(isCompact: Bool = false) { self.isCompact = isCompact }

  /// An object whose fields `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nested(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  /// An array whose elements `element` writes, one value for each item.
  package mutating func array<Item>(_ items: some Sequence<Item>, _ element: (inout JSONWriter, Item) -> Void) {
    nested(open: UInt8(ascii: "["), close: UInt8(ascii: "]")) { writer in
      for item in items { element(&writer, item) }
    }
  }

  /// The key of the value written next.
  package mutating func key(_ name: StaticString) {
    startLine()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: isCompact ? "\":".utf8 : "\": ".utf8)
    isBehindKey = true
  }

  /// A text, or `null`.
  package mutating func value(_ text: String?) {
    startValue()
    guard var text else { return bytes.append(contentsOf: "null".utf8) }
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A whole number, or `null`.
  package mutating func value(_ number: Int?) {
    startValue()
    bytes.append(contentsOf: (number.map { String($0) } ?? "null").utf8)
  }

  /// `true` or `false`.
  package mutating func value(_ flag: Bool) {
    startValue()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// `null`.
  package mutating func null() {
    startValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends the text with a line feed.
  package consuming func finish() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}

extension JSONWriter {
  /// A field with a text, or `null`.
  package mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  /// A field with a whole number, or `null`.
  package mutating func field(_ name: StaticString, _ number: Int?) {
    key(name)
    value(number)
  }

  /// A field with a flag.
  package mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// A field with an array of texts.
  package mutating func field(_ name: StaticString, _ texts: [String]) {
    key(name)
    array(texts) { $0.value($1) }
  }

  /// A field with an object, or `null` where there is no item to write.
  mutating func field<Item>(_ name: StaticString, _ item: Item?, _ body: (inout JSONWriter, Item) -> Void) {
    key(name)
    guard let item else { return null() }
    object { body(&$0, item) }
  }

  /// A field with an array of objects.
  mutating func field<Item>(_ name: StaticString, each items: [Item], _ body: (inout JSONWriter, Item) -> Void) {
    key(name)
    array(items) { writer, item in writer.object { body(&$0, item) } }
  }
}

extension JSONWriter {
  private mutating func nested(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
    startValue()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func startValue() {
    guard !isBehindKey else {
      isBehindKey = false
      return
    }
    if depth > 0 { startLine() }
  }

  private mutating func startLine() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard !isCompact else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F: appendCode(UInt16(byte))
      case 0xC2, 0xD8:
        let code = UInt16(byte & 0x1F) << 6 | UInt16(text[index + 1] & 0x3F)
        append(code, text, index, length: 2)
        index += 1
      case 0xE2, 0xEF:
        let code = UInt16(byte & 0x0F) << 12 | UInt16(text[index + 1] & 0x3F) << 6 | UInt16(text[index + 2] & 0x3F)
        append(code, text, index, length: 3)
        index += 2
      default: bytes.append(byte)
      }
      index += 1
    }
  }

  private mutating func append(_ code: UInt16, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, length: Int) {
    if JSONWriter.isHidden(code) {
      appendCode(code)
    } else {
      bytes.append(contentsOf: text[start..<start + length])
    }
  }

  /// C1 controls, line separators, marks of direction, invisible characters, the byte order mark.
  private static func isHidden(_ code: UInt16) -> Bool {
    switch code {
    case 0x80...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  private mutating func appendCode(_ code: UInt16) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: code >> shift) & 0xF
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
