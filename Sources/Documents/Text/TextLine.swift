/// One line of a text file, without the white space at its ends.
struct TextLine: Sendable {
  /// The bytes of the line in the decoded text.
  var range: Range<Int>
  /// The number of the line in the file, counted from 1.
  var number: Int
  /// The column of the first character, counted from 1 in Unicode scalars.
  var column: Int
  /// The page, counted from 1 by form feeds; `nil` in a file without any.
  var page: Int?
  /// The length in Unicode scalars.
  var width: Int
  /// How many empty lines stand before.
  var blankBefore: Int
  /// How many tabs stand in the line behind its first character, those at its end included.
  var tabs: Int
  /// Whether the line begins with a tab.
  var startsWithTab: Bool
  /// Whether a gap of four spaces or more stands in the line.
  var hasGap: Bool
  /// Whether the text of the line goes into the document byte by byte: no spaces but single ones, nothing invisible,
  /// no mark that Markdown may have left.
  var isPlain: Bool

  /// The line as if an empty line stood before it.
  var afterBlank: TextLine {
    var line = self
    line.blankBefore = max(blankBefore, 1)
    return line
  }
}
