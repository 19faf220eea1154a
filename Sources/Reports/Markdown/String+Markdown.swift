extension String {
  /// The text as a line of Markdown that says the same and nothing more: no tags, links, tables, headings or emphasis of
  /// its own.
  package var markdown: String { markdownInline.markdownLineStart }

  /// The same for text that does not begin its line.
  package var markdownInline: String {
    var result = ""
    result.reserveCapacity(utf8.count + 16)
    for scalar in printable.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text with a mark that would make its line a heading, a list or a rule taken literally.
  private var markdownLineStart: String {
    let start = drop { $0 == " " }
    guard let first = start.first else { return "" }
    if "#+-=".contains(first) { return "\\" + start }
    let digits = start.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = start.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return String(start)
    }
    return digits + "\\" + start.dropFirst(digits.count)
  }
}
