internal import Mustache

/// Escapes text for HTML, in elements and in quoted attributes.
///
/// Mustache's own escaping compares characters, and a quotation mark with a combining accent behind it is another
/// character than a quotation mark: it would pass and end an attribute. This one compares bytes.
package struct EscapedMarkup: MustacheContentType {
  /// What templates call it: `{{% CONTENT_TYPE: MARKUP}}` stands at the head of each, because Mustache falls back to its
  /// own escaping in every template.
  package static let name = "MARKUP"

  /// Makes it.
  package init() {}

  /// The text, safe between tags and between quotation marks.
  package func escapeText(_ text: String) -> String {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { !$0.contains(where: EscapedMarkup.isSpecial) }
    guard isPlain != true else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      guard EscapedMarkup.isSpecial(byte) else {
        escaped.append(byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"): escaped.append(byte)
      // HTML has no way to write other control characters.
      default: escaped += "\u{FFFD}".utf8
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a byte is not printed as it is.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
