internal import Regulations

/// Whether the order comes with the regulation that says how the platform is used.
struct OrderOnlyDetector: Detector {
  let name = DetectorName.orderOnly

  func detect(in file: JudgedFile) -> Detection {
    let bundle = file.bundle
    if bundle.hasOwn(.regulation) || bundle.hasOwn(.annex) { return Detection(status: .met, places: [], details: []) }
    return Detection(status: .violated, places: [], details: [])
  }
}
