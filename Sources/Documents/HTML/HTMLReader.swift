/// Reads web pages: the act without the site around it.
struct HTMLReader: FormatReader {
  var format: DocumentFormat { .html }

  func recognises(_ content: SourceContent) -> Bool {
    guard let text = content.text else { return false }
    let start = text.prefix(4096).drop { $0.isBlank }
    guard start.first == UInt8(ascii: "<") else { return false }
    let head = start.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let marks = ["<!doctype html", "<html", "<head", "<body", "<meta "]
    if marks.contains(where: { head.contains($0) }) { return true }
    let isNamed = ["html", "htm", "xhtml"].contains(content.fileExtension)
    return isNamed || ["<p>", "<p ", "<div", "<table", "<h1", "<h2"].contains { head.starts(with: $0.utf8) }
  }

  func read(_ content: SourceContent) throws(ReadingError) -> Document {
    // The tree of a page takes many times its length, so that pages are bounded like plain text.
    if let text = content.text, text.count > content.limits.textBytes {
      throw .tooMuchText(limit: content.limits.textBytes)
    }
    guard let text = content.text.map(ConditionalMarks.removed),
      let root = try HTMLTree.root(of: text, limits: content.limits)
    else { throw .empty }
    let document = try write(root, PageFurniture(root: root), content.limits)
    // A page that is nothing but furniture is read as it stands.
    return document.blocks.isEmpty ? try write(root, nil, content.limits) : document
  }

  private func write(
    _ root: HTMLElement, _ furniture: PageFurniture?, _ limits: ReadingLimits
  ) throws(ReadingError) -> Document {
    var writer = HTMLWriter(furniture: furniture, limits: limits)
    try writer.write(root)
    return try writer.finish()
  }
}
