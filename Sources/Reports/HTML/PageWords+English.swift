internal import Compliance

extension PageWords {
  /// For integrators; evidence stays in Russian.
  static let english = PageWords(
    fixed: [
      "title": "Check of local acts about the platform «Сферум»",
      "subtitle": "check of a local act about the platform «Сферум»",
      "skip": "Skip to the report", "contents": "Sections of the report", "theme": "Dark theme",
      "file": "File", "verdict": "Outcome", "metShort": "Met",
      "filter": "Filter of findings", "severity": "Severity", "status": "Status", "baseline": "Earlier run",
      "onlyNew": "new ones only", "words": "Words in a finding", "reset": "Show all",
      "shown": "{0} of {1} shown", "noneShown": "No finding fits this filter",
      "matrix": "Who answers for what", "legend": "Signs, and how many requirements", "requirements": "Requirements",
      "inWords": "The same requirements in words",
      "setAside": "Findings set aside",
      "setAsideHint": "Somebody with the right to do so has set these aside; they do not count.",
      "why": "Why it was set aside",
      "new": "new", "known": "known from the earlier run",
      "nearest": "Nearest clause", "lacks": "What it lacks", "look": "Look at it.", "basis": "Ground",
      "copy": "Copy", "copied": "Copied", "uncopied": "Copy by hand: the browser refused",
      "met": "What is met", "notApplicable": "What does not apply to this document",
      "text": "Document",
      "textHint":
        "The places in question are highlighted; a number leads to the finding, “✓” to the requirement met, “+” to the wording that goes behind the clause. On the left stand the clauses as the program understood them, and lines or paragraphs of the file. Grey numbers are clauses that come nearest to what is missing.",
      "foreign": "– attached, but not issued by the organisation: it meets no requirements",
      "about": "About this check",
      "machine":
        "The program decides every requirement from the text of the document: no person took part, and no network was used.",
      "honest":
        "The program judges only what these packs hold as requirements. What recommendations and laws say beyond them, whether stated facts are true and whether the act is carried out, it does not check. The report is no legal opinion.",
      "problems": "What is wrong with what was set aside",
      "packs": "Rule pack", "packVersion": "Version", "packRules": "Requirements", "packJudged": "Judged",
      "packNotApplicable": "Not applicable", "packSkipped": "Not asked for",
      "namesMasked": "Names of people are hidden in this report; with --show-names they are printed.",
      "asOf": "Rules as of", "program": "Program",
    ],
    headlines: [
      .error: "The document has to be corrected", .warning: "The document should be completed",
      .note: "No serious gaps, some minor ones", Severity?.none: "No gaps or violations found",
    ],
    explanations: [
      .error: "Errors are what is obligatory and what the act lacks or breaks. Begin with them.",
      .warning: "What is obligatory is there; what is recommended or customary is lacking.",
      .note: "What is obligatory and recommended is there; some wishes remain.",
      Severity?.none: "All requirements that apply to the document are met.",
    ],
    outOfScope: "Not about the platform, not checked",
    unreadable: "The file could not be read",
    requirementGroups: [
      .administrator: "Administrator", .head: "Head", .classTeacher: "Class teacher", .teacher: "Teacher",
      .student: "Student", .parent: "Parent",
      .grounds: "Grounds", .purpose: "Purposes and uses", .rights: "Rights, ethics, training",
      .privacy: "Data and messengers", .requisites: "Requisites and signatures", .final: "Term and amendments",
      .consistency: "Consistency of the text", .other: "Other requirements",
    ],
    roles: (who: "Role", caption: "Duties and rights by role"),
    themes: (who: "Theme", caption: "The document as a whole"),
    metOf: "{0} of {1}",
    line: "line",
    finding: "Finding",
    met: "Met",
    nearest: "Nearest to the requirement",
    insertHere: "Add behind this clause",
    suppressedWord: "set aside",
    table: "Table",
    notShown: "The rest of the document is not shown: it is too long for a report.",
    noPlace: "in the whole document",
    compared: "Since the earlier run",
    approvedBy: "approved by",
    until: "until",
    suppressedBy: [
      .inline: "set aside in the document itself", .waiver: "set aside by a waiver",
      .configuration: "set aside in the project's configuration",
    ],
    navigation: [
      ("matrix", "Picture"), ("findings", "Findings"), ("met", "Met"), ("text", "Document"),
    ])
}
