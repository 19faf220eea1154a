/// The parts of a Word document that a revision may touch.
struct WordRevisedPackage {
  let main: String
  /// The main part, in UTF-8.
  let bytes: [UInt8]
  /// The name of the part for comments, whether it is there or not.
  let commentsName: String
  /// The comments, `nil` where there are none yet.
  let comments: [UInt8]?
  private let relationshipsName: String
  private let relationships: [UInt8]?
  private let types: [UInt8]?

  private static let typesName = "[Content_Types].xml"

  init(_ file: [UInt8], limits: ReadingLimits) throws(RevisionError) {
    do throws(ReadingError) {
      let container = try ZipContainer(file, limits: limits)
      main =
        try PackageRelationships.of("", in: container, limits: limits).part("officeDocument") ?? "word/document.xml"
      guard let bytes = try container.part(main) else { throw .missingPart(name: main) }
      self.bytes = bytes
      let folder = main.split(separator: "/").dropLast()
      let known = try PackageRelationships.of(main, in: container, limits: limits).part("comments")
      comments = try known.flatMap { name throws(ReadingError) in try container.part(name) }
      var name = known ?? (folder + ["comments.xml"]).joined(separator: "/")
      var number = 1
      while comments == nil, container.has(name) {
        number += 1
        name = (folder + ["comments\(number).xml"]).joined(separator: "/")
      }
      commentsName = name
      let file = main.split(separator: "/").last ?? ""
      relationshipsName = (folder + ["_rels", "\(file).rels"]).joined(separator: "/")
      relationships = try container.part(relationshipsName)
      types = try container.part(Self.typesName)
    } catch {
      throw .unreadable(error)
    }
    for (name, part) in [
      (main, bytes), (commentsName, comments), (relationshipsName, relationships), (Self.typesName, types),
    ] {
      guard part.map(XMLEncoding.isUTF8) ?? true else { throw .encoding(part: name) }
    }
  }

  /// The parts that make a part for comments known which the package did not have; none where it had one.
  func referencesToComments(isStrict: Bool) -> [PartReplacement] {
    guard comments == nil else { return [] }
    var parts: [PartReplacement] = []
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    let relationships =
      self.relationships
      ?? Array(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"\(namespace)\"/>".utf8)
    var number = 1
    while relationships.contains("\"norma\(number)\"") { number += 1 }
    let type = WordNames.commentsRelationship(isStrict: isStrict)
    let target = "/\(commentsName)"
    if let bytes = relationships.appending(
      "Relationship", "Id=\"norma\(number)\" Type=\"\(type)\" Target=\"\(XMLText.escaped(target))\"")
    {
      parts.append(PartReplacement(name: relationshipsName, bytes: bytes))
    }
    let override = "PartName=\"\(XMLText.escaped(target))\" ContentType=\"\(WordNames.commentsType)\""
    if let types, let bytes = types.appending("Override", override) {
      parts.append(PartReplacement(name: Self.typesName, bytes: bytes))
    }
    return parts
  }
}

extension [UInt8] {
  /// The part with one more element at the end of its root, which has the root's prefix; `nil` without a root.
  fileprivate func appending(_ local: String, _ attributes: String) -> [UInt8]? {
    guard let root = elements(in: 0..<count).first else { return nil }
    let element = "<\(String(decoding: prefix(ofName: root.tag.name), as: UTF8.self))\(local) \(attributes)/>"
    var splices = ByteSplices()
    if root.isEmpty {
      let name = String(decoding: self[root.tag.name], as: UTF8.self)
      splices.replace((root.range.upperBound - 2)..<root.range.upperBound, with: ">\(element)</\(name)>")
    } else {
      splices.insert(element, at: root.contentEnd)
    }
    return splices.applied(to: self)
  }
}
