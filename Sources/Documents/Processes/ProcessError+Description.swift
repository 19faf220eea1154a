extension ProcessError: CustomStringConvertible {
  /// What happened and what to do, in plain Russian.
  public var description: String {
    switch self {
    case .notFound(let program): "программа \(program) не найдена; установите её или добавьте её папку в PATH"
    case .cannotStart(let program, let reason):
      "программа \(program) не запускается (\(reason)); проверьте, что она установлена и её можно запускать"
    case .noFolder(let reason): "нет временной папки (\(reason)); освободите место или задайте другую в TMPDIR"
    case .timedOut(let program, let seconds):
      "программа \(program) не закончила за \(seconds) с и остановлена; откройте файл в Word и сохраните как DOCX"
    case .tooMuchOutput(let program, let limit):
      "программа \(program) напечатала больше \(max(limit >> 20, 1)) МБ и остановлена; оставьте в файле только текст акта"
    case .killed(let program, let signal, let message):
      "программа \(program) прервана сигналом \(signal)\(quoted(message)); откройте файл в Word и сохраните как DOCX"
    case .failed(let program, let status, let message):
      "программа \(program) завершилась с кодом \(status)\(quoted(message)); откройте файл в Word и сохраните как DOCX"
    case .noResult(let program, let message):
      "программа \(program) не смогла прочитать файл\(quoted(message)); откройте его в Word и сохраните как DOCX"
    }
  }

  /// The first line of a message in round brackets, or nothing.
  private func quoted(_ message: String) -> String {
    guard let line = message.split(separator: "\n").first else { return "" }
    return " (\(line.prefix(200)))"
  }
}
