internal import Regulations

/// Gaps, repeats and steps back in the numbers of sections and clauses.
struct NumberingDetector: Detector {
  let name = DetectorName.numbering

  func detect(in file: JudgedFile) -> Detection {
    var violations: [Violation] = []
    for act in file.bundle.acts.indices where file.counts(act: act) {
      let kind = file.bundle.acts[act].kind
      guard kind != .sheet, kind != .other else { continue }
      violations += self.violations(in: act, file)
    }
    return Detection(violations)
  }

  private func violations(in act: Int, _ file: JudgedFile) -> [Violation] {
    let numbered = file.bundle.clauses.filter {
      $0.act == act && ($0.kind == .section || $0.kind == .clause) && !$0.components.isEmpty
    }
    // Where sections are numbered, a lone number elsewhere is that of a list, or of clauses counted through all sections.
    let lone = numbered.filter { $0.kind == .clause && $0.components.count == 1 }
    let hasSections =
      numbered.contains { $0.kind == .section && $0.components.count == 1 }
      || numbered.contains { $0.components.count > 1 } && file.bundle.acts[act].kind != .order
    let isThrough = hasSections && Self.isCountedThrough(lone)
    let usesRoman = numbered.contains { $0.kind == .section && !($0.number.first?.isNumber ?? true) }
    var sections = NumberSequence()
    var clauses = NumberSequence()
    var violations: [Violation] = []
    for clause in numbered {
      let isLone = clause.components.count == 1
      let fault: NumberSequence.Fault?
      if isThrough {
        // A short clause may look like a title: what goes on with the other numbers belongs to them.
        let own = clause.kind == .section ? sections : clauses
        let other = clause.kind == .section ? clauses : sections
        let isOther = isLone && !own.isNext(clause.components) && other.isNext(clause.components)
        let isArabic = clause.number.first?.isNumber ?? true
        let goesWithClauses = usesRoman && isLone ? isArabic : (clause.kind == .clause) != isOther
        fault = goesWithClauses ? clauses.add(clause.components) : sections.add(clause.components)
      } else if hasSections, clause.kind == .clause, isLone, !sections.isNext(clause.components) {
        continue
      } else {
        fault = sections.add(clause.components)
      }
      guard let fault, !clause.tokens.isEmpty else { continue }
      let printed = clause.components.map(String.init).joined(separator: ".")
      violations.append(Violation(tokens: clause.tokens, expected: fault.explanation(of: printed)))
    }
    return violations
  }

  /// How many numbers show that clauses are counted through.
  private static let fewestThrough = 5

  /// Whether lone numbers go on over the whole act and do not begin anew as lists do.
  private static func isCountedThrough(_ clauses: [Clause]) -> Bool {
    guard clauses.count >= fewestThrough else { return false }
    let numbers = clauses.compactMap(\.components.first)
    let steps = zip(numbers, numbers.dropFirst()).count { $1 == $0 + 1 }
    return numbers.dropFirst().allSatisfy { $0 != 1 } && steps * 2 >= numbers.count - 1
  }
}

/// The numbers of an act in order, each judged by those before it.
private struct NumberSequence {
  /// The last number under each prefix.
  private var last: [[Int]: Int] = [:]

  /// What is wrong with a number.
  enum Fault {
    case gap(expected: [Int])
    case repeated
    case stepBack(behind: [Int])

    func explanation(of number: String) -> String {
      func printed(_ components: [Int]) -> String { components.map(String.init).joined(separator: ".") }
      return switch self {
      case .gap(let expected): "перед \(number) нет \(printed(expected))"
      case .repeated: "номер \(number) уже был"
      case .stepBack(let previous): "номер \(number) стоит после \(printed(previous))"
      }
    }
  }

  /// Whether the number goes on with what came before.
  func isNext(_ components: [Int]) -> Bool {
    guard let number = components.last else { return false }
    return number == (last[Array(components.dropLast())] ?? 0) + 1
  }

  /// Takes the next number and says what is wrong with it.
  mutating func add(_ components: [Int]) -> Fault? {
    // Annexes in one act begin anew, and so do lists that an order quotes.
    if components.allSatisfy({ $0 == 1 }), components.count < 3, last[[]] ?? 0 > 1 { last = [:] }
    var found: Fault?
    for depth in components.indices {
      let prefix = Array(components[..<depth])
      if found == nil { found = judge(components[depth], behind: prefix, isLast: depth == components.count - 1) }
      last[prefix] = max(last[prefix] ?? 0, components[depth])
    }
    return found
  }

  private func judge(_ number: Int, behind prefix: [Int], isLast: Bool) -> Fault? {
    guard let previous = last[prefix] else {
      // Nothing is known yet of sections whose titles bear no number.
      return number == 1 || prefix.isEmpty ? nil : .gap(expected: prefix + [number - 1])
    }
    if number == previous + 1 { return nil }
    if number > previous { return .gap(expected: prefix + [previous + 1]) }
    if number == previous { return isLast ? .repeated : nil }
    return .stepBack(behind: prefix + [previous])
  }
}
