/// What is done to a duty.
public enum MutationKind: String, Sendable, CaseIterable {
  /// The duty goes, and the numbers behind it close up.
  case delete
  /// The text says that it is not done.
  case negate
  /// The duty becomes optional.
  case weaken
  /// Somebody else does it.
  case reassign
  /// Other words, the same duty.
  case reword
  /// Another fault: part of the duty goes, a date cannot be, a foreign messenger comes in.
  case spoil
}
