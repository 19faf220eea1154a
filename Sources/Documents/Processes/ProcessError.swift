/// Why a program of the system did not do its work.
public enum ProcessError: Error, Hashable, Sendable {
  case notFound(program: String)
  case cannotStart(program: String, reason: String)
  /// No private folder could be made or written to.
  case noFolder(reason: String)
  case timedOut(program: String, seconds: Int)
  case tooMuchOutput(program: String, limit: Int)
  /// A signal ended the program; `message` is the beginning of its error output.
  case killed(program: String, signal: Int, message: String)
  /// The program ended with a status other than 0; `message` is the beginning of its error output.
  case failed(program: String, status: Int, message: String)
  /// The program ended well but did not write the file it should have.
  case noResult(program: String, message: String)
}
