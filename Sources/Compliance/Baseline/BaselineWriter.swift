/// Writes a baseline as JSON, one finding a line, so that a change of one finding is a change of one line.
struct BaselineWriter {
  private var text = ""

  /// The baseline in UTF-8, with a closing line feed.
  static func bytes(_ baseline: Baseline) -> [UInt8] {
    var writer = BaselineWriter()
    writer.write(baseline)
    return Array(writer.text.utf8)
  }

  private mutating func write(_ baseline: Baseline) {
    text += "{\n  \"schema\": \"\(Baseline.schema)\",\n  \"files\": ["
    list(baseline.files, indent: 4) { writer, file in
      writer.text += "{\n      \"path\": \(Self.quoted(file.path)),\n      \"sha256\": \"\(file.sha256)\",\n"
      writer.text += "      \"findings\": ["
      writer.list(file.entries, indent: 8) { $0.write($1) }
      writer.text += "]\n    }"
    }
    text += "]\n}\n"
  }

  private mutating func write(_ entry: Baseline.Entry) {
    text += "{\"rule\": \"\(entry.rule)\", \"status\": \"\(entry.status.rawValue)\""
    if let fingerprint = entry.fingerprint { text += ", \"fingerprint\": \"\(fingerprint)\"" }
    if let words = entry.words { text += ", \"words\": \(Self.quoted(words))" }
    text += "}"
  }

  /// The items of an array, each on a line of its own.
  private mutating func list<Item>(_ items: [Item], indent: Int, _ write: (inout BaselineWriter, Item) -> Void) {
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: " ", count: indent)
      write(&self, item)
    }
    if !items.isEmpty { text += "\n" + String(repeating: " ", count: indent - 2) }
  }

  /// The text in quotation marks; what JSON or YAML would not take as it stands is escaped.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
          // YAML knows no pairs of escapes; what needs two may stand as it is.
          if let unit = UInt16(exactly: scalar.value) {
            result += escape(unit)
          } else {
            result.unicodeScalars.append(scalar)
          }
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
