internal import Compliance
internal import Regulations
internal import Russian

/// What the text and Markdown renderings of a model say alike, in Russian.
///
/// Everything that comes from a file is made printable here.
struct ModelSummary: Hashable {
  /// Something with a name: «срок: до 20 сентября».
  struct Entry: Hashable {
    var label: String
    var text: String
  }

  /// One duty.
  struct Row: Hashable {
    /// The clause as people name it, else the line.
    var place: String
    /// «обязанность», «право».
    var modality: String
    var text: String
    /// The parts that the document lists below the duty.
    var items: [String]
    /// Who is named, the condition, the deadline, the requirements that it meets; only what is known.
    var details: [Entry]
  }

  /// The duties of one role.
  struct Group: Hashable {
    var role: String
    var rows: [Row]
  }

  var path: String
  /// Organisation, approval, administrator, quality of the text.
  var head: [Entry]
  /// The acts of the file, one line each.
  var documents: [String]
  /// Roles without duties are left out.
  var groups: [Group]
  /// The acts cited, one line for each place.
  var citations: [String]

  /// The number of duties.
  var count: Int { groups.reduce(0) { $0 + $1.rows.count } }

  init(_ model: JudgedModel, path: String, lexicon: Lexicon, registry: ActRegistry) {
    let words = ModelWords()
    let bundle = model.bundle
    let duties = DutyPrinter(model, lexicon: lexicon).duties()
    self.path = path.printable
    head = words.head(of: bundle)
    documents = bundle.acts.map { words.line(for: $0) }
    groups = Duty.Role.allCases.compactMap { role in
      let rows = duties.filter { $0.role == role }.map { words.row(for: $0) }
      return rows.isEmpty ? nil : Group(role: words.title(of: role), rows: rows)
    }
    citations = bundle.citations.map { words.line(for: $0, in: bundle, registry) }
  }
}
