/// The relationships of one part of an OOXML package.
final class PackageRelationships: XMLHandler {
  /// One relationship.
  struct Relationship: Hashable, Sendable {
    /// The last word of the type, such as «officeDocument», which is the same in transitional and strict files.
    var kind: String
    /// A path inside the package, or an address outside.
    var target: String
    /// Whether the target is outside.
    var isExternal: Bool
  }

  let failure: ReadingError? = nil
  let wantsText = false
  private(set) var byID: [String: Relationship] = [:]
  private let folder: [Substring]

  /// Reads the relationships of a part; with an empty name those of the package.
  init(of part: String, in container: borrowing ZipContainer, limits: ReadingLimits) throws(ReadingError) {
    var path = part.split(separator: "/")
    let file = path.popLast() ?? ""
    folder = path
    let name = (path + ["_rels", "\(file).rels"]).joined(separator: "/")
    guard let bytes = try container.part(name) else { return }
    try XMLEvents.parse(bytes, part: name, limits: limits, into: self)
  }

  /// The path of the first part of a kind.
  func part(_ kind: String) -> String? {
    byID.sorted { $0.key < $1.key }.first { $0.value.kind == kind && !$0.value.isExternal }?.value.target
  }

  func start(_ name: String, _ namespace: XMLNamespace, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
    let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    let isExternal = attributes["TargetMode"] == "External"
    byID[id] = Relationship(kind: kind, target: isExternal ? target : resolved(target), isExternal: isExternal)
  }

  func end(_ name: String, _ namespace: XMLNamespace) {}

  func text(_ bytes: [UInt8]) {}

  /// The target as a path from the root of the package.
  private func resolved(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
