/// A pattern of file names, such as «*.docx» or «школа-12/**».
///
/// `*` stands for any characters of one name, `?` for one of them, `**` for any number of folders. A pattern without a
/// slash is of names in any folder. Paths are relative to the file that holds the pattern.
public struct FilePattern: Hashable, Sendable {
  /// The pattern as written.
  public let text: String
  private let parts: [[Character]]

  /// The longest pattern, in characters.
  public static let longest = 500

  /// Takes a pattern; `nil` for one that is empty or too long.
  public init?(_ text: String) {
    guard !text.isEmpty, text.count <= FilePattern.longest else { return nil }
    self.text = text
    let parts = text.split(separator: "/").filter { $0 != "." }.map(Array.init)
    guard !parts.isEmpty else { return nil }
    self.parts = text.contains("/") ? parts : [FilePattern.anyFolders] + parts
  }

  private static let anyFolders: [Character] = ["*", "*"]

  /// Whether a path is meant.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(Array.init)
    // Of each number of leading names whether the parts so far stand for them.
    var reached = Array(repeating: false, count: names.count + 1)
    reached[0] = true
    for part in parts {
      var next = Array(repeating: false, count: names.count + 1)
      if part == FilePattern.anyFolders {
        var isReached = false
        for count in reached.indices {
          isReached = isReached || reached[count]
          next[count] = isReached
          // «..» is no folder below.
          if count < names.count, names[count] == [".", "."] { isReached = false }
        }
      } else {
        for count in names.indices where reached[count] {
          next[count + 1] = FilePattern.matches(names[count], part)
        }
      }
      reached = next
    }
    return reached[names.count]
  }

  /// Whether a name is meant: each star is first tried with no characters and then with ever more.
  private static func matches(_ name: [Character], _ pattern: [Character]) -> Bool {
    var place = 0
    var at = 0
    var star: (pattern: Int, place: Int)?
    while place < name.count {
      if at < pattern.count, pattern[at] == "*" {
        star = (at, place)
        at += 1
      } else if at < pattern.count, pattern[at] == "?" || pattern[at] == name[place] {
        at += 1
        place += 1
      } else if let last = star {
        star = (last.pattern, last.place + 1)
        at = last.pattern + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == "*" }
  }
}
