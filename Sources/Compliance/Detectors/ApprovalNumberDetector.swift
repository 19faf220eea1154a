internal import Regulations

/// Whether the number of the approving order, or of the order itself, is given; that of minutes does not count.
struct ApprovalNumberDetector: Detector {
  let name = DetectorName.approvalNumber

  func detect(in file: JudgedFile) -> Detection {
    let bundle = file.bundle
    let approval = bundle.requisites.approval
    let isNumbered =
      approval.orderNumber != nil || bundle.acts.contains { $0.isOwn && $0.kind == .order && $0.number != nil }
    guard isNumbered else { return Detection(status: .missing, places: [], details: []) }
    return Detection(status: .met, places: approval.tokens.map { [$0] } ?? [], details: [])
  }
}
