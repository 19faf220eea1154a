internal import Compliance
internal import Regulations

extension Chrome {
  /// For integrators; evidence stays in Russian.
  static let english = Chrome(
    reportTitle: "Check of local acts about the platform «Сферум»",
    file: "File",
    outcome: "Outcome",
    organisation: "Organisation",
    unknownOrganisation: "name not found",
    unknownType: "type unknown",
    documentDate: "Date of the act",
    undated: "not given, judged by the rules of",
    recognisedText: "Text with traces of recognition",
    repairedWords: .english(one: "word was read as corrected", many: "words were read as corrected"),
    withoutDictionary:
      "without a Russian dictionary (package hunspell-ru) only confused letters and words run together are corrected",
    checked: "Found",
    noFindings: "No gaps or violations found",
    outOfScope: "Not checked",
    unreadable: "Could not be read",
    types: [
      .school: "school", .kindergarten: "kindergarten", .college: "college",
      .additional: "organisation of additional education",
    ],
    acts: [
      .order: "order", .regulation: "regulation", .letter: "letter", .annex: "annex",
      .sheet: "acquaintance sheet", .other: "other text",
    ],
    severityTitles: [.error: "Errors", .warning: "Warnings", .note: "Notes"],
    severityCounts: [
      .error: .english(one: "error", many: "errors"), .warning: .english(one: "warning", many: "warnings"),
      .note: .english(one: "note", many: "notes"),
    ],
    statuses: [
      .met: "met", .partly: "partly", .weakened: "weakened", .missing: "missing", .violated: "violated",
      .notApplicable: "not applicable",
    ],
    rule: "Rule",
    clause: "clause",
    clauseWords: [],
    page: "page",
    block: "paragraph",
    place: "Place",
    nearest: "Nearest clause",
    lacks: "It lacks",
    details: DetailLabels(
      partly: "Lacking", weakened: "Weakened by", missing: "Lacking", violated: "What is wrong"),
    remedy: RemedyLabels(
      add: "Add", addAfter: "Add after", complete: "Complete it so", replace: "Write it without the qualifier",
      correct: "What to do"),
    basis: "Ground",
    doubtful: "Look at it: a word was restored after recognition",
    doubts: [
      .repairedWords: "Look at it: a word was restored after recognition",
      .damagedText:
        "Look at the paper: the text was recognised with errors, and the nearest clause lacks one thing only",
      .inheritedRole: "Look at it: only the title of the section says who does this",
      .uncertainAct: "Look at the official text: what the registry says of this act is not confirmed",
    ],
    searched: "Looked for in",
    sections: "sections",
    clauseCount: .english(one: "clause or paragraph", many: "clauses and paragraphs"),
    nothingNear: "no clause comes near",
    total: "Total",
    rules: .english(one: "rule", many: "rules"),
    files: .english(one: "file", many: "files"),
    allFiles: "In all",
    countChecked: "checked",
    countOutOfScope: "not about the platform",
    countUnreadable: "not readable",
    status: "Status",
    numberOfRules: "Rules",
    rulesAsOf: "rules as of",
    suppression: SuppressionWords(
      title: "Set aside", count: "set aside", reason: "Reason", approved: "Approved", term: "Term", until: "until",
      indefinite: "without a term", origin: "Recorded in",
      kinds: [.inline: "comment in the document", .waiver: "waiver", .configuration: "configuration"],
      problems: "Waivers to look at again"),
    baseline: BaselineWords(
      new: "new", unchanged: "known before", fixedTitle: "Fixed since last time", newCount: "new",
      unchangedCount: "known before", fixedCount: "fixed"),
    date: \.description)
}
