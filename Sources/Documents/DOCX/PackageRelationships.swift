/// The relationships of one part of an OOXML package.
struct PackageRelationships: XMLHandler {
  /// One relationship.
  struct Relationship: Hashable, Sendable {
    /// The last word of the type, such as «officeDocument», which is the same in transitional and strict files.
    var kind: String
    /// A path inside the package, or an address outside.
    var target: String
    /// Whether the target is outside.
    var isExternal: Bool
  }

  private(set) var byID: [String: Relationship] = [:]
  private let folder: [Substring]

  private init(folder: [Substring]) {
    self.folder = folder
  }

  /// The relationships of a part; with an empty name those of the package.
  static func of(
    _ part: String, in container: borrowing ZipContainer, limits: ReadingLimits
  ) throws(ReadingError) -> PackageRelationships {
    var path = part.split(separator: "/")
    let file = path.popLast() ?? ""
    let none = PackageRelationships(folder: path)
    let name = (path + ["_rels", "\(file).rels"]).joined(separator: "/")
    guard let bytes = try container.part(name, closedByZero: true), bytes.count > 1 else { return none }
    return try XMLEvents.parse(bytes, part: name, limits: limits, into: none)
  }

  /// The path of the first part of a kind.
  func part(_ kind: String) -> String? { parts([kind]).first }

  /// The paths of all parts of the given kinds, each once, in alphabetical order.
  func parts(_ kinds: [String]) -> [String] {
    let targets = byID.values.filter { kinds.contains($0.kind) && !$0.isExternal }.map(\.target)
    return Set(targets).sorted()
  }

  static func code(of name: String, in namespace: String) -> UInt8 { name == "Relationship" ? 1 : 0 }

  mutating func start(_ code: UInt8, _ attributes: borrowing XMLAttributes) throws(ReadingError) -> Bool {
    guard code == 1, let id = attributes["Id"], let target = attributes["Target"] else { return true }
    let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    let isExternal = attributes.has("TargetMode", "External")
    byID[id] = Relationship(kind: kind, target: isExternal ? target : resolved(target), isExternal: isExternal)
    return true
  }

  mutating func end(_ code: UInt8) {}

  mutating func text(_ bytes: Span<UInt8>) {}

  /// The target as a path from the root of the package.
  private func resolved(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
