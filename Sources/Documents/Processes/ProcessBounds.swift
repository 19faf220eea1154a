/// Bounds within which a program of the system has to do its work.
struct ProcessBounds: Hashable, Sendable {
  /// How long the program may take before it is killed with all that it started.
  var time: Duration
  /// The most address space of each of its processes, in bytes.
  var memory: Int
  /// The most bytes it may print.
  var outputBytes: Int
  /// The longest file it may write, in bytes.
  var fileBytes = 256 << 20

  /// How much of the error output is kept for messages: programs say at the start what is wrong.
  static let messageBytes = 2048

  /// The same bounds with no more time than the limits of reading give.
  func within(_ limits: ReadingLimits) -> ProcessBounds {
    var bounds = self
    bounds.time = min(time, limits.helperTime)
    return bounds
  }

  /// For programs that copy the text out of a file: the longest real act takes 0.3 s and 60 MB.
  static let extraction = ProcessBounds(time: .seconds(30), memory: 1 << 30, outputBytes: 32 << 20)

  /// For LibreOffice, which needs 3 s to start, 20 s on a busy machine, and maps 1.5 GB before it reads a byte.
  static let conversion = ProcessBounds(time: .seconds(90), memory: 6 << 30, outputBytes: 1 << 20)

  /// For drawing one page: a sheet of A3 at 300 dots an inch takes 17 MB.
  static let rendering = ProcessBounds(time: .seconds(30), memory: 1 << 30, outputBytes: 1 << 20, fileBytes: 64 << 20)

  /// For recognising one page: a dense one takes 8 s and 300 MB.
  static let recognition = ProcessBounds(time: .seconds(60), memory: 2 << 30, outputBytes: 1 << 20)
}
