/// Where the paragraphs of a part stand, byte for byte, and in which tables and lists.
struct ParagraphMap: Sendable {
  /// An element that holds paragraphs and matters to where another may go.
  struct Container: Sendable {
    var element: XMLElement
    /// The innermost container around it.
    var parent: Int?
  }

  struct Paragraph: Sendable {
    var element: XMLElement
    /// The innermost container around it.
    var container: Int?
  }

  private(set) var containers: [Container] = []
  private var paragraphs: [Int: Paragraph] = [:]

  /// Finds paragraphs that a reader reported by where their start tags close.
  ///
  /// - Parameters:
  ///   - tagEnds: as ``Document/paragraphs`` lists them.
  ///   - names: local names of the elements to note as containers.
  init(_ bytes: [UInt8], tagEnds: [Int], containers names: [String]) {
    let wanted = Set(tagEnds)
    var open: [(tag: XMLTag, container: Int?)] = []
    var container: Int?
    for tag in XMLTags(bytes) {
      switch tag.kind {
      case .empty:
        if wanted.contains(tag.tagEnd) {
          let element = XMLElement(tag: tag, contentEnd: tag.range.upperBound, range: tag.range)
          paragraphs[tag.tagEnd] = Paragraph(element: element, container: container)
        }
      case .open:
        guard names.contains(where: { bytes.tag(tag, isNamed: $0) }) else {
          open.append((tag, nil))
          continue
        }
        let element = XMLElement(tag: tag, contentEnd: tag.range.upperBound, range: tag.range)
        containers.append(Container(element: element, parent: container))
        container = containers.count - 1
        open.append((tag, container))
      case .close:
        guard let (start, number) = open.popLast() else { continue }
        let range = start.range.lowerBound..<tag.range.upperBound
        let element = XMLElement(tag: start, contentEnd: tag.range.lowerBound, range: range)
        if let number {
          containers[number].element = element
          container = containers[number].parent
        } else if wanted.contains(start.tagEnd) {
          paragraphs[start.tagEnd] = Paragraph(element: element, container: container)
        }
      }
    }
  }

  /// The paragraph whose start tag closes here.
  subscript(tagEnd: Int) -> Paragraph? { paragraphs[tagEnd] }

  /// The containers around a paragraph, innermost first.
  func containers(around paragraph: Paragraph) -> [Container] {
    var result: [Container] = []
    var next = paragraph.container
    while let number = next {
      result.append(containers[number])
      next = containers[number].parent
    }
    return result
  }
}
