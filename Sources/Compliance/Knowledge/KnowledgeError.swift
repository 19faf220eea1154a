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
  /// Two files of one folder describe packs of the same name.
  case duplicatePack(String, files: [String])
  /// Two packs hold the same rule.
  case duplicateRule(RuleID, packs: [String])
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
    case .duplicatePack(let pack, let files):
      "набор «\(pack)» описан дважды: \(files.joined(separator: " и ")). Дайте одному из них другое имя в ключе «pack»"
    case .duplicateRule(let rule, let packs):
      "правило «\(rule)» есть в двух наборах: \(packs.joined(separator: " и ")). Оставьте его в одном; "
        + "чтобы заменить набор целиком, дайте новому то же имя в ключе «pack»"
    }
  }
}
