extension JSONWriter {
  /// The fields of an address.
  mutating func fields(of uri: FileURI) {
    field("uri", uri.text)
    if uri.isRelative { field("uriBaseId", "%SRCROOT%") }
  }

  /// The field `artifactLocation`: the file at `path`, which is the artifact `index` of the run.
  mutating func artifactLocation(_ path: String, index: Int) {
    field("artifactLocation", FileURI(path)) { writer, uri in
      writer.fields(of: uri)
      writer.field("index", index)
    }
  }
}

extension String {
  /// The text as a plain message of SARIF, in which brackets would make a link and numbers in braces be filled in.
  var sarifMessage: String {
    let bytes = Array(tabularLines.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"): result.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "{") where isDigit(index + 1): result.append(byte)
      case UInt8(ascii: "}") where isDigit(index - 1): result.append(byte)
      default: break
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
