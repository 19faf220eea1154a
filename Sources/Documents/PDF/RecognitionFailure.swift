/// Why a PDF file that needs recognition was not recognised.
public struct RecognitionFailure: Hashable, Sendable {
  /// Why the text of the file cannot be used.
  public enum Cause: Hashable, Sendable {
    /// Its pages are pictures.
    case scan
    /// Its letters stand for others, as fonts without a table of characters leave them.
    case garbled
    /// The reader was asked to recognise every file.
    case asked
  }

  /// Why its pages were not recognised.
  public enum Obstacle: Hashable, Sendable {
    case notInstalled
    case notAllowed
    case tooManyPages(count: Int, limit: Int)
    case tooLong(minutes: Int)
  }

  /// Why the text of the file cannot be used.
  public var cause: Cause
  /// Why its pages were not recognised.
  public var obstacle: Obstacle

  /// Makes a reason.
  public init(cause: Cause, obstacle: Obstacle) {
    self.cause = cause
    self.obstacle = obstacle
  }
}

extension RecognitionFailure: CustomStringConvertible {
  /// What happened and what to do, in plain Russian.
  public var description: String {
    let what =
      switch cause {
      case .scan: "в PDF нет текста, это скан"
      case .garbled: "текст в PDF испорчен: вместо русских букв в нём другие знаки"
      case .asked: "файл нужно распознать"
      }
    return switch obstacle {
    case .notInstalled: "\(what); установите tesseract-ocr и tesseract-ocr-rus и проверьте файл ещё раз"
    case .notAllowed: "\(what), а распознавание выключено; включите его или пришлите файл DOCX"
    case .tooManyPages(let count, let limit):
      "\(what), и страниц для распознавания \(count) при пределе \(limit); оставьте только страницы акта"
    case .tooLong(let minutes):
      "\(what), и распознать его за \(minutes) мин не удалось; оставьте только страницы акта"
    }
  }
}
