/// Why a file could not be revised, in words that say what to do next.
public enum RevisionError: Error, Hashable, Sendable {
  /// The file cannot be read in the first place.
  case unreadable(ReadingError)
  /// Files of this format are read but not written.
  case format(DocumentFormat)
  /// The part is not in UTF-8, in which alone places are known byte for byte.
  case encoding(part: String)
  /// The lines of the text end with a carriage return alone, which no program for patches knows.
  case lineEnds
  /// A paragraph that the reader found is not where it should be in the part.
  case lostPlace(part: String)
  /// The archive could not be written.
  case notWritten(reason: String)
}

extension RevisionError: CustomStringConvertible {
  /// What happened and what to do, in plain Russian.
  public var description: String {
    switch self {
    case .unreadable(let error): "\(error)"
    case .format(let format):
      "\(format.rawValue.uppercased()) исправить нельзя; сохраните документ как DOCX и исправьте его"
    case .encoding(let part):
      "«\(part)» не в кодировке UTF-8; откройте файл в его программе, сохраните ещё раз (текст – в UTF-8) и повторите"
    case .lineEnds: "строки кончаются знаком CR, которого не знают программы правки; сохраните текст с концами строк LF"
    case .lostPlace(let part):
      "в части «\(part)» не нашёлся абзац; откройте файл в Word или LibreOffice, сохраните ещё раз и повторите"
    case .notWritten(let reason): "исправленный файл не собрался: \(reason)"
    }
  }
}
