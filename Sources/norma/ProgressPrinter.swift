#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Audit

/// Shows on standard error how far an audit is: a bar that is drawn again on a terminal, now and then a line elsewhere.
final class ProgressPrinter {
  private let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private var lastLine = ContinuousClock.now
  private var isDrawn = false

  /// Between two lines where there is no terminal.
  private static let pause = Duration.seconds(10)

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// Shows how far it is.
  func show(_ progress: AuditProgress) {
    guard !isQuiet, progress.documents > 0 else { return }
    let line = AuditProgressLine(progress, elapsed: ContinuousClock.now - start)
    if isTerminal {
      isDrawn = true
      // The line before is overwritten; what was longer is cleared.
      put("\r\(line.bar(width: StandardStreams.errorWidth))\u{1B}[K")
    } else if ContinuousClock.now - lastLine >= Self.pause {
      lastLine = .now
      put("norma: \(line.plain)\n")
    }
  }

  /// Leaves the bar behind.
  func close() {
    if isDrawn { put("\n") }
    isDrawn = false
  }

  private func put(_ text: String) { StandardStreams.writeErrorPiece(text) }
}
