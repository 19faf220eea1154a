internal import Regulations

/// Puts facts and the words of a type into wording.
struct DraftFilling {
  let facts: DraftFacts
  let placeholders: [String: String]
  let vocabulary: DraftWords.Vocabulary

  /// What the wording of a registered act may take from the registry.
  static let actSlots = ["дата-акта", "номер-акта", "название-акта"]
  private static let platform = "платформа"
  /// The position in the accusative, for the clause that appoints.
  private static let appointed = "должность-администратора-кого"

  /// The names that may stand in braces.
  static func slots(_ words: DraftWords) -> [String] {
    [platform, appointed] + DraftFact.allCases.map(\.slot) + (words.types.values.first?.words.keys.sorted() ?? [])
  }

  /// The names in braces of a wording.
  static func names(in text: String) -> [String] { pieces(of: text).compactMap(\.name) }

  private struct Piece {
    var text = ""
    var name: String?
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(Piece(text: String(rest[..<open])))
      pieces.append(Piece(name: String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(Piece(text: String(rest)))
    return pieces
  }

  /// The wording with everything in its place.
  func text(_ wording: String, act: RegisteredAct? = nil) -> DraftText {
    var result = DraftText()
    for piece in Self.pieces(of: wording) {
      guard let name = piece.name else {
        result.append(piece.text)
        continue
      }
      put(name, act, into: &result)
    }
    return result
  }

  private func put(_ name: String, _ act: RegisteredAct?, into text: inout DraftText) {
    if name == Self.platform {
      text.append((facts.platform ?? .icop).name)
    } else if let act, let value = value(of: name, act) {
      text.append(value)
    } else if name == Self.appointed {
      put(
        facts.printed(.administratorPosition).map { PositionName.accusative(of: $0) ?? $0 }, .administratorPosition,
        &text)
    } else if let fact = DraftFact.allCases.first(where: { $0.slot == name }) {
      let known = facts.printed(fact) ?? (fact == .headPosition ? vocabulary.words["Руководитель"] : nil)
      put(fact == .head ? known.map(PersonInitials.of) : known, fact, &text)
    } else {
      text.append(vocabulary.words[name] ?? "{\(name)}")
    }
  }

  private func put(_ value: String?, _ fact: DraftFact, _ text: inout DraftText) {
    guard let value else { return text.append(withBrackets: placeholders[fact.slot] ?? "[\(fact.slot)]") }
    text.append(value)
  }

  private func value(of name: String, _ act: RegisteredAct) -> String? {
    switch name {
    case "дата-акта": act.date.inPrint
    case "номер-акта": act.number
    case "название-акта": act.title
    default: nil
    }
  }
}
