internal import Regulations
internal import Russian

/// Whether at least one duty is put on a role; a right alone is none.
struct DutiesDetector: Detector {
  let name: DetectorName
  let role: Duty.Role

  func detect(in file: JudgedFile) -> Detection {
    let duties = file.bundle.duties.filter {
      isOfRole($0, file) && $0.modality != .right && file.counts(act: file.bundle.clauses[$0.clause].act)
    }
    return Detection(status: duties.isEmpty ? .missing : .met, places: duties.map(\.tokens), details: [])
  }

  /// In a kindergarten the educators are its teachers and take the place of class teachers, even where the model, which
  /// knows the type only from the document, took them for one of the two.
  private func isOfRole(_ duty: Duty, _ file: JudgedFile) -> Bool {
    if duty.role == role { return true }
    guard file.organisationType == .kindergarten else { return false }
    switch role {
    case .teacher: return duty.role == .classTeacher
    case .classTeacher:
      return duty.role == .teacher && file.lexicon.concept("educator").map { duty.holders.contains($0) } ?? false
    default: return false
    }
  }
}
