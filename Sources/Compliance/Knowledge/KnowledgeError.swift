public import Documents
public import YAML

/// Why rules and lexicon could not be loaded.
public enum KnowledgeError: Error, Sendable, Hashable {
  /// No folder of rules stands where it was looked for.
  case rulesNotFound(searched: [String])
  /// A folder given by the user holds no YAML file.
  case nothingToLoad(folder: String)
  /// A file of rules could not be read.
  case unreadable(path: String, ReadingError)
  /// A file of rules has a mistake.
  case malformed(YAMLError)
}

extension KnowledgeError: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .rulesNotFound(let searched):
      "не найдена папка правил; искали здесь: \(searched.joined(separator: ", ")). "
        + "Положите папку Rules рядом с программой или назовите её в переменной NORMA_RULES"
    case .nothingToLoad(let folder):
      "в папке «\(folder)» нет ни одного файла .yaml с правилами"
    case .unreadable(let path, let error):
      "\(path): \(error)"
    case .malformed(let error):
      "\(error)"
    }
  }
}
