/// A noun that stands behind a number and takes its form from it: «1 ошибка, 2 ошибки, 5 ошибок».
package enum CountedNoun: Sendable, Hashable {
  case russian(one: String, few: String, many: String)
  case english(one: String, many: String)

  /// Number and noun, with a space between them.
  package func callAsFunction(_ count: Int) -> String { "\(count) \(form(for: count))" }

  /// The form that stands behind the number.
  package func form(for count: Int) -> String {
    switch self {
    case .english(let one, let many):
      return count == 1 ? one : many
    case .russian(let one, let few, let many):
      let tens = count.magnitude % 100
      let units = count.magnitude % 10
      if (11...14).contains(tens) { return many }
      if units == 1 { return one }
      return (2...4).contains(units) ? few : many
    }
  }
}
