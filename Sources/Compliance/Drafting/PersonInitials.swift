/// How a person signs, with initials before the surname.
enum PersonInitials {
  /// Initials before the surname; a name of another form stays as it was given.
  static func of(_ name: String) -> String {
    let words = name.split { $0 == " " }.map(String.init)
    // «Иванова Анна Петровна»
    if words.count == 3, words.allSatisfy({ $0.count > 2 && !$0.contains(".") }) {
      return words.dropFirst().compactMap(\.first).map { "\($0). " }.joined() + words[0]
    }
    // «Иванова А. П.», «Иванова А.П.»
    guard let surname = words.first, surname.count > 2, !surname.contains("."), words.count > 1 else { return name }
    let initials = words.dropFirst().joined().split(separator: ".")
    guard words.dropFirst().allSatisfy({ $0.hasSuffix(".") }), initials.allSatisfy({ $0.count == 1 }) else {
      return name
    }
    return initials.map { "\($0). " }.joined() + surname
  }
}
