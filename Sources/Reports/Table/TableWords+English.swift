internal import Compliance
internal import Regulations

extension TableWords {
  static let english = TableWords(
    sheets: Sheets(summary: "Summary", findings: "Findings", duties: "Duties"),
    columns: [
      .path: "File", .verdict: "Outcome", .organisation: "Organisation", .type: "Type", .rule: "Rule",
      .title: "Requirement", .severity: "Severity", .status: "Status", .act: "Document", .clause: "Clause",
      .page: "Page", .line: "Line", .column: "Column", .quote: "Words of the document", .otherPlaces: "Other places",
      .details: "What is lacking or wrong", .nearest: "Nearest clause", .message: "Explanation", .basis: "Ground",
      .remedy: "Ready wording", .after: "Insert after", .confidence: "Confidence", .suppression: "Set aside",
      .baseline: "Since the earlier run",
    ],
    summaryColumns: [
      .path: "File", .verdict: "Outcome", .reason: "Why not checked", .organisation: "Organisation", .type: "Type",
      .date: "Date of the act", .errors: "Errors", .warnings: "Warnings", .notes: "Notes", .setAside: "Set aside",
      .met: "Met", .partly: "Partly", .weakened: "Weakened", .missing: "Missing", .violated: "Violated",
      .notApplicable: "Not applicable",
    ],
    dutyColumns: [
      .path: "File", .role: "Role", .holder: "Who", .modality: "Kind", .text: "What is done", .items: "List",
      .condition: "Condition", .deadline: "Deadline", .clause: "Clause", .line: "Line",
      .requirements: "Requirements it meets",
    ],
    checked: "checked",
    outOfScope: "out-of-scope",
    unreadable: "unreadable",
    highConfidence: "high",
    lowConfidence: "low",
    line: "line",
    until: "until",
    suppressionKinds: [.inline: "inline", .waiver: "waiver", .configuration: "configuration"],
    baseline: [.new: "new", .unchanged: "unchanged"],
    roles: [
      .administrator: "administrator", .head: "head", .classTeacher: "class teacher", .teacher: "teacher",
      .student: "student", .parent: "parent", .other: "others",
    ],
    modalities: [.must: "duty", .may: "permission", .right: "right", .prohibited: "prohibition"])
}
