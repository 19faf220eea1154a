import Foundation

@testable import Russian

/// The lexicon of the project's own rules.
enum ShippedLexicon {
  /// As its files have it.
  static func source() throws -> LexiconSource {
    var source = LexiconSource()
    for name in try ProjectFolder.names(in: "Rules/lexicon") where name.hasSuffix(".yaml") {
      try source.add(ProjectFolder.bytes("Rules/lexicon/\(name)"), name: name)
    }
    return source
  }

  /// Its tables, made once.
  static let compiled: Result<Lexicon, any Error> = Result { try LexiconCompiler.compile(source()) }

  /// Every lemma of words and phrases, once.
  static func lemmas() throws -> [Lemma] {
    var seen: Set<Lemma> = []
    let entries = try source().entries
    let all = entries.flatMap { $0.lemmas + $0.phrases.flatMap { $0.flatMap(\.lemmas) } }
    return all.filter { seen.insert($0).inserted }
  }
}
