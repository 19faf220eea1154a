/// What a careful person would read in a file, in order, with the way back to the file.
///
/// All text stands in one buffer of UTF-8 bytes; blocks are ranges of it. Layers to the right work on the bytes and
/// ask ``SourceMap`` for a place only when they have something to report.
public struct Document: Sendable, Hashable {
  /// The format the content turned out to have, whatever the file was called.
  public var format: DocumentFormat
  /// The text of all blocks in UTF-8, each followed by one line feed, without the labels of automatic lists.
  public var text: [UInt8]
  /// Paragraphs, headings, list items and table cells in reading order.
  public var blocks: [Block]
  /// Leads from offsets in ``text`` back to the file.
  public var sourceMap: SourceMap
  /// What headers and footers print in the margins of pages, one entry a paragraph and each text once.
  ///
  /// It is no part of ``text`` and ``blocks``, because it would interrupt the act on every page. Empty for formats
  /// without pages.
  public var headersAndFooters: [String] = []
  /// The comments that speak to the program, in order; only Markdown and HTML have comments that are read.
  public var remarks: [Remark] = []
  /// Whether there were more than ``Remark/most`` of them.
  public var lacksRemarks = false

  /// Of each block where the start tag of its paragraph closes in the part of the file that holds the text, in bytes.
  ///
  /// Text of boxes and notes has the paragraph that they hang on. Empty where the format has no such part.
  var paragraphs: [Int] = []

  /// Makes a document from its parts; readers use ``DocumentBuilder`` instead.
  public init(format: DocumentFormat, text: [UInt8], blocks: [Block], sourceMap: SourceMap) {
    self.format = format
    self.text = text
    self.blocks = blocks
    self.sourceMap = sourceMap
  }

  /// The text of one block as a person reads it, without its list label.
  public func string(of block: Block) -> String {
    String(decoding: text[block.range], as: UTF8.self)
  }
}
