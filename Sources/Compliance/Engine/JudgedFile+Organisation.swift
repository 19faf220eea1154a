internal import Regulations

extension JudgedFile {
  /// Whether the sentence speaks of other organisations on purpose: partners, schools that pupils come from.
  func speaksOfOthers(_ tokens: Range<Int>) -> Bool {
    sentenceTokens(around: tokens).contains { isWord($0, OrganisationWords.others) }
  }
}
