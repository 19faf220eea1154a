internal import Documents

/// Prints the median time that the reader takes for a Word document in memory, in microseconds.
@main
enum DocxBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let rounds = arguments.first.flatMap({ Int($0) }), arguments.count > 1 else {
      print("usage: norma-docx ROUNDS FILE…")
      return
    }
    FreedMemory.keep()
    let files = try arguments.dropFirst().map { (name: $0, bytes: try SourceFile.read(path: $0)) }
    let reader = DocumentReader()
    let clock = ContinuousClock()
    var times: [Duration] = []
    var blocks = 0
    for _ in 0..<rounds {
      for file in files {
        let start = clock.now
        blocks += try reader.read(bytes: file.bytes, name: file.name).blocks.count
        times.append(clock.now - start)
      }
    }
    times.sort()
    let median = times[times.count / 2]
    print(Double(median.components.attoseconds / 100_000_000_000) / 10)
    guard blocks > 0 else { fatalError("no blocks") }
  }
}
