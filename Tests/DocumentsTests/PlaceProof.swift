import Documents

/// The characters of all blocks that do not stand at the place of the file to which the source map leads.
///
/// A space of the document may be any white space of the file or the line end where two lines were joined.
func misplaced(_ document: Document, in file: String) -> [String] {
  let lines = file.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    .map { Array($0.unicodeScalars) }
  var wrong: [String] = []
  for block in document.blocks {
    var offset = block.range.lowerBound
    for scalar in document.string(of: block).unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      guard scalar != " " else { continue }
      guard let place = document.sourceMap.position(of: offset, in: document.text),
        let line = place.line, let column = place.column
      else {
        wrong.append("\(offset): no place")
        continue
      }
      let found =
        lines.indices.contains(line - 1) && lines[line - 1].indices.contains(column - 1)
        ? lines[line - 1][column - 1] : "?"
      if found != scalar { wrong.append("\(line):\(column): \(scalar) is \(found)") }
    }
  }
  return wrong
}
