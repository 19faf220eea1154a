internal import Synchronization

/// The general dictionary, loaded when it is first asked for: clean texts never need it.
public final class GeneralWords: Sendable {
  private enum State {
    case notLoaded
    case loaded(GeneralDictionary?)
  }

  private let state = Mutex(State.notLoaded)
  private let load: @Sendable () -> GeneralDictionary?

  /// Makes a source of the dictionary.
  ///
  /// - Parameter load: finds and reads it; `nil` where the machine has none. Called at most once.
  public init(_ load: @escaping @Sendable () -> GeneralDictionary?) { self.load = load }

  /// No dictionary at all.
  public static let none = GeneralWords { nil }

  /// The dictionary, or `nil` where the machine has none.
  public var dictionary: GeneralDictionary? {
    state.withLock { state in
      if case .loaded(let dictionary) = state { return dictionary }
      let dictionary = load()
      state = .loaded(dictionary)
      return dictionary
    }
  }
}
