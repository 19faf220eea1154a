internal import Documents
internal import Regulations
internal import YAML

/// Reads what the documents of a run are judged by: configurations, rules, waivers and baselines, each once.
struct ProfileLoader {
  private let options: CheckOptions
  private let base: RulesFolder
  private var finder = ConfigurationFinder()
  private var profiles: [FilePath?: Profile] = [:]
  private var knowledge: [[String]: Knowledge] = [:]
  private var baselines: [FilePath: LocatedBaseline?] = [:]
  private var waivers: [FilePath: [Waiver]] = [:]

  init(_ options: CheckOptions, rules: RulesFolder?) throws(CheckRunError) {
    self.options = options
    do throws(KnowledgeError) {
      base = if let rules { rules } else { try RulesFolder.ofProgram() }
    } catch {
      throw .knowledge(error)
    }
  }

  /// Of each profile that was loaded its rules.
  var knownRules: Set<RuleID> { profiles.values.reduce(into: []) { $0.formUnion($1.known) } }

  /// The file of the configuration of a document, `nil` where it has none.
  mutating func configuration(of document: FilePath) -> FilePath? {
    switch options.configuration {
    case .none: nil
    case .file(let path): FilePath(path)
    case .ofDocument: finder.configuration(of: document.folder)
    }
  }

  /// What the documents of a configuration are judged by.
  mutating func profile(_ file: FilePath?) throws(CheckRunError) -> Profile {
    if let known = profiles[file] { return known }
    let configuration = try file.map(read) ?? Configuration()
    let profile = try profile(configuration)
    profiles[file] = profile
    return profile
  }

  /// The fingerprint of the program and of all files by which the documents of a configuration are judged.
  func fingerprint(of file: FilePath?) throws(CheckRunError) -> String {
    let configuration = try file.map(read) ?? Configuration()
    let folders = configuration.packs.map(\.path.description) + options.rulesFolders
    var all: [UInt8]
    do throws(KnowledgeError) {
      all = Array(try KnowledgeSources(base, folders.map(RulesFolder.init)).digest.utf8)
    } catch {
      throw .knowledge(error)
    }
    var files = options.waivers.isEmpty ? configuration.waivers : options.waivers.map(Self.named)
    if let file { files.append(.init(path: file, name: Self.name(of: file))) }
    if let baseline = options.baseline.map(Self.named) ?? configuration.baseline { files.append(baseline) }
    for file in files {
      let bytes = try Self.bytes(file.name, at: file.path, longest: ReadingLimits.standard.fileBytes)
      // Paths in a file are taken from where it stands.
      all += Array("\u{0}\(file.path)\u{0}\(bytes.count)\u{0}".utf8) + bytes
    }
    return ContentDigest.sha256(all)
  }

  private func read(_ file: FilePath) throws(CheckRunError) -> Configuration {
    let name = Self.name(of: file)
    let bytes = try Self.bytes(name, at: file)
    do throws(YAMLError) {
      return try ConfigurationReader(file: name, folder: file.folder).read(bytes)
    } catch {
      throw .malformed(error)
    }
  }

  private mutating func profile(_ configuration: Configuration) throws(CheckRunError) -> Profile {
    let knowledge = try knowledge(configuration.packs.map(\.path.description) + options.rulesFolders)
    do throws(YAMLError) {
      try configuration.validate(against: knowledge.rules.map(\.id))
    } catch {
      throw .malformed(error)
    }
    let only = Set(options.only)
    let skip = Set(options.skip)
    var rules: [Rule] = []
    for var rule in knowledge.rules where !skip.contains(rule.id.rawValue) {
      guard only.isEmpty || only.contains(rule.id.rawValue) else { continue }
      rule.severity = configuration.severity(of: rule.id) ?? rule.severity
      rules.append(rule)
    }
    let known = Set(knowledge.rules.map(\.id))
    let checker = Checker(
      knowledge, rules: rules, asOf: options.asOf,
      organisationType: options.organisationType ?? configuration.organisationType, ocr: options.ocr,
      ownNames: configuration.names, keepsModels: true)
    return Profile(
      checker: checker,
      packs: knowledge.packs.map { .init(id: $0.id, version: $0.version, title: $0.title, rules: $0.rules) },
      known: known,
      applied: Set(rules.map(\.id)), waivers: try waivers(configuration, known), baseline: try baseline(configuration),
      threshold: options.failureThreshold ?? configuration.threshold ?? .error,
      switchedOff: switchedOff(rules, configuration))
  }

