/// Sections, content controls, and places with alternatives.
extension WordBody {
  /// Takes the first of several forms of the same content.
  mutating func startAlternative(_ element: WordElement) -> Bool {
    guard element != .compatAlternateContent else {
      alternatives.append(false)
      return true
    }
    guard let isTaken = alternatives.last else { return true }
    alternatives[alternatives.count - 1] = true
    return !isTaken
  }

  mutating func startControlProperty(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    guard element == .docPartGallery, leavesOutContents, attributes.has("val", "Table of Contents") else { return }
    if !controls.isEmpty { controls[controls.count - 1] = true }
  }

  mutating func endControl() {
    guard controls.popLast() == true else { return }
    contentsDepth = max(contentsDepth - 1, 0)
    update()
  }

  mutating func startSection() {
    properties = .section
    footnoteCounting = WordNotes.Counting(format: .decimal)
    endnoteCounting = WordNotes.Counting(format: .lowerRoman)
  }

  mutating func startSectionProperty(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    func change(_ body: (inout WordNotes.Counting) -> Void) {
      if isCountingEndnotes { body(&endnoteCounting) } else { body(&footnoteCounting) }
    }
    switch element {
    case .footnotePr, .endnotePr: isCountingEndnotes = element == .endnotePr
    case .numFmt: if let format = attributes["val"].flatMap(NumberFormat.init) { change { $0.format = format } }
    case .numStart: if let start = attributes.int("val") { change { $0.start = start } }
    case .numRestart: if attributes.has("val", "eachSect") { change { $0.restartsInSections = true } }
    default: break
    }
  }

  mutating func endSection() {
    // The properties of a section stand in its last paragraph, which still has to write its notes.
    endsSection = paragraph != nil
    properties = paragraph == nil ? .none : .paragraph
  }
}
