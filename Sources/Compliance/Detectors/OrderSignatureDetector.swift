internal import Regulations

/// Whether position and name of the head stand as signature of the order.
struct OrderSignatureDetector: Detector {
  let name = DetectorName.orderSignature

  func detect(in file: JudgedFile) -> Detection {
    let approval = file.bundle.requisites.approval
    switch approval.evidence {
    case .signature, .order:
      guard !approval.name.isEmpty else { fallthrough }
      let places = approval.evidence == .signature ? approval.tokens.map { [$0] } ?? [] : []
      return Detection(status: .met, places: places, details: [])
    default:
      return Detection(status: approval.name.isEmpty ? .missing : .met, places: [], details: [])
    }
  }
}
