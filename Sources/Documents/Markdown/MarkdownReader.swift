/// Reads Markdown with the extensions of GitHub, also in files that do not say so.
struct MarkdownReader: FormatReader {
  var format: DocumentFormat { .markdown }

  func recognises(_ content: SourceContent) -> Bool {
    guard let text = content.text else { return false }
    if ["md", "markdown", "mdown", "mkd"].contains(content.fileExtension) { return true }
    return text.count <= content.limits.textBytes && MarkdownSigns.mayConvince(in: text)
      && MarkdownSigns(in: text).areConvincing
  }

  func read(_ content: SourceContent) throws(ReadingError) -> Document {
    guard let text = content.text.map({ RemarkDashes.simplified(FrontMatter.blanked($0)) }) else { throw .empty }
    guard text.count <= content.limits.textBytes else { throw .tooMuchText(limit: content.limits.textBytes) }
    guard let root = try MarkdownTree.root(of: text, limits: content.limits) else { throw .empty }
    var writer = MarkdownWriter(text: text, limits: content.limits)
    return try writer.write(document: root)
  }
}
