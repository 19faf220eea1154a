/// What is wrong in a YAML file, and where.
public struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file as the caller gave it.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1 in Unicode scalars.
  public var column: Int
  /// What is wrong and what is allowed, in Russian.
  public var message: String

  /// Makes an error at a place of a file.
  public init(file: String, position: YAMLPosition, message: String) {
    self.file = file
    self.line = position.line
    self.column = position.column
    self.message = message
  }

  /// The place and the message on one line, such as «Rules/x.yaml:12:5: …».
  public var description: String { "\(file):\(line):\(column): \(message)" }
}
