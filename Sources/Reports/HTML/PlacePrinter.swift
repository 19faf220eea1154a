internal import Compliance

/// Prints a place of a document that a result speaks of: where it stands and what it says.
struct PlacePrinter {
  let words: PageWords
  let phrases: Phrases
  let mask: NameMask
  let document: DocumentReport
  /// Where the places of the document are shown.
  let text: DocumentText?

  /// A place; the identifier is that of its mark in the text.
  func place(_ place: Place, of result: RuleResult, id: String) -> Markup {
    let target = text?.target(of: place, id: id)
    var markup: Markup = "<figure class=\"place\"><figcaption>"
    if let target { markup += "<a href=\"#\(target)\">" }
    markup += "\(address(place))"
    if target != nil { markup += "<span aria-hidden=\"true\"> ↓</span></a>" }
    if let note = note(place, of: result), !note.isEmpty { markup += " <i>\(note)</i>" }
    markup += "</figcaption>"
    if !place.quote.isEmpty { markup += quote(place, of: result) }
    markup += "</figure>\n"
    return markup
  }

  private func address(_ place: Place) -> String {
    let parts = [phrases.address(place, in: document), place.line.map { "\(words.line)\u{A0}\($0)" } ?? ""]
    let told = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    return told.isEmpty ? words.noPlace : told
  }

  /// The quote, with the words that weaken a duty marked in it.
  private func quote(_ place: Place, of result: RuleResult) -> Markup {
    let printable = place.quote.printable
    let quote = result.status == .weakened ? Array(printable) : []
    guard let marked = Highlight.words(of: result, in: quote) else {
      return "<blockquote lang=\"ru\">\(mask(printable))</blockquote>"
    }
    let before = mask(String(quote[..<marked.lowerBound]))
    let behind = mask(String(quote[marked.upperBound...]))
    return "<blockquote lang=\"ru\">\(before)<mark>\(String(quote[marked]))</mark>\(behind)</blockquote>"
  }

  /// What tells a place from the others of its finding: that it was set aside, and why; that it is new or known.
  private func note(_ place: Place, of result: RuleResult) -> String? {
    if result.suppression == nil, let suppression = place.suppression {
      return "\(words.suppressedWord): \(mask(suppression.reason.printable))"
    }
    return phrases.mark(place, of: result)
  }
}
