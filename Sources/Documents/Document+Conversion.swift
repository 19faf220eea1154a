extension Document {
  /// The document as one of the format it was converted from: lines of the converted file mean nothing to a reader.
  consuming func converted(to format: DocumentFormat) -> Document {
    var sourceMap = SourceMap()
    var last: SourcePosition?
    for anchor in self.sourceMap.anchors {
      let position = SourcePosition(page: anchor.position.page, block: anchor.position.block)
      guard position != last else { continue }
      sourceMap.append(.init(offset: anchor.offset, position: position))
      last = position
    }
    return Document(format: format, text: text, blocks: blocks, sourceMap: sourceMap)
  }
}
