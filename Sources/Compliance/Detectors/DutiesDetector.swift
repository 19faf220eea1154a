internal import Regulations

/// Whether at least one duty is put on a role; a right alone is none.
struct DutiesDetector: Detector {
  let name: DetectorName
  private let role: Duty.Role

  /// One for each role that a rule asks about.
  static let all: [any Detector] = [
    DutiesDetector(name: .classTeacherDuties, role: .classTeacher),
    DutiesDetector(name: .teacherDuties, role: .teacher),
    DutiesDetector(name: .studentDuties, role: .student), DutiesDetector(name: .parentDuties, role: .parent),
  ]

  func detect(in file: JudgedFile) -> Detection {
    let duties = file.bundle.duties.filter {
      $0.role == role && $0.modality != .right && file.counts(act: file.bundle.clauses[$0.clause].act)
    }
    return Detection(status: duties.isEmpty ? .missing : .met, places: duties.map(\.tokens), details: [])
  }
}
