/// The tracked changes of an OpenDocument file: which text in the body is deleted.
///
/// Most programs move deleted text out of the body; LibreOffice leaves it there when changes are shown.
struct ODTChanges: Sendable {
  private var deletions: Set<String> = []
  private var active: Set<String> = []
  private var region: String?

  /// Whether the text that comes is deleted.
  var isDeleting: Bool { !active.isEmpty }

  /// An element in the list of changes begins.
  ///
  /// - Returns: whether what stands in it is of interest.
  mutating func startRegionPart(_ element: ODTElement, _ attributes: borrowing XMLAttributes) -> Bool {
    switch element {
    case .textChangedRegion: region = attributes["id"]
    case .textDeletion:
      if let region { deletions.insert(region) }
      return false
    case .textInsertion, .textFormatChange: return false
    default: break
    }
    return true
  }

  /// A changed stretch of the body begins.
  mutating func start(_ id: String?) {
    if let id, deletions.contains(id) { active.insert(id) }
  }

  /// A changed stretch of the body ends.
  mutating func end(_ id: String?) {
    if let id { active.remove(id) }
  }
}
