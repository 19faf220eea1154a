public import Russian
internal import Documents
internal import Regulations
internal import YAML

/// What the program knows: the lexicon, the rule packs and the registry of acts.
public struct Knowledge: Sendable {
  /// The words of the domain.
  public let lexicon: Lexicon
  /// The packs in order of loading.
  public let packs: [RulePack]
  /// The acts that school acts cite.
  public let acts: ActRegistry

  /// Makes a base of knowledge from its parts.
  public init(lexicon: Lexicon, packs: [RulePack], acts: ActRegistry = ActRegistry()) {
    self.lexicon = lexicon
    self.packs = packs
    self.acts = acts
  }

  /// All rules of all packs, in order.
  public var rules: [Rule] { packs.flatMap(\.rules) }

  /// Loads the program's own rules and then those of the given folders.
  ///
  /// The packs of the folders must be proved by their own examples; those that were are known again by their content.
  /// A pack of a folder replaces the program's pack of the same identifier, and so does an entry of its `acts.yaml`; a
  /// folder's `lexicon` adds concepts. What is compiled is kept in the user's cache by the content of the files, so that
  /// the next start only copies bytes.
  ///
  /// - Parameters:
  ///   - folders: folders with packs, either directly or in `packs` and `lexicon`.
  ///   - cache: where compiled knowledge is kept; `nil` for nowhere.
  public static func load(
    from base: RulesFolder, adding folders: [RulesFolder] = [], cache: KnowledgeCache? = .ofUser
  ) throws(KnowledgeError) -> Knowledge {
    let sources = try KnowledgeSources(base, folders)
    if let cached = cache?.knowledge(for: sources) { return cached }
    let compiled = try sources.compiled()
    // Only what was proved is kept.
    try PackProof(compiled.knowledge).prove(compiled.addedPacks)
    cache?.store(compiled.knowledge, for: sources)
    return compiled.knowledge
  }

  /// Loads the same without any cache and without proof, with the examples of the rules, which a cache does not keep.
  public static func compile(
    from base: RulesFolder, adding folders: [RulesFolder] = []
  ) throws(KnowledgeError) -> Knowledge {
    try KnowledgeSources(base, folders).compile()
  }
}

/// The files of lexicon, packs and registry, read but not yet understood.
public struct KnowledgeSources: Sendable {
  struct File: Sendable {
    var path: String
    var bytes: [UInt8]
    /// Which of the folders it stands in; 0 for the program's own.
    var folder: Int
  }

  let lexicon: [File]
  let packs: [File]
  let acts: [File]
  /// The fingerprint of the program and of all contents, wherever the files stand.
  let digest: String

  init(_ base: RulesFolder, _ folders: [RulesFolder]) throws(KnowledgeError) {
    var lexicon = try KnowledgeSources.read(base.files(in: "lexicon"), folder: 0)
    var packs = try KnowledgeSources.read(base.files(in: "packs"), folder: 0)
    var acts = try KnowledgeSources.read(base.registryFiles, folder: 0)
    for (number, folder) in folders.enumerated() {
      let registry = folder.registryFiles
      let added = folder.files(in: "").filter { !registry.contains($0) } + folder.files(in: "packs")
      let words = folder.files(in: "lexicon")
      let isEmpty = [added, words, registry, folder.files(in: "draft")].allSatisfy(\.isEmpty)
      guard !isEmpty else { throw .nothingToLoad(folder: folder.path) }
      lexicon += try KnowledgeSources.read(words, folder: number + 1)
      packs += try KnowledgeSources.read(added, folder: number + 1)
      acts += try KnowledgeSources.read(registry, folder: number + 1)
    }
    self.lexicon = lexicon
    self.packs = packs
    self.acts = acts
    // The program is part of it: another build may inflect words another way.
    var all: [UInt8] = Array("norma-knowledge-\(KnowledgeArchive.version) \(ProgramFile.stamp)".utf8)
    for file in lexicon + packs + acts {
      // Packs of folders are proved and the program's own are not, so that it matters where a file stands.
      all += Array("\u{0}\(file.folder == 0 ? "own" : "added")\u{0}\(file.bytes.count)\u{0}".utf8)
      all += file.bytes
    }
    digest = ContentDigest.sha256(all)
  }

  private static func read(_ paths: [String], folder: Int) throws(KnowledgeError) -> [File] {
    var files: [File] = []
    for path in paths {
      do throws(ReadingError) {
        files.append(File(path: path, bytes: try SourceFile.read(path: path), folder: folder))
      } catch {
        throw .unreadable(path: path, error)
      }
    }
    return files
  }

  /// How many examples of each kind the rules of a user must have.
  private static let fewestExamples = 2

  /// What the files hold, and the packs among it that are not the program's own, with their files.
  struct Compiled {
    var knowledge: Knowledge
    var addedPacks: [(pack: RulePack, file: String)]
  }

  /// Reads, inflects and checks everything.
  func compile() throws(KnowledgeError) -> Knowledge { try compiled().knowledge }

  func compiled() throws(KnowledgeError) -> Compiled {
    let compiled = try compiledLexicon()
    var result: [(pack: RulePack, file: File)] = []
    for file in packs {
      let pack: RulePack
      do throws(YAMLError) {
        let fewest = file.folder == 0 ? 0 : KnowledgeSources.fewestExamples
        pack = try RulePackReader(compiled, file: file.path, fewestExamples: fewest).read(file.bytes)
      } catch {
        throw .malformed(error)
      }
      if let earlier = result.firstIndex(where: { $0.pack.id == pack.id }) {
        // A folder may replace what came before it, but not what stands in the same folder.
        guard result[earlier].file.folder != file.folder else {
          throw .duplicatePack(pack.id, files: [result[earlier].file.path, file.path])
        }
        result.remove(at: earlier)
      }
      result.append((pack, file))
    }
    var owners: [RuleID: String] = [:]
    for (pack, _) in result {
      for rule in pack.rules {
        if let owner = owners[rule.id] { throw .duplicateRule(rule.id, packs: [owner, pack.id]) }
        owners[rule.id] = pack.id
      }
    }
    for (pack, file) in result {
      for rule in pack.rules {
        guard let remedy = rule.remedy, let unknown = remedy.after.first(where: { owners[$0] == nil }) else { continue }
        throw .unknownNeighbour(unknown, of: rule.id, file: file.path, line: remedy.line)
      }
    }
    return Compiled(
      knowledge: Knowledge(lexicon: compiled, packs: result.map(\.pack), acts: try compiledRegistry()),
      addedPacks: result.filter { $0.file.folder != 0 }.map { ($0.pack, $0.file.path) })
  }

  private func compiledRegistry() throws(KnowledgeError) -> ActRegistry {
    do throws(YAMLError) {
      var files: [ActRegistryReader.Entries] = []
      for file in acts { files.append(try ActRegistryReader(file: file.path).entries(file.bytes)) }
      return try ActRegistryReader.registry(files)
    } catch {
      throw .malformed(error)
    }
  }

  private func compiledLexicon() throws(KnowledgeError) -> Lexicon {
    do {
      var source = LexiconSource()
      for file in lexicon { try source.add(file.bytes, name: file.path) }
      return try LexiconCompiler.compile(source)
    } catch let error as YAMLError {
      throw .malformed(error)
    } catch {
      throw .malformed(
        YAMLError(file: lexicon.first?.path ?? "", position: .init(line: 1, column: 1), message: "\(error)"))
    }
  }
}
