/// Puts the fixed phrases of the argument library into Russian; our own texts already are.
enum RussianWording {
  private static let phrases: [(english: String, russian: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE:", "ЗАПУСК:"),
    ("ARGUMENTS:", "ЧТО УКАЗАТЬ:"),
    ("OPTIONS:", "КЛЮЧИ:"),
    ("SUBCOMMANDS:", "КОМАНДЫ:"),
    ("<subcommand>", "<команда>"),
    ("<options>", "<ключи>"),
    ("(values:", "(значения:"),
    ("(default:", "(без ключа:"),
    ("default:", "без ключа:"),
    ("Show the version.", "Показать версию."),
    ("Show help information.", "Показать справку."),
    ("Show subcommand help information.", "Показать справку о команде."),
    ("  See 'norma help <команда>' for detailed help.", "  Подробнее о команде: norma help <команда>"),
    ("Error: ", "Ошибка: "),
    ("Help: ", "Справка: "),
    ("Usage: ", "Запуск: "),
    ("Missing expected argument", "не указано"),
    ("Missing value for", "нет значения у ключа"),
    ("Unknown option", "неизвестный ключ"),
    ("Unexpected argument", "лишнее слово"),
    ("Did you mean", "Может быть,"),
    (" is invalid for ", " не подходит для "),
    ("The value ", "значение "),
    ("Please provide one of the following:", "Допустимы:"),
    ("Please provide one of ", "Допустимы: "),
    ("  See '", "  Подробнее: '"),
    ("' for more information.", "'"),
    ("' or '", "' и '"),
    ("' and '", "' и '"),
  ]

  /// The message with every such phrase in Russian.
  static func of(_ message: String) -> String {
    phrases.reduce(message) { $0.replacing($1.english, with: $1.russian) }
  }
}
