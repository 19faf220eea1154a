/// The fields that are open at a place of a Word document; a person reads their results, never their instructions.
struct WordFields: Sendable {
  /// What a field that has ended leaves behind.
  enum Remains: Sendable {
    case nothing
    /// The text since `start` is a link to this address.
    case link(address: String, start: Int, paragraph: Int)
    /// The field prints this.
    case text([UInt8])
  }

  private struct Field {
    var isInstruction = true
    var instruction: [UInt8] = []
    var isContents = false
    var address: String?
    var start = 0
    var paragraph = 0
    var isChecked: Bool?
    var choices: [[UInt8]] = []
    var choice = 0
  }

  /// No real document nests deeper.
  private static let depthLimit = 64

  /// Whether tables of contents are text like any other.
  private let keepsContents: Bool
  private var open: [Field] = []
  /// How many fields beyond the limit are open.
  private var ignored = 0
  /// Whether what stands here is an instruction or a table of contents.
  private(set) var hideText = false
  /// Whether what stands here is a table of contents.
  private(set) var areContents = false

  init(keepsContents: Bool) {
    self.keepsContents = keepsContents
  }

  mutating func begin() {
    if open.count < Self.depthLimit { open.append(Field()) } else { ignored += 1 }
    update()
  }

  /// Takes a piece of the instruction of the innermost field.
  mutating func instruct(_ bytes: Span<UInt8>) {
    guard ignored == 0, let field = open.last, field.isInstruction, field.instruction.count < 4096 else { return }
    for index in bytes.indices { open[open.count - 1].instruction.append(bytes[index]) }
  }

  /// The result of the innermost field begins at `offset` of the text of a paragraph.
  mutating func separate(at offset: Int, paragraph: Int) {
    guard ignored == 0, !open.isEmpty else { return }
    let keepsContents = keepsContents
    change { field in
      field.isInstruction = false
      (field.start, field.paragraph) = (offset, paragraph)
      switch WordFieldInstruction(field.instruction) {
      case .contents: field.isContents = !keepsContents
      case .link(let address): field.address = address
      case .other: break
      }
    }
    update()
  }

  mutating func end() -> Remains {
    guard ignored == 0 else {
      ignored -= 1
      return .nothing
    }
    guard let field = open.popLast() else { return .nothing }
    update()
    if let isChecked = field.isChecked { return .text(Array((isChecked ? "☒" : "☐").utf8)) }
    if field.choices.indices.contains(field.choice) { return .text(field.choices[field.choice]) }
    guard let address = field.address else { return .nothing }
    return .link(address: address, start: field.start, paragraph: field.paragraph)
  }

  /// Forgets fields whose instruction has no end, as a broken document has them.
  mutating func endParagraph() {
    guard let field = open.last, field.isInstruction else { return }
    while open.last?.isInstruction == true { open.removeLast() }
    ignored = 0
    update()
  }

  /// Takes the state of an old form field: a box to tick or a list to choose from.
  mutating func take(_ element: WordElement, _ attributes: borrowing XMLAttributes) {
    guard ignored == 0, !open.isEmpty else { return }
    let (isOn, number, value) = (attributes.isOn, attributes.int("val") ?? 0, attributes.bytes("val"))
    change { field in
      switch element {
      case .checkBox: field.isChecked = false
      case .checked: field.isChecked = isOn
      case .default where field.isChecked != nil: field.isChecked = isOn
      case .result: field.choice = number
      case .listEntry: if field.choices.count < 256 { field.choices.append(value) }
      default: break
      }
    }
  }

  private mutating func change(_ body: (inout Field) -> Void) { body(&open[open.count - 1]) }

  private mutating func update() {
    hideText = open.contains { $0.isInstruction || $0.isContents }
    areContents = open.contains { $0.isContents }
  }
}

/// What the instruction of a field asks for, as far as it matters to a reader.
enum WordFieldInstruction: Hashable, Sendable {
  case contents
  case link(address: String)
  case other

  /// Reads an instruction such as «HYPERLINK "https://primer.example" \o "Школа"».
  init(_ instruction: [UInt8]) {
    let words = String(decoding: instruction, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    switch words.first?.uppercased() {
    case "TOC": self = .contents
    case "HYPERLINK":
      // The address comes first, or none does: then «\l» names a place in the document.
      guard words.count > 1, !words[1].hasPrefix("\\") else {
        self = .other
        return
      }
      self = .link(address: words[1].filter { $0 != "\"" && $0 != "«" && $0 != "»" && $0 != "“" && $0 != "”" })
    default: self = .other
    }
  }
}
