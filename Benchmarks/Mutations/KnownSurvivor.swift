/// A mutant that is not judged as it must be, and is known not to be.
public struct KnownSurvivor: Hashable, Sendable, CustomStringConvertible {
  /// The document.
  public var document: String
  /// What was done to the duty.
  public var kind: String
  /// The words of the duty after it.
  public var duty: String
  /// What the rules say of it instead of what they must.
  public var disagreement: String

  public var description: String { [document, kind, duty, disagreement].joined(separator: "\t") }

  /// Reads a table with a heading and the columns document, kind, duty, disagreement, why.
  public static func read(_ table: String) throws(MutationFixtureError) -> [KnownSurvivor] {
    var known: [KnownSurvivor] = []
    for line in table.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 5, !columns[4].isEmpty else {
        throw MutationFixtureError(document: "known-survivors.tsv", message: "every survivor has a reason: \(line)")
      }
      known.append(
        KnownSurvivor(document: columns[0], kind: columns[1], duty: columns[2], disagreement: columns[3]))
    }
    return known
  }
}
