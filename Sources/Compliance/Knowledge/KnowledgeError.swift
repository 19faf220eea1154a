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
  /// The wording of a rule goes behind a rule that no pack has.
  case unknownNeighbour(RuleID, of: RuleID, file: String, line: Int)
  /// Neither a pack nor the registry of acts says on which day its examples are to be judged.
  case undated(String, file: String)
  /// An example of a pack comes out in another way than the pack says; how many more do.
  case unproved(ExampleProof.Failure, file: String, others: Int)
}

extension String {
  /// The text without white space at its end.
  fileprivate var trimmed: Substring {
    self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
  }
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
    case .unknownNeighbour(let neighbour, let rule, let file, let line):
      "\(file):\(line): правило «\(rule)»: в «after» названо «\(neighbour)», а такого правила нет ни в одном наборе. "
        + "Исправьте имя или уберите его; имена правил: norma rules list"
    case .undated(let pack, let file):
      "\(file): набор «\(pack)» не на что опереть по времени: напишите в нём день источника, например date: \"2026-09-01\""
    case .unproved(let failure, let file, let others):
      "\(file):\(failure.example.line): правило «\(failure.rule)» не доказано своим примером: "
        + "ждали «\(failure.example.meets ? "выполнено (met)" : "не выполнено (любой из статусов missing, partly, weakened, violated)")», "
        + "а вышло «\(failure.status.rawValue)» на тексте: «\(failure.example.text.trimmed)». "
        + (others > 0 ? "Таких примеров ещё \(others). " : "")
        + "Исправьте образцы правила или пример; все такие примеры показывает norma rules test с тем же ключом --rules"
    }
  }
}
