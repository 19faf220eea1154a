/// A tag of an XML part, by its bytes.
struct XMLTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case open, close, empty }

  var kind: Kind
  /// From «<» to behind «>».
  var range: Range<Int>
  /// The name with its prefix.
  var name: Range<Int>

  /// Where a reader stands when it reports the element; see ``XMLAttributes/tagEnd``.
  var tagEnd: Int { range.upperBound - (kind == .empty ? 2 : 1) }
}

/// Walks over the tags of a part that a parser has found well-formed; comments, instructions and CDATA are passed over.
struct XMLTags: Sequence, IteratorProtocol {
  let bytes: [UInt8]
  private var index: Int
  private let end: Int

  /// The tags of a part, or of a piece of it that begins between two tags.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  mutating func next() -> XMLTag? {
    while let start = bytes.firstIndex(of: UInt8(ascii: "<"), from: index, to: end), start + 1 < end {
      switch bytes[start + 1] {
      case UInt8(ascii: "?"): index = behind("?>", from: start + 2)
      case UInt8(ascii: "!"):
        if bytes[start...].starts(with: Array("<!--".utf8)) {
          index = behind("-->", from: start + 4)
        } else if bytes[start...].starts(with: Array("<![CDATA[".utf8)) {
          index = behind("]]>", from: start + 9)
        } else {
          index = behind(">", from: start + 2)
        }
      default: return tag(from: start)
      }
    }
    return nil
  }

  private mutating func tag(from start: Int) -> XMLTag {
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let name = start + (isClosing ? 2 : 1)
    var nameEnd = name
    while nameEnd < end, !bytes[nameEnd].isBlank, bytes[nameEnd] != UInt8(ascii: ">"),
      bytes[nameEnd] != UInt8(ascii: "/")
    { nameEnd += 1 }
    var close = nameEnd
    var quote: UInt8?
    while close < end {
      let byte = bytes[close]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      close += 1
    }
    let isEmpty = !isClosing && close > nameEnd && bytes[close - 1] == UInt8(ascii: "/")
    index = Swift.min(close + 1, end)
    return XMLTag(kind: isClosing ? .close : isEmpty ? .empty : .open, range: start..<index, name: name..<nameEnd)
  }

  private func behind(_ mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    return bytes.firstIndex(of: mark, from: start).map { Swift.min($0 + mark.count, end) } ?? end
  }
}

extension [UInt8] {
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The prefix of a name of XML with its colon; empty without one.
  func prefix(ofName name: Range<Int>) -> ArraySlice<UInt8> {
    guard let colon = self[name].firstIndex(of: UInt8(ascii: ":")) else {
      return self[name.lowerBound..<name.lowerBound]
    }
    return self[name.lowerBound...colon]
  }

  /// Whether a tag has this name, whatever its prefix.
  func tag(_ tag: XMLTag, isNamed local: String) -> Bool {
    let local = local.utf8
    let name = self[tag.name]
    guard name.count >= local.count, name.suffix(local.count).elementsEqual(local) else { return false }
    return name.count == local.count || self[tag.name.upperBound - local.count - 1] == UInt8(ascii: ":")
  }

  /// The value of an attribute of a tag by its local name, with entities replaced.
  func attribute(_ local: String, of tag: XMLTag) -> String? {
    var index = tag.name.upperBound
    let end = tag.range.upperBound
    while index < end {
      guard let equals = firstIndex(of: UInt8(ascii: "="), from: index, to: end) else { return nil }
      let name = self[index..<equals].filter { !$0.isBlank }
      var open = equals + 1
      while open < end, self[open].isBlank { open += 1 }
      guard open < end, let close = firstIndex(of: self[open], from: open + 1, to: end) else { return nil }
      let start = name.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
      if name[start...].elementsEqual(local.utf8) { return XMLText.plain(self[(open + 1)..<close]) }
      index = close + 1
    }
    return nil
  }
}
