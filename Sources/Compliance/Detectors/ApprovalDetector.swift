internal import Regulations

/// Whether the act is approved by the head: a stamp, the order in the same file, or the signature of an order alone.
struct ApprovalDetector: Detector {
  let name = DetectorName.approval

  func detect(in file: JudgedFile) -> Detection {
    let bundle = file.bundle
    let approval = bundle.requisites.approval
    let places = approval.tokens.map { [$0] } ?? []
    switch approval.evidence {
    case .stamp, .order, .signature:
      return Detection(status: .met, places: places, details: [])
    case .clause:
      return Detection(
        status: .partly, places: places,
        details: ["сказано, что акт утверждается приказом, но ни грифа «УТВЕРЖДАЮ», ни самого приказа в файле нет"])
    case .agreement:
      return Detection(
        status: .partly, places: places,
        details: ["руководитель назван без слова «УТВЕРЖДАЮ» или «УТВЕРЖДЕНО»"])
    case nil:
      return Detection(status: .missing, places: [], details: [])
    }
  }
}
