/// What stands inside paragraphs: text, breaks, fields, links, signs of notes.
extension WordBody {
  mutating func startInline(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    switch element {
    case .t, .mathT: isInText = true
    case .mathDen: if isVisible { paragraph?.text.append(UInt8(ascii: "/")) }
    case .tab, .ptab: if isVisible { paragraph?.appendSpace() }
    case .noBreakHyphen: if isVisible { paragraph?.text.append(UInt8(ascii: "-")) }
    case .sym:
      if isVisible {
        let text = WordSymbols.text(font: attributes["font"] ?? "", code: attributes["char"] ?? "")
        paragraph?.text.append(contentsOf: text.utf8)
      }
    case .br:
      guard isVisible else { return }
      paragraph?.text.append(0x0A)
      if attributes.has("type", "page"), !hasRenderedPages { turnPage() }
    case .cr: if isVisible { paragraph?.text.append(0x0A) }
    case .lastRenderedPageBreak: if hasRenderedPages { turnPage() }
    case .fldChar:
      if attributes.has("fldCharType", "begin") {
        fields.begin()
      } else if attributes.has("fldCharType", "separate") {
        fields.separate(at: paragraph?.text.count ?? 0, paragraph: serial)
      } else if attributes.has("fldCharType", "end") {
        endField()
      }
      update()
    case .fldSimple:
      fields.begin()
      let instruction = attributes.bytes("instr")
      fields.instruct(instruction.span)
      fields.separate(at: paragraph?.text.count ?? 0, paragraph: serial)
      update()
    case .instrText: isInInstruction = true
    case .checkBox, .checked, .default, .ddList, .result, .listEntry: fields.take(element, attributes)
    case .hyperlink:
      let link = attributes["id"].flatMap { links.byID[$0] }
      hyperlinks.append((link?.isExternal == true ? link?.target : nil, paragraph?.text.count ?? 0))
    case .footnoteReference, .endnoteReference:
      guard isVisible, let id = attributes.int("id") else { return }
      let hasOwnSign = attributes.has("customMarkFollows", "1") || attributes.has("customMarkFollows", "true")
      paragraph?.notes.append(
        WordNoteReference(id: id, isEndnote: element == .endnoteReference, hasOwnSign: hasOwnSign))
    default: break
    }
  }

  mutating func endField() {
    let remains = fields.end()
    update()
    guard isVisible else { return }
    switch remains {
    case .nothing: break
    case .text(let bytes): paragraph?.append(bytes.span)
    case .link(let address, let start, let number): if number == serial { addAddress(address, from: start) }
    }
  }

  /// Adds the address of a link behind its text, which began at `start` of the paragraph.
  mutating func addAddress(_ address: String, from start: Int) {
    guard isVisible, let text = paragraph?.text.dropFirst(start), !text.isEmpty,
      let shown = LinkAddress.shown(address, behind: String(decoding: text, as: UTF8.self))
    else { return }
    if text.last == 0x20 { paragraph?.text.removeLast() }
    paragraph?.text.append(contentsOf: " (\(shown))".utf8)
  }

  mutating func turnPage() {
    guard let last = page else { return }
    page = last + 1
    guard let offset = paragraph?.text.count else { return }
    paragraph?.turns.append(PageTurn(offset: offset, page: last + 1))
  }
}
