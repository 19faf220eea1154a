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

  /// The model takes an educator for the class teacher where the document names a kindergarten; it may be told so instead.
  private func isOfRole(_ duty: Duty, _ file: JudgedFile) -> Bool {
    if duty.role == role { return true }
    return role == .classTeacher && duty.role == .teacher && file.organisationType == .kindergarten
      && file.lexicon.concept("educator").map(duty.holders.contains) ?? false
  }
}
