/// How far an audit has come.
public struct AuditProgress: Sendable, Hashable {
  /// The documents of the run.
  public var documents = 0
  /// Finished, whatever became of them.
  public var finished = 0
  /// Of these taken over from an earlier run, since nothing changed.
  public var unchanged = 0
  /// Of these with errors.
  public var withErrors = 0
  /// Of these about something else.
  public var outOfScope = 0
  /// Of these not to be read.
  public var unreadable = 0
  /// The paths in work, longest first, with the seconds since they were begun.
  public var stragglers: [Straggler] = []

  /// A document in work.
  public struct Straggler: Sendable, Hashable {
    /// Its path.
    public var path: String
    /// Since it was begun.
    public var seconds: Double
  }
}
