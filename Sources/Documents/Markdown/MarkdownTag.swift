/// One tag of the HTML that stands in a Markdown text.
struct MarkdownTag: Sendable {
  /// The name in lower case; empty for comments and declarations.
  var name = ""
  var isClosing = false
  /// The element that the tag opens, without what stands in it.
  var element: HTMLElement { HTMLElement(name: name, attributes: attributes, line: 0, children: []) }

  private var attributes: [String: String] = [:]

  /// Reads a tag from its «<» to its «>».
  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes.dropFirst()
    if rest.first == 0x2F {
      isClosing = true
      rest = rest.dropFirst()
    }
    name = Self.word(&rest)
    while !name.isEmpty, let next = rest.first, next != 0x3E {
      let key = Self.word(&rest)
      guard !key.isEmpty else {
        rest = rest.dropFirst()
        continue
      }
      guard rest.first == 0x3D else {
        attributes[key] = ""
        continue
      }
      rest = rest.dropFirst()
      let quote = rest.first
      if quote == 0x22 || quote == 0x27 {
        rest = rest.dropFirst()
        let value = rest.prefix { $0 != quote }
        attributes[key] = String(decoding: value, as: UTF8.self)
        rest = rest.dropFirst(value.count + 1)
      } else {
        let value = rest.prefix { $0 != 0x3E && !$0.isBlank }
        attributes[key] = String(decoding: value, as: UTF8.self)
        rest = rest.dropFirst(value.count)
      }
    }
  }

  private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
    let word = rest.prefix { Scalars.isLetter(UInt32($0)) || Scalars.isDigit(UInt32($0)) || $0 == 0x2D }
    rest = rest.dropFirst(word.count)
    return String(decoding: word, as: UTF8.self).lowercased()
  }
}
