/// A Word document that is to be written: what stands in it and how it looks, without a word of XML.
///
/// Pages are A4 with margins of 3 cm left, 1.5 cm right and 2 cm above and below; text is Times New Roman of 12 points;
/// pages are numbered from the second at the top.
public struct WordDocument: Sendable, Hashable {
  /// The title in the properties of the file.
  public var title: String
  /// Paragraphs and tables in order.
  public var blocks: [Block]

  /// Makes a document.
  public init(title: String, blocks: [Block] = []) {
    self.title = title
    self.blocks = blocks
  }

  /// One block of the text.
  public enum Block: Sendable, Hashable {
    case paragraph(Paragraph)
    case table(Table)
  }
}

extension WordDocument {
  /// Text of one look.
  public struct Run: Sendable, Hashable {
    /// Its text; a tab leads to the next tab stop.
    public var text: String
    /// Whether it is marked as by a highlighter.
    public var isHighlighted: Bool

    /// Makes a run.
    public init(_ text: String, isHighlighted: Bool = false) {
      self.text = text
      self.isHighlighted = isHighlighted
    }
  }

  /// A paragraph.
  public struct Paragraph: Sendable, Hashable {
    /// The styles of the document.
    public enum Style: Sendable, Hashable, CaseIterable {
      /// The name of an act, in the middle.
      case title
      /// The heading of a section, numbered «1.».
      case heading
      /// Running text, justified, its first line indented.
      case normal
      /// A line in the middle.
      case centred
      /// A line of a header or a table, without indent.
      case plain
    }

    /// A number or a mark that Word prints before the paragraph and counts itself.
    public enum Numbering: Sendable, Hashable {
      /// «1.» of a list of its own; lists of another number count anew.
      case order(list: Int)
      /// «1.» of sections.
      case section(list: Int)
      /// «1.1.» below the section.
      case clause(list: Int)
      /// «–».
      case dash
    }

    /// How it looks.
    public var style: Style
    /// What is counted before it.
    public var numbering: Numbering?
    /// Whether a new page begins with it.
    public var startsPage: Bool
    /// Whether it stays on the page of the next paragraph.
    public var keepsWithNext: Bool
    /// Whether a tab leads to the right margin.
    public var endsAtRightMargin: Bool
    /// Space before it, in points.
    public var spaceBefore: Int
    /// Its text.
    public var runs: [Run]

    /// Makes a paragraph.
    public init(
      _ style: Style = .normal, _ runs: [Run] = [], numbering: Numbering? = nil, startsPage: Bool = false,
      keepsWithNext: Bool = false, endsAtRightMargin: Bool = false, spaceBefore: Int = 0
    ) {
      self.style = style
      self.numbering = numbering
      self.startsPage = startsPage
      self.keepsWithNext = keepsWithNext
      self.endsAtRightMargin = endsAtRightMargin
      self.spaceBefore = spaceBefore
      self.runs = runs
    }
  }

  /// A table over the whole width of the text.
  public struct Table: Sendable, Hashable {
    /// The widths of the columns in thousandths of the whole.
    public var columns: [Int]
    /// Rows of cells, each with its paragraphs.
    public var rows: [[[Paragraph]]]
    /// Whether lines are drawn.
    public var isBordered: Bool
    /// Whether the first row is repeated on each page.
    public var hasHeader: Bool
    /// The least height of the rows in points; 0 for that of their text.
    public var rowHeight: Int

    /// Makes a table.
    public init(
      columns: [Int], rows: [[[Paragraph]]], isBordered: Bool, hasHeader: Bool = false, rowHeight: Int = 0
    ) {
      self.columns = columns
      self.rows = rows
      self.isBordered = isBordered
      self.hasHeader = hasHeader
      self.rowHeight = rowHeight
    }
  }
}
