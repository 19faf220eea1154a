/// Ready wording with the name of the platform in its gaps, made once for each name that documents use.
struct Wording: Sendable {
  private let sferum: String
  private let icop: String

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
    pieces.append(String(decoding: bytes[start...], as: UTF8.self))
    sferum = pieces.joined(separator: DocumentNames.Platform.sferum.rawValue)
    icop = pieces.count > 1 ? pieces.joined(separator: DocumentNames.Platform.icop.rawValue) : sferum
  }

  func filled(with names: DocumentNames) -> String {
    switch names.platform {
    case .sferum: sferum
    case .icop: icop
    }
  }
}
