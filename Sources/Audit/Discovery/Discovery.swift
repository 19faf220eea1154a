public import Compliance

/// Finds the files of an audit: those named, and those below the folders named.
///
/// The order is that of the bytes of names, so that the same folders give the same list on every machine. Nothing is left
/// out without a word: what is not checked stands among ``skipped``.
public struct Discovery: Sendable {
  /// Which files of folders are checked.
  public struct Options: Sendable {
    /// Only files that one of these means; empty for all documents.
    public var include: [FilePattern] = []
    /// No file or folder that one of these means.
    public var exclude: [FilePattern] = []
    /// The folder of results, which is never looked into.
    public var output: String?

    /// Makes options that leave nothing out.
    public init() {}
  }

  /// The files to be checked, each path once.
  public private(set) var files: [DiscoveredFile] = []
  /// What was met and not checked.
  public private(set) var skipped: [SkippedEntry] = []

  private let options: Options
  private let output: FolderListing.Identity?
  private var seenFiles: Set<String> = []
  private var seenFolders: Set<FolderListing.Identity> = []

  /// The deepest folder below one that was named.
  static let deepest = 64
  /// The most files of one audit.
  static let most = 1_000_000
  /// The endings of documents, in lower case.
  static let endings: Set<String> = [
    "docx", "docm", "dotx", "doc", "rtf", "odt", "fodt", "pdf", "html", "htm", "xhtml", "md", "markdown", "txt", "text",
  ]

  /// Looks for the files at these paths.
  public init(_ paths: [String], _ options: Options = Options()) {
    self.options = options
    output = options.output.flatMap { FolderListing.entry($0)?.identity }
    for path in paths { take(named: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path) }
  }

  private mutating func take(named path: String) {
    guard let entry = FolderListing.entry(path) else { return skip(path, .notFound) }
    switch entry.kind {
    case .file: add(path, entry.size, isTopLevel: true)
    case .folder: walk(path, "", entry.identity, depth: 0)
    case .other: skip(path, .special)
    }
  }

  /// - Parameter inner: the path below the folder that was named, as patterns see it.
  private mutating func walk(_ folder: String, _ inner: String, _ identity: FolderListing.Identity, depth: Int) {
    guard identity != output, seenFolders.insert(identity).inserted else { return }
    guard depth <= Discovery.deepest else { return skip(folder, .tooDeep) }
    guard let names = FolderListing.names(in: folder) else { return skip(folder, .unreadableFolder) }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.misnamed { skip(base + name, .misnamed) }
    for name in names.readable {
      let path = base + name
      let innerPath = inner.isEmpty ? name : "\(inner)/\(name)"
      if name.hasPrefix("~$") || name.hasPrefix(".~lock.") {
        skip(path, .lockFile)
      } else if name.hasPrefix(".") {
        // The configuration beside the documents is read, not checked.
        if name != ".norma.yaml" { skip(path, .hidden) }
      } else if options.exclude.contains(where: { $0.matches(innerPath) }) {
        skip(path, .excluded)
      } else {
        take(path, innerPath, depth: depth)
      }
    }
  }

  private mutating func take(_ path: String, _ inner: String, depth: Int) {
    guard let entry = FolderListing.entry(path) else { return skip(path, .brokenLink) }
    switch entry.kind {
    case .other: skip(path, .special)
    case .folder where FolderListing.isLink(path): skip(path, .linkedFolder)
    case .folder: walk(path, inner, entry.identity, depth: depth + 1)
    case .file:
      guard options.include.isEmpty else {
        guard options.include.contains(where: { $0.matches(inner) }) else { return skip(path, .excluded) }
        return add(path, entry.size, isTopLevel: depth == 0)
      }
      guard Discovery.endings.contains(Discovery.ending(of: path)) else { return skip(path, .otherFormat) }
      add(path, entry.size, isTopLevel: depth == 0)
    }
  }

  private mutating func add(_ path: String, _ size: Int, isTopLevel: Bool) {
    guard files.count < Discovery.most else {
      if skipped.last?.reason != .tooMany { skip(path, .tooMany) }
      return
    }
    guard seenFiles.insert(path).inserted else { return }
    files.append(DiscoveredFile(path: path, size: size, isTopLevel: isTopLevel))
  }

  private mutating func skip(_ path: String, _ reason: SkippedEntry.Reason) {
    skipped.append(SkippedEntry(path: path, reason: reason))
  }

  /// The part of a name behind its last dot, in lower case.
  private static func ending(of path: String) -> String {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
