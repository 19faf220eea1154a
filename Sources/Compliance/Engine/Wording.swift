/// Ready wording with gaps where the name of the platform goes.
struct Wording: Sendable {
  /// What stands before, between and behind the gaps.
  private let pieces: [String]

  /// What marks a gap in the packs.
  private static let gap = Array("{платформа}".utf8)

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var start = 0
    var next = 0
    while next < bytes.count {
      guard bytes[next] == Wording.gap[0], bytes[next...].starts(with: Wording.gap) else {
        next += 1
        continue
      }
      pieces.append(String(decoding: bytes[start..<next], as: UTF8.self))
      next += Wording.gap.count
      start = next
    }
    self.pieces = pieces + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  func filled(with names: DocumentNames) -> String { pieces.joined(separator: names.platform) }
}
