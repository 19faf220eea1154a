/// The elements of a Word document that decide what a person reads; all others are ``other``.
///
/// A case is named as the element is, with `math` or `compat` before the names of those two namespaces.
enum WordElement: UInt8, CaseIterable, Sendable {
  case other
  // Document, paragraphs and runs.
  case p, pPr, pStyle, numPr, numId, ilvl, outlineLvl, r, rPr, rStyle, vanish, specVanish, t, tab, ptab, br, cr
  case noBreakHyphen, sym, lastRenderedPageBreak, hyperlink, rt, sectPr
  // Fields.
  case fldChar, fldSimple, instrText, checkBox, checked, `default`, ddList, result, listEntry
  // Tracked changes.
  case del, moveFrom, delText, delInstrText, rPrChange, pPrChange, tblPrChange, trPrChange, tcPrChange, sectPrChange
  case tblPrExChange, tblGridChange, numberingChange, cellDel
  // Tables.
  case tbl, tr, trPr, tc, gridSpan, gridBefore, tblHeader, vMerge, hMerge, tblPr, tblGrid
  // Content controls, text boxes, notes.
  case sdt, sdtPr, sdtContent, docPartGallery, txbxContent
  case footnote, endnote, footnoteReference, endnoteReference, footnotePr, endnotePr, numFmt, numStart, numRestart
  // Styles.
  case style, name, basedOn, latentStyles, docDefaults, tblStylePr
  // Lists.
  case abstractNum, num, abstractNumId, numStyleLink, styleLink, lvlOverride, startOverride, lvl, start, lvlText, isLgl
  case lvlRestart
  // Other namespaces.
  case compatAlternateContent, compatChoice, compatFallback, mathT, mathR, mathDen

  /// The element of this name; files of the transitional and of the strict kind differ in their namespaces only.
  init(_ name: String, in namespace: String) {
    switch namespace {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = Self.named[name] ?? .other
    case "http://schemas.openxmlformats.org/markup-compatibility/2006":
      self = Self.named["compat\(name)"] ?? .other
    case "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math":
      self = Self.named["math\(name.prefix(1).uppercased())\(name.dropFirst())"] ?? .other
    default: self = .other
    }
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A handler of a part whose elements are those of a Word document.
protocol WordHandler: XMLHandler {
  /// An element begins; see ``XMLHandler/start(_:_:)``.
  mutating func start(_ element: WordElement, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool

  /// An element ends.
  mutating func end(_ element: WordElement) throws(ReadingError)
}

extension WordHandler {
  static func code(of name: String, in namespace: String) -> UInt8 { WordElement(name, in: namespace).rawValue }

  mutating func start(_ code: UInt8, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool {
    try start(WordElement(rawValue: code) ?? .other, attributes)
  }

  mutating func end(_ code: UInt8) throws(ReadingError) { try end(WordElement(rawValue: code) ?? .other) }

  mutating func text(_ bytes: Span<UInt8>) {}
}
