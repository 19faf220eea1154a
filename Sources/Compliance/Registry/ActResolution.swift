/// Which registered act a citation means, and what of the citation agrees with it.
public struct ActResolution: Sendable, Hashable {
  /// The act.
  public var act: RegisteredAct
  /// Whether the number is the right one and no variant or mistake.
  public var numberAgrees: Bool
  /// Whether the printed date is the right one; `nil` where none is printed.
  public var dateAgrees: Bool?
}
