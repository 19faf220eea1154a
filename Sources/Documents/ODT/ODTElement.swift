/// The elements of an OpenDocument text that decide what a person reads; all others are ``other``.
///
/// A case is named as the element is, with the name of its namespace before it.
enum ODTElement: UInt8, CaseIterable, Sendable {
  case other
  /// What stands in the file beside the text that is shown for it: comments, embedded files, sources of indexes.
  case unread
  /// A frame or a shape, in which text of its own may stand.
  case box
  case officeBody, officeAutomaticStyles
  // Styles.
  case styleStyle, styleTextProperties, styleParagraphProperties, styleTableProperties
  case textListStyle, textOutlineStyle, textListLevelStyleNumber, textListLevelStyleBullet, textListLevelStyleImage
  case textOutlineLevelStyle
  // Paragraphs and what stands in them.
  case textP, textH, textSpan, textA, textS, textTab, textLineBreak, textSoftPageBreak, textNote, textNoteCitation
  case textHiddenParagraph, textHiddenText
  // Lists and sections.
  case textList, textListItem, textListHeader, textNumberedParagraph, textSection
  // Tracked changes.
  case textTrackedChanges, textChangedRegion, textDeletion, textInsertion, textFormatChange
  case textChangeStart, textChangeEnd
  // Tables.
  case tableTable, tableTableHeaderRows, tableTableRow, tableTableCell, tableCoveredTableCell, tableTitle, tableDesc

  /// The element of this name.
  init(_ name: String, in namespace: String) {
    switch namespace {
    case "urn:oasis:names:tc:opendocument:xmlns:office:1.0":
      self = Self.unreadOffice.contains(name) ? .unread : Self.named("office", name)
    case "urn:oasis:names:tc:opendocument:xmlns:style:1.0": self = Self.named("style", name)
    case "urn:oasis:names:tc:opendocument:xmlns:text:1.0":
      self = Self.unreadText.contains(name) ? .unread : Self.named("text", name)
    case "urn:oasis:names:tc:opendocument:xmlns:table:1.0": self = Self.named("table", name)
    case "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0":
      self = Self.boxes.contains(name) ? .box : Self.unreadDrawings.contains(name) ? .unread : .other
    case "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "http://www.w3.org/1998/Math/MathML":
      self = .unread
    default: self = .other
    }
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  /// `list-item` of the namespace `text` is `textListItem`.
  private static func named(_ namespace: String, _ name: String) -> ODTElement {
    let words = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return named[namespace + words.joined()] ?? .other
  }

  private static let unreadOffice: Set<String> = [
    "annotation", "forms", "binary-data", "event-listeners", "scripts", "settings", "meta",
  ]

  private static let unreadText: Set<String> = [
    "ruby-text", "number", "script", "table-of-content-source", "illustration-index-source", "table-index-source",
    "object-index-source", "user-index-source", "alphabetical-index-source", "bibliography-source",
  ]

  private static let boxes: Set<String> = [
    "frame", "custom-shape", "rect", "circle", "ellipse", "polygon", "polyline", "regular-polygon", "path", "line",
    "connector", "caption", "measure", "g",
  ]

  /// Pictures and embedded files; a frame may hold them beside or in place of text.
  private static let unreadDrawings: Set<String> = [
    "image", "object", "object-ole", "applet", "plugin", "floating-frame", "control",
  ]
}
