/// How a part of a Word document calls its own elements.
struct WordNames: Hashable, Sendable {
  /// The prefix of elements and attributes with its colon: «w:».
  let prefix: String
  /// A declaration of the prefix, for a part that has none that attributes could have.
  let declaration: String

  /// The names in use where an element of this tag stands.
  init(of tag: XMLTag, in bytes: [UInt8], isStrict: Bool) {
    let own = String(decoding: bytes.prefix(ofName: tag.name), as: UTF8.self)
    prefix = own.isEmpty ? "w:" : own
    declaration = own.isEmpty ? " xmlns:w=\"\(Self.namespace(isStrict: isStrict))\"" : ""
  }

  /// The namespace of the transitional or of the strict kind of files.
  static func namespace(isStrict: Bool) -> String {
    isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  }

  /// The type of the relationship to the comments.
  static func commentsRelationship(isStrict: Bool) -> String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
  }

  static let commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
}
