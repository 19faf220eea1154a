/// The bytes of one file, with its name and, for text formats, its text in UTF-8.
struct SourceContent: Sendable {
  /// The whole file.
  var bytes: [UInt8]
  /// The name or path of the file; only a hint.
  var name: String
  /// The file decoded to valid UTF-8, one scalar for each character of the file; `nil` for containers.
  var text: [UInt8]?
  /// Bounds to keep while reading.
  var limits: ReadingLimits

  /// The part of the name behind its last dot, in lower case.
  var fileExtension: String {
    guard let dot = name.lastIndex(of: "."), name[dot...].firstIndex(of: "/") == nil else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
