/// What tells one organisation from another where it is named.
struct OrganisationTrait: Hashable {
  /// The kinds of such signs.
  enum Sign: Hashable {
    /// Its legal form, abbreviated or in full.
    case form(LegalForm)
    /// Its number: «школа № 16».
    case number(UInt64)
    /// Its name in quotation marks, as stems.
    case quoted([FoldedWord])
    /// Its name in quotation marks as an abbreviation: «ЛКТС».
    case acronym(FoldedWord)
    /// The adjectives before its kind, as stems: «Первомайская СОШ».
    case adjectives([FoldedWord])
  }

  var sign: Sign
  var tokens: Range<Int>
}
