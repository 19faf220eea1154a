internal import Regulations

/// Whether at least one duty is put on a role; a right alone is none.
struct DutiesDetector: Detector {
  let name: DetectorName
  let role: Duty.Role

  func detect(in file: JudgedFile) -> Detection {
    let duties = file.bundle.duties.filter {
      $0.role == role && $0.modality != .right && file.counts(act: file.bundle.clauses[$0.clause].act)
    }
    return Detection(status: duties.isEmpty ? .missing : .met, places: duties.map(\.tokens), details: [])
  }
}
