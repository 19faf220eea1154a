/// A file that an audit checks.
public struct DiscoveredFile: Sendable, Hashable {
  /// The path: as it was given, and what was found below it.
  public var path: String
  /// In bytes, when it was found.
  public var size: Int
  /// Whether it stands right in a folder that was named, or was named itself.
  public var isTopLevel: Bool
}

/// Something that an audit met and did not check.
public struct SkippedEntry: Sendable, Hashable {
  /// Why it was left out.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A folder that cannot be read.
    case unreadableFolder = "unreadable-folder"
    /// Nothing stands at a path that was named.
    case notFound = "not-found"
    /// A file that is no document by its name.
    case otherFormat = "other-format"
    /// A file or folder whose name begins with a full stop.
    case hidden
    /// What an office program leaves beside an open document.
    case lockFile = "lock-file"
    /// The patterns leave it out.
    case excluded
    /// A link to a folder.
    case linkedFolder = "linked-folder"
    /// A link that leads nowhere.
    case brokenLink = "broken-link"
    /// A pipe, a socket or a device.
    case special
    /// A name that is no UTF-8.
    case misnamed
    /// A folder below too many others.
    case tooDeep = "too-deep"
    /// More files than an audit takes.
    case tooMany = "too-many"

    /// Whether somebody has to do something, since a document may be among what was not seen.
    public var isFailure: Bool {
      switch self {
      case .unreadableFolder, .notFound, .brokenLink, .misnamed, .tooDeep, .tooMany: true
      case .otherFormat, .hidden, .lockFile, .excluded, .linkedFolder, .special: false
      }
    }

    /// What happened and what to do.
    public var message: String {
      switch self {
      case .unreadableFolder: "папку нельзя прочитать, её файлы не проверены; дайте права на чтение и запустите снова"
      case .notFound: "такого файла или папки нет; проверьте путь"
      case .otherFormat: "расширение не у документа; если это акт, сохраните его как DOCX или назовите файл в команде"
      case .hidden: "скрытый файл или папка; если это нужно проверить, назовите в команде"
      case .lockFile: "служебный файл открытого документа; закройте документ, сам он проверен отдельно"
      case .excluded: "исключено ключами --include и --exclude"
      case .linkedFolder: "ссылка на папку; если она не проверена под своим именем, назовите её в команде"
      case .brokenLink: "ссылка никуда не ведёт; положите сам файл"
      case .special: "это не обычный файл"
      case .misnamed: "имя не в UTF-8; переименуйте файл и запустите снова"
      case .tooDeep: "слишком много вложенных папок; назовите эту папку в команде"
      case .tooMany: "файлов больше, чем берёт одна проверка; проверьте папки по частям"
      }
    }
  }

  /// Its path.
  public var path: String
  /// Why it was left out.
  public var reason: Reason
}
