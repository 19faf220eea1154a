internal import Russian

/// Keeps compiled knowledge in a folder of the user, one file for each content of rules and lexicon.
///
/// A file that is damaged, or of another version, is ignored and written anew; a folder that cannot be written costs
/// time at every start and nothing else.
public struct KnowledgeCache: Sendable {
  private let folder: CacheFolder

  /// Makes a cache in a folder, which need not exist.
  public init(folder: String) { self.folder = CacheFolder(path: folder) }

  /// The cache in `$XDG_CACHE_HOME/norma` or `~/.cache/norma`; `nil` when neither is known or `NORMA_CACHE` is `off`.
  public static var ofUser: KnowledgeCache? { CacheFolder.ofUser.map { KnowledgeCache(folder: $0.path) } }

  func knowledge(for sources: KnowledgeSources) -> Knowledge? {
    guard let file = folder.read(name(of: sources), key: sources.digest) else { return nil }
    return try? KnowledgeArchive.knowledge(from: file.bytes, at: file.content)
  }

  func store(_ knowledge: Knowledge, for sources: KnowledgeSources) {
    // The digest of the sources stands in the file, as its name has only half of it.
    folder.write(KnowledgeArchive.bytes(of: knowledge), as: name(of: sources), key: sources.digest)
    folder.removeOldest(ending: ".knowledge", keeping: Self.filesKept)
  }

  /// How many files are kept: a few sets of rules and builds of the program side by side.
  private static let filesKept = 8

  private func name(of sources: KnowledgeSources) -> String { "\(sources.digest.prefix(32)).knowledge" }
}
