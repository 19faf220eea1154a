public import Compliance

/// Why an audit could not be done as a whole; what is wrong with one file never is a reason.
public enum AuditError: Error, Sendable, Hashable {
  /// What was asked, or a file that everything rests on, is wrong.
  case run(CheckRunError)
  /// The folder of results cannot be made or written.
  case output(path: String, reason: String)
  /// Another audit writes into the same folder.
  case inUse(path: String)
  /// The store cannot be read or written.
  case store(path: String, reason: String)
  /// The list of schools has a mistake.
  case schools(path: String, line: Int, reason: String)
  /// Nothing to check was found.
  case nothingFound(skipped: Int)
  /// Somebody stopped the run; what was finished stays.
  case interrupted(finished: Int, of: Int)
}

extension AuditError: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .run(let error): "\(error)"
    case .output(let path, let reason):
      "не удалось записать «\(path)»: \(reason). Проверьте место на диске и права, затем запустите ту же команду: "
        + "проверенное не пропадёт"
    case .inUse(let path): "в папку «\(path)» уже пишет другая проверка; дождитесь её конца или назовите другую папку"
    case .store(let path, let reason):
      "хранилище «\(path)» не читается или не пишется: \(reason). Проверьте место на диске и права; испорченный файл "
        + "можно удалить, тогда всё будет проверено заново"
    case .schools(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .nothingFound(let skipped):
      "проверять нечего: документов не найдено"
        + (skipped > 0 ? ", пропущено файлов и папок: \(skipped); причины – в summary.md" : "; проверьте пути")
    case .interrupted(let finished, let all):
      "остановлено: проверено \(finished) из \(all). Готовое сохранено, та же команда продолжит с этого места"
    }
  }
}
