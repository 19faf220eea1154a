import Foundation

/// The spelling dictionary of Russian that Debian ships as hunspell-ru.
enum Spelling {
  /// Where its two files stand.
  static let dictionary = "/usr/share/hunspell/ru_RU"
  /// The program that reads it.
  static let program = "/usr/bin/hunspell"

  /// Whether both are installed.
  static var isInstalled: Bool {
    FileManager.default.fileExists(atPath: dictionary + ".dic") && FileManager.default.isExecutableFile(atPath: program)
  }

  /// Those of the words that the dictionary does not have.
  ///
  /// The dictionary has no ё for е, so that a word is asked about in all spellings and is known in any of them.
  static func unknown(among words: Set<String>) throws -> Set<String> {
    var spellings: [String: [String]] = [:]
    for word in words { spellings[word] = variants(of: word) }
    let rejected = try run(spellings.values.flatMap { $0 })
    return words.filter { spellings[$0, default: []].allSatisfy(rejected.contains) }
  }

  /// The word, and the word with ё for each one of its letters е.
  private static func variants(of word: String) -> [String] {
    [word] + word.indices.filter { word[$0] == "е" }.map { word.replacingCharacters(in: $0...$0, with: "ё") }
  }

  private static func run(_ words: [String]) throws -> Set<String> {
    let folder = FileManager.default.temporaryDirectory.appending(path: "norma-words-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "words.txt")
    let output = folder.appending(path: "unknown.txt")
    try Data(words.joined(separator: "\n").utf8).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-i", "UTF-8", "-l", "-d", dictionary, input.path()]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let unknown = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    return Set(unknown.split(separator: "\n").map(String.init))
  }
}