  /// What is asked for by name is applied, whatever the configuration says.
  private func switchedOff(_ rules: [Rule], _ configuration: Configuration) -> [RuleID: Suppression] {
    var suppressions: [RuleID: Suppression] = [:]
    for rule in rules where !options.only.contains(rule.id.rawValue) {
      suppressions[rule.id] = configuration.suppression(of: rule.id)
    }
    return suppressions
  }

  private mutating func knowledge(_ folders: [String]) throws(CheckRunError) -> Knowledge {
    if let known = knowledge[folders] { return known }
    do throws(KnowledgeError) {
      let loaded = try Knowledge.load(from: base, adding: folders.map(RulesFolder.init))
      knowledge[folders] = loaded
      return loaded
    } catch {
      throw .knowledge(error)
    }
  }

  private mutating func waivers(
    _ configuration: Configuration, _ known: Set<RuleID>
  ) throws(CheckRunError) -> [Waiver] {
    let files = options.waivers.isEmpty ? configuration.waivers : options.waivers.map(Self.named)
    var all: [Waiver] = []
    for file in files {
      let read = try waivers(file)
      for waiver in read where !known.contains(waiver.rule) {
        throw .malformed(
          YAMLError(
            file: waiver.file, position: waiver.position,
            message: SimilarRules(known.sorted()).complaint(about: waiver.rule.rawValue).russian))
      }
      all += read
    }
    return all
  }

  private mutating func waivers(_ file: Configuration.NamedFile) throws(CheckRunError) -> [Waiver] {
    if let known = waivers[file.path] { return known }
    let bytes = try Self.bytes(file.name, at: file.path)
    do throws(YAMLError) {
      let read = try WaiverReader(file: file.name, folder: file.path.folder).read(bytes)
      waivers[file.path] = read
      return read
    } catch {
      throw .malformed(error)
    }
  }

  private mutating func baseline(_ configuration: Configuration) throws(CheckRunError) -> LocatedBaseline? {
    guard let file = options.baseline.map(Self.named) ?? configuration.baseline else { return nil }
    if let known = baselines[file.path] { return known }
    let read = try Self.baseline(file, mayBeAbsent: options.writesBaseline)
    baselines[file.path] = .some(read)
    return read
  }

  /// Reads a baseline; `nil` where it need not exist and does not.
  static func baseline(
    _ file: Configuration.NamedFile, mayBeAbsent: Bool
  ) throws(CheckRunError) -> LocatedBaseline? {
    if mayBeAbsent, !file.path.exists { return nil }
    let bytes = try bytes(file.name, at: file.path, longest: ReadingLimits.standard.fileBytes)
    do throws(YAMLError) {
      return LocatedBaseline(baseline: try BaselineReader(file: file.name).read(bytes), folder: file.path.folder)
    } catch {
      throw .malformed(error)
    }
  }

  /// A file that was named on the command line.
  static func named(_ path: String) -> Configuration.NamedFile { .init(path: FilePath(path), name: path) }

  /// How people are told of a file: as seen from the folder of the run where it stands in it.
  private static func name(of file: FilePath) -> String {
    let relative = file.relative(to: FilePath("."))
    return relative.hasPrefix("../") ? file.description : relative
  }

  /// The longest configuration or file of waivers, in bytes.
  private static let longestFile = 4 << 20

  /// - Parameter longest: the longest file that is read, in bytes.
  private static func bytes(
    _ name: String, at path: FilePath, longest: Int = longestFile
  ) throws(CheckRunError) -> [UInt8] {
    var limits = ReadingLimits.standard
    limits.fileBytes = longest
    do throws(ReadingError) {
      return try SourceFile.read(path: path.description, limits: limits)
    } catch {
      throw .unreadable(path: name, error)
    }
  }
}
