/// Measures steps by the best of several rounds.
enum Stopwatch {
  /// The best of several rounds, and what the last of them gave.
  static func best(rounds: Int, _ work: () -> Int?) -> (seconds: Double, result: Int?) {
    let clock = ContinuousClock()
    var best = Duration.seconds(3600)
    var result: Int?
    for _ in 0..<rounds { best = min(best, clock.measure { result = work() }) }
    return (Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds), result)
  }

  /// Prints a step in milliseconds and, where bytes are given, in megabytes a second.
  static func report(_ name: String, _ bytes: Int, rounds: Int = 200, _ work: () -> Int?) {
    let (seconds, result) = best(rounds: rounds, work)
    let speed = bytes > 0 ? "  \((Double(bytes) / seconds / 1e5).rounded() / 10) MB/s" : ""
    print("\(name): \((seconds * 1e6).rounded() / 1e3) ms\(speed)  (\(result ?? 0))")
  }
}
