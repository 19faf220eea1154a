internal import Reports

/// How far an audit is, in one line.
public struct AuditProgressLine: Sendable {
  private let progress: AuditProgress
  private let seconds: Double

  /// Makes the line.
  ///
  /// - Parameter elapsed: since the run began.
  public init(_ progress: AuditProgress, elapsed: Duration) {
    self.progress = progress
    seconds = elapsed / .seconds(1)
  }

  /// From how many seconds on a document in work is named.
  private static let longestUnnamed = 3.0

  /// With a bar, for a terminal of so many columns.
  public func bar(width: Int) -> String {
    let cells = 20
    let filled = progress.documents > 0 ? progress.finished * cells / progress.documents : cells
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
    return String("\(bar) \(plain)".prefix(max(width - 1, 20)))
  }

  /// Without one.
  public var plain: String {
    var parts = ["\(progress.finished) из \(progress.documents)"]
    let rate = seconds > 0 ? Double(progress.finished) / seconds : 0
    if rate > 0, progress.finished < progress.documents {
      parts.append("\(Int(rate.rounded()))/с")
      parts.append("осталось \(Self.time(Double(progress.documents - progress.finished) / rate))")
    }
    for (count, label) in [
      (progress.withErrors, "с ошибками"), (progress.outOfScope, "не о платформе"),
      (progress.unreadable, "не прочитано"), (progress.unchanged, "без изменений"),
    ] where count > 0 {
      parts.append("\(label) \(count)")
    }
    if let slowest = progress.stragglers.first, slowest.seconds >= Self.longestUnnamed {
      parts.append("\(Self.time(slowest.seconds)): \(slowest.path.printable)")
    }
    return parts.joined(separator: ", ")
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e7).rounded(.up))
    return whole < 60
      ? "\(whole) с" : whole < 3600 ? "\(whole / 60) мин \(whole % 60) с" : "\(whole / 3600) ч \(whole / 60 % 60) мин"
  }
}

extension AuditRun.Outcome {
  /// What a run came to and where its results are, for whoever started it.
  public func closing(output: String) -> String {
    var counts = [
      "проверено \(progress.finished - progress.outOfScope - progress.unreadable)"
    ]
    if progress.unchanged > 0 { counts[0] += " (без изменений \(progress.unchanged))" }
    if progress.outOfScope > 0 { counts.append("не о платформе \(progress.outOfScope)") }
    if progress.unreadable > 0 { counts.append("не прочитано \(progress.unreadable)") }
    if skipped > 0 { counts.append("пропущено \(skipped)") }
    return "Документов \(progress.documents): \(counts.joined(separator: ", ")).\nСводка: \(output)/index.html\n"
  }
}
