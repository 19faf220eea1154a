internal import Regulations

/// Whether it is said on which day the act was approved or the order was issued; a blank is no date.
struct ApprovalDateDetector: Detector {
  let name = DetectorName.approvalDate

  func detect(in file: JudgedFile) -> Detection {
    let approval = file.bundle.requisites.approval
    guard approval.date != nil else { return Detection(status: .missing, places: [], details: []) }
    return Detection(status: .met, places: approval.tokens.map { [$0] } ?? [], details: [])
  }
}
