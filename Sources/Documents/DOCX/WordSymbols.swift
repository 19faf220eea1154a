/// The characters of symbol fonts, which have no meaning of their own outside these fonts.
enum WordSymbols {
  /// What a person sees for the character `code` of `font`, as a plain character.
  static func text(font: String, code: String) -> String {
    guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { return "" }
    let isPrivate = (0xF000...0xF0FF).contains(value)
    guard isPrivate || value < 0x100 else { return String(scalar) }
    let low = UInt8(truncatingIfNeeded: value)
    switch font.lowercased() {
    case "symbol": return symbol[low] ?? greek(low) ?? plain(low)
    case let name where name.hasPrefix("wingdings") || name.hasPrefix("webdings"): return wingdings[low] ?? "•"
    default: return isPrivate ? plain(low) : String(scalar)
    }
  }

  /// Digits and marks stand in most symbol fonts at their usual places; anything else is taken for a bullet.
  private static func plain(_ code: UInt8) -> String {
    (0x20...0x3F).contains(code) ? String(Unicode.Scalar(code)) : "•"
  }

  private static func greek(_ code: UInt8) -> String? {
    let letters = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ")
    if (0x61...0x7A).contains(code) { return String(letters[Int(code - 0x61)]) }
    return (0x41...0x5A).contains(code) ? String(letters[Int(code - 0x41)]).uppercased() : nil
  }

  private static let symbol: [UInt8: String] = [
    0x2D: "−", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±",
    0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD7: "⋅", 0xDE: "⇒",
  ]

  private static let wingdings: [UInt8: String] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x78: "☒", 0xA1: "○", 0xA7: "▪", 0xA8: "☐",
    0xD8: "➢", 0xE0: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
}
