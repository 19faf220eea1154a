extension CellStyle {
  /// Behind the words, as 0xRRGGBB.
  var background: UInt32? {
    switch self {
    case .plain, .faint: nil
    case .title: 0xD9E1F2
    case .error: 0xFFC7CE
    case .warning: 0xFFEB9C
    case .note: 0xDDEBF7
    case .good: 0xC6EFCE
    }
  }

  /// Of the words, as 0xRRGGBB; at least 4.5 : 1 against what is behind them.
  var font: UInt32? {
    switch self {
    case .plain, .title: nil
    case .error: 0x9C0006
    case .warning: 0x7F4F00
    case .note: 0x1F4E79
    case .good: 0x006100
    case .faint: 0x595959
    }
  }
}
