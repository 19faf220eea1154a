internal import Documents
internal import Russian

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The spelling dictionary of Russian that is installed on the machine, from which the general dictionary is made.
struct SpellingFiles: Sendable, Hashable {
  /// The path of both files without `.aff` and `.dic`.
  let stem: String

  /// Where hunspell dictionaries are installed: Debian and other Linux, Homebrew on both kinds of Mac.
  private static let places = [
    "/usr/share/hunspell/ru_RU", "/usr/share/myspell/dicts/ru_RU", "/opt/homebrew/share/hunspell/ru_RU",
    "/usr/local/share/hunspell/ru_RU",
  ]

  /// The dictionary that `NORMA_DICTIONARY` names by the path of its two files without `.aff` and `.dic`, else the one
  /// that is installed; `nil` when there is none or `NORMA_DICTIONARY` is `off`.
  static var ofMachine: SpellingFiles? {
    var places = places
    if let variable = getenv("NORMA_DICTIONARY"), variable.pointee != 0 {
      let named = String(cString: variable)
      places = named == "off" ? [] : [named]
    }
    return places.first { access($0 + ".aff", R_OK) == 0 && access($0 + ".dic", R_OK) == 0 }.map(SpellingFiles.init)
  }

  /// Goes up with every change in how forms are made or kept.
  private static let version = 2

  /// The dictionary of all forms, taken from the cache where it was made from the same content before.
  ///
  /// - Returns: `nil` when the files cannot be read or are no dictionary of the kind that is understood.
  func generalDictionary(cache: CacheFolder?) -> GeneralDictionary? {
    guard let affixes = try? SourceFile.read(path: stem + ".aff"),
      let words = try? SourceFile.read(path: stem + ".dic")
    else { return nil }
    let content = CacheFolder.checksum(words[...], from: CacheFolder.checksum(affixes[...]))
    let key = "norma-dictionary-\(Self.version) \(affixes.count) \(words.count) \(content)\n"
    let name = String(content, radix: 16) + ".dictionary"
    if let file = cache?.read(name, key: key) {
      var reader = ByteReader(file.bytes, at: file.content)
      if let dictionary = try? GeneralDictionary(from: &reader), reader.isAtEnd { return dictionary }
    }
    guard let dictionary = try? HunspellDictionary(affixes: affixes, words: words).forms() else { return nil }
    var writer = ByteWriter()
    dictionary.write(to: &writer)
    cache?.write(writer.bytes, as: name, key: key)
    cache?.removeOldest(ending: ".dictionary", keeping: Self.filesKept)
    return dictionary
  }

  /// One for each content of the two files; more only while they are being replaced.
  private static let filesKept = 2
}
