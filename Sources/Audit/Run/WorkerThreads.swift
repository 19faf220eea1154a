internal import Foundation
internal import Synchronization

/// Runs a body on so many threads at once and waits for all.
///
/// Threads of their own, since a document may wait for a child process, and readers of nested formats want a deeper
/// stack than the pool of Swift's tasks has.
enum WorkerThreads {
  /// In bytes.
  private static let stack = 8 << 20

  /// - Parameter meanwhile: what the calling thread does each `interval` until all are done.
  static func run(_ count: Int, every interval: Duration, meanwhile: () -> Void, _ body: @escaping @Sendable () -> Void)
  {
    let group = DispatchGroup()
    for _ in 0..<count {
      group.enter()
      let thread = Thread {
        body()
        group.leave()
      }
      thread.stackSize = stack
      thread.start()
    }
    let seconds = interval / .seconds(1)
    while group.wait(timeout: .now() + seconds) == .timedOut { meanwhile() }
  }
}
