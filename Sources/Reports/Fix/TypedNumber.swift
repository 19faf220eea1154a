/// The number or bullet that an author typed before a clause, and the one that comes behind it.
struct TypedNumber: Hashable {
  /// As it stands, with the blanks behind it: «а) », «– », «3.1 ».
  var text: String

  /// The same form with the last number in it replaced; `nil` where no number stands in it.
  func replacing(lastNumberBy number: Int) -> TypedNumber? {
    let bytes = Array(text.utf8)
    guard let last = bytes.lastIndex(where: Self.isDigit) else { return nil }
    var first = last
    while first > 0, Self.isDigit(bytes[first - 1]) { first -= 1 }
    let replaced = bytes[..<first] + Array(String(number).utf8) + bytes[(last + 1)...]
    return TypedNumber(text: String(decoding: replaced, as: UTF8.self))
  }

  /// The last number in it.
  var number: Int? {
    let digits = text.utf8.reversed().drop { !Self.isDigit($0) }.prefix(while: Self.isDigit).reversed()
    return digits.count < 10 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  /// The same form for the next item: the next number or letter; a bullet stays what it is, `nil` behind the last letter.
  var next: TypedNumber? {
    if let number { return replacing(lastNumberBy: number + 1) }
    guard let place = text.firstIndex(where: \.isLetter) else { return self }
    let letter = text[place]
    for alphabet in [Self.russian, Self.latin] {
      guard let index = alphabet.firstIndex(of: letter.lowercased().first ?? letter) else { continue }
      guard index + 1 < alphabet.count else { return nil }
      let following = String(alphabet[index + 1])
      let replacement = letter.isUppercase ? following.uppercased() : following
      return TypedNumber(text: text[..<place] + replacement + text[text.index(after: place)...])
    }
    return nil
  }

  /// The letters of lists: without ё, й and the signs.
  private static let russian = Array("абвгдежзиклмнопрстуфхцчшщэюя")
  private static let latin = Array("abcdefghijklmnopqrstuvwxyz")

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
