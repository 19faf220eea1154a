extension ReadingError: CustomStringConvertible {
  /// What happened and what to do, in plain Russian.
  public var description: String {
    switch self {
    case .notFound(let path): "файл «\(path)» не найден; проверьте имя и папку"
    case .isDirectory(let path): "«\(path)» — папка, а нужен файл"
    case .notPermitted(let path): "нет прав на чтение файла «\(path)»; откройте доступ или скопируйте файл к себе"
    case .systemError(let path, let reason): "файл «\(path)» не читается: \(reason)"
    case .empty: "в файле нет текста; проверьте, тот ли это файл, а скан сначала распознайте"
    case .tooLarge(let bytes, let limit):
      "файл слишком велик (\(size(bytes)) при пределе \(size(limit))); уменьшите картинки или оставьте только текст акта"
    case .binary: "это не текст, а двоичные данные; сохраните документ как DOCX или TXT"
    case .unsupported(let kind, let advice): "формат \(kind) не читается; \(advice)"
    case .passwordProtected: "документ защищён паролем; снимите пароль и сохраните документ ещё раз"
    case .programMissing(let kind, let packages):
      "для чтения \(kind) нужна программа, которой здесь нет; установите \(packages.joined(separator: " или "))"
    case .program(let error): "\(error)"
    case .damaged(let kind, let reason):
      "файл \(kind) повреждён\(reason.isEmpty ? "" : " (\(reason))"); скачайте его заново или сохраните ещё раз"
    case .notRecognised(let failure): "\(failure)"
    case .damagedContainer(let reason):
      "файл повреждён и не распаковывается (\(reason)); скачайте его заново или сохраните ещё раз как DOCX"
    case .missingPart(let name):
      "в файле нет обязательной части «\(name)»; откройте его в Word и сохраните ещё раз как DOCX"
    case .malformedXML(let part, let line, let reason):
      "часть «\(part)» испорчена в строке \(line) (\(reason)); откройте файл в Word и сохраните ещё раз как DOCX"
    case .expandsTooMuch(let part, let limit):
      "часть «\(part)» распаковывается больше чем на \(size(limit)); такой файл не читается ради безопасности"
    case .tooManyEntries(let count, let limit):
      "в файле \(count) вложенных частей при пределе \(limit); это не похоже на акт"
    case .tooDeep(let limit):
      "вложенность разметки больше \(limit) уровней; упростите документ или сохраните его как TXT"
    case .tooManyBlocks(let limit): "в файле больше \(limit) абзацев; оставьте только текст акта"
    case .tooMuchText(let limit): "текста больше \(size(limit)); оставьте только текст акта"
    }
  }

  private func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20 { return "\(bytes >> 20) МБ" }
    return bytes >= 1 << 10 ? "\(bytes >> 10) КБ" : "\(bytes) байт"
  }
}
