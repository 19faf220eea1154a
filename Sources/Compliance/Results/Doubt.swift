/// Why a result is to be looked at before it is relied on.
public enum Doubt: String, Sendable, Hashable, CaseIterable {
  /// All words it rests on were repaired after recognition.
  case repairedWords = "repaired-words"
  /// The text shows the damage of recognition, and the nearest clause lacks one thing only, which may have been lost.
  case damagedText = "damaged-text"
  /// Who acts is said in the title of the section alone, and in none of the clauses it rests on.
  case inheritedRole = "inherited-role"
  /// What the registry says of the cited act is at second hand.
  case uncertainAct = "uncertain-act"
}
