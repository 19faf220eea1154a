internal import Russian

/// What each word of several closed classes stands for, such as the kind of act that a form of «закон» names.
package struct WordTable<Meaning: Sendable>: Sendable {
  let words: WordClass
  private let meanings: [UInt64: Meaning]

  /// The table of the words that stand in each text, divided by spaces; a word may stand in one text only.
  package init(_ rows: [(Meaning, String)]) {
    words = WordClass(rows.map(\.1).joined(separator: " "))
    var meanings: [UInt64: Meaning] = [:]
    for (meaning, forms) in rows {
      for form in Array(forms.utf8).split(separator: UInt8(ascii: " ")) {
        if let hash = WordHash(utf8: form) { meanings[hash.value] = meaning }
      }
    }
    self.meanings = meanings
  }

  /// What the word with this hash stands for; most words are turned away without being looked up.
  @inline(__always)
  package subscript(hash: UInt64) -> Meaning? { words.contains(hash) ? meanings[hash] : nil }
}
