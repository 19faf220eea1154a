/// Lines of a terminal, wrapped by words.
struct TextPage {
  /// What was written so far.
  private(set) var text = ""
  let width: Int
  let paint: Paint

  init(width: Int, paint: Paint) {
    self.width = width
    self.paint = paint
  }

  /// An empty line.
  mutating func blank() { text += "\n" }

  /// A paragraph, `indent` columns from the left; a word longer than a line is not cut.
  ///
  /// - Parameters:
  ///   - hanging: how much further in its other lines stand.
  ///   - label: words with a closing space that stand before it, alone in their line where no word fits behind them.
  mutating func paragraph(
    _ content: String, indent: Int, hanging: Int = 0, label: String = "", labelStyle: Paint.Style = .plain,
    style: Paint.Style = .plain
  ) {
    var isFirst = true
    let used = DisplayWidth.of(label)
    let firstWord = content.split(separator: " ", maxSplits: 1).first.map { DisplayWidth.of($0) } ?? 0
    if used > 0, indent + used + firstWord > width, firstWord <= width - indent - hanging {
      text += String(repeating: " ", count: indent) + paint(String(label.dropLast()), labelStyle) + "\n"
      return paragraph(content, indent: indent + hanging, style: style)
    }
    for line in TextPage.wrapped(content, first: width - indent - used, rest: width - indent - hanging) {
      text += String(repeating: " ", count: isFirst ? indent : indent + hanging)
      text += isFirst ? paint(label, labelStyle) + paint(line, style) : paint(line, style)
      text += "\n"
      isFirst = false
    }
  }

  /// A quote beside the number of its line, with carets under the words it is shown for.
  ///
  /// - Parameter gutter: the columns of the widest number of a line.
  mutating func quote(_ excerpt: Excerpt, line: Int?, gutter: Int, indent: Int, style: Paint.Style) {
    let number = line.map { String($0) } ?? ""
    let margin = String(repeating: " ", count: indent)
    text += margin + paint(String(repeating: " ", count: max(0, gutter - number.count)) + number + " | ", .dim)
    text += excerpt.text + "\n"
    guard !excerpt.marked.isEmpty else { return }
    let carets = String(repeating: "^", count: excerpt.marked.count)
    text += margin + paint(String(repeating: " ", count: gutter) + " | ", .dim)
    text += String(repeating: " ", count: excerpt.marked.lowerBound) + paint(carets, style) + "\n"
  }

  /// The lines of a text, broken at spaces; at least one.
  private static func wrapped(_ text: String, first: Int, rest: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = DisplayWidth.of(word)
      let room = lines.isEmpty ? first : rest
      if !line.isEmpty, used + 1 + columns > room {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += columns
    }
    lines.append(line)
    return lines
  }
}
