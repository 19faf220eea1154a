internal import Synchronization

/// What the workers of a run share: the next document, what is finished but not yet stored, what went wrong.
///
/// A worker stores what it finished under the lock of the batch, so that nobody runs ahead of the disk and no more than
/// one batch is kept.
final class AuditLedger: Sendable {
  private struct State {
    var next = 0
    var batch: [FinishedDocument] = []
    var lastCommit = ContinuousClock.now
    var failure: AuditError?
    var progress: AuditProgress
    var begun: [Int: (path: String, at: ContinuousClock.Instant)] = [:]
  }

  private let state: Mutex<State>
  private let storing = Mutex<Void>(())
  private let store: AuditStore
  private let run: Int64
  /// The indices of the documents in the order in which they are taken.
  private let order: [Int]

  /// The most documents that wait to be stored.
  static let largestBatch = 64
  /// How long a finished document waits for others at most, once one is finished.
  static let longestWait = Duration.milliseconds(500)

  init(_ store: AuditStore, run: Int64, order: [Int]) {
    self.store = store
    self.run = run
    self.order = order
    var progress = AuditProgress()
    progress.documents = order.count
    state = Mutex(State(progress: progress))
  }

  /// The next document, `nil` where the run ends.
  func next(_ path: (Int) -> String) -> Int? {
    state.withLock { state in
      guard state.failure == nil, !Interruption.isAsked, state.next < order.count else { return nil }
      let index = order[state.next]
      state.next += 1
      state.begun[index] = (path(index), .now)
      return index
    }
  }

  /// Takes a finished document, and stores a batch when it is full or old enough.
  func finish(_ index: Int, _ document: FinishedDocument) {
    let batch = state.withLock { state -> [FinishedDocument] in
      state.begun[index] = nil
      state.progress.take(document)
      state.batch.append(document)
      let isDue = ContinuousClock.now - state.lastCommit >= AuditLedger.longestWait
      guard isDue || state.batch.count >= AuditLedger.largestBatch else { return [] }
      state.lastCommit = .now
      defer { state.batch = [] }
      return state.batch
    }
    commit(batch)
  }

  /// Gives up a document that was begun.
  func abandon(_ index: Int) { state.withLock { $0.begun[index] = nil } }

  /// Stops the run for a reason that concerns all documents.
  func fail(_ error: AuditError) { state.withLock { $0.failure = $0.failure ?? error } }

  /// Stores what is left.
  func close() throws(AuditError) {
    let batch = state.withLock { state -> [FinishedDocument] in
      defer { state.batch = [] }
      return state.batch
    }
    commit(batch)
    if let failure = state.withLock(\.failure) { throw failure }
  }

  /// How far the run is.
  var progress: AuditProgress {
    state.withLock { state in
      var progress = state.progress
      let now = ContinuousClock.now
      progress.stragglers = state.begun.values
        .map { .init(path: $0.path, seconds: (now - $0.at) / .seconds(1)) }
        .sorted { $0.seconds > $1.seconds }
      return progress
    }
  }

  private func commit(_ batch: [FinishedDocument]) {
    guard !batch.isEmpty else { return }
    storing.withLock { _ in
      do throws(AuditError) {
        try store.commit(batch, run: run)
      } catch {
        fail(error)
      }
    }
  }
}

extension AuditProgress {
  fileprivate mutating func take(_ document: FinishedDocument) {
    finished += 1
    switch document {
    case .unchanged: unchanged += 1
    case .judged(let stored):
      switch stored.verdict {
      case .checked: withErrors += stored.errors > 0 ? 1 : 0
      case .outOfScope: outOfScope += 1
      case .unreadable: unreadable += 1
      }
    }
  }
}
