#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Synchronization

/// Whether somebody asked the program to stop: by Ctrl-C, or as the system does before it ends.
public enum Interruption {
  private static let flag = Atomic<Bool>(false)

  /// Whether to stop.
  public static var isAsked: Bool { flag.load(ordering: .relaxed) }

  /// Asks to stop.
  public static func ask() { flag.store(true, ordering: .relaxed) }

  /// Lets the first signal ask, and the second end the program at once.
  public static func listen() {
    // What a handler touches must be there before the first signal.
    flag.store(false, ordering: .relaxed)
    // Whoever started the program may have left it with these signals blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM] {
      signal(number) { received in
        Interruption.ask()
        signal(received, SIG_DFL)
      }
    }
  }
}
