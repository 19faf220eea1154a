extension Rule {
  /// Whether its wording is a clause: what most detectors ask for are stamps, dates, names and repairs.
  var wordingIsClause: Bool {
    switch recognition {
    case .patterns, .parts, .citation: true
    case .forbidden: false
    case .detector(let name):
      [.administratorNamed, .classTeacherDuties, .teacherDuties, .studentDuties, .parentDuties].contains(name)
    }
  }
}
