/// Why a file could not be read, in words that say what to do next.
public enum ReadingError: Error, Hashable, Sendable {
  case notFound(path: String)
  case isDirectory(path: String)
  case notPermitted(path: String)
  case systemError(path: String, reason: String)
  case empty
  case tooLarge(bytes: Int, limit: Int)
  case binary
  /// The content is of a known kind that no reader of this program takes, such as «PDF» or «DOC».
  case unsupported(kind: String, advice: String)
  /// Nothing opens the document without its password.
  case passwordProtected
  /// The format is read with a program that is not installed; any of the packages brings one.
  case programMissing(kind: String, packages: [String])
  /// A program that helps to read the format did not do its work.
  case program(ProcessError)
  /// The content begins as the kind of file does, but the rest is not readable.
  case damaged(kind: String, reason: String)
  case notRecognised(RecognitionFailure)
  case damagedContainer(reason: String)
  case missingPart(name: String)
  case malformedXML(part: String, line: Int, reason: String)
  case expandsTooMuch(part: String, limit: Int)
  case tooManyEntries(count: Int, limit: Int)
  case tooDeep(limit: Int)
  case tooManyBlocks(limit: Int)
  case tooMuchText(limit: Int)
}
