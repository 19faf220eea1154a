/// Gives each element its `eId` by the naming convention of Akoma Ntoso: «sec_1__para_1.2».
struct ElementIdentifiers {
  /// How often each identifier was wanted.
  private var wanted: [String: Int] = [:]
  /// How many unnumbered elements of a name stand below each parent.
  private var positions: [String: Int] = [:]

  /// The longest number that is taken over, in characters.
  private static let longestNumber = 40

  /// The identifier of the next element.
  ///
  /// - Parameters:
  ///   - name: the name of the element as the convention abbreviates it.
  ///   - number: its number as printed; without one its position below the parent counts.
  ///   - parent: the identifier of the element around it, or an empty text.
  mutating func next(_ name: String, number: String = "", below parent: String) -> String {
    let stem = (parent.isEmpty ? "" : parent + "__") + name + "_"
    var number = ElementIdentifiers.cleaned(number)
    if number.isEmpty {
      positions[stem, default: 0] += 1
      number = String(positions[stem, default: 1])
    }
    return unique(stem + number)
  }

  /// The identifier, with a counter where it is taken.
  private mutating func unique(_ identifier: String) -> String {
    wanted[identifier, default: 0] += 1
    guard let count = wanted[identifier], count > 1 else { return identifier }
    return unique("\(identifier)_\(count)")
  }

  /// The number without white space and without marks at its ends; other marks become hyphens.
  private static func cleaned(_ number: String) -> String {
    let parts = number.printable.prefix(longestNumber).split { !($0.isLetter || $0.isNumber || $0 == ".") }
    let text = parts.joined(separator: "-")
    guard let first = text.firstIndex(where: { $0 != "." }), let last = text.lastIndex(where: { $0 != "." }) else {
      return ""
    }
    return String(text[first...last])
  }
}
