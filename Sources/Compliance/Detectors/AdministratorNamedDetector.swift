internal import Regulations

/// Whether the order names the administrator by position and name.
struct AdministratorNamedDetector: Detector {
  let name = DetectorName.administratorNamed

  func detect(in file: JudgedFile) -> Detection {
    let bundle = file.bundle
    guard let administrator = bundle.requisites.administrator else {
      return Detection(status: .missing, places: [], details: [])
    }
    switch (administrator.position.isEmpty, administrator.name.isEmpty) {
    case (false, false):
      return Detection(status: .met, places: [administrator.tokens], details: [])
    case (true, false):
      return Detection(
        status: .partly, places: [administrator.tokens], details: ["не названа должность администратора"])
    case (false, true):
      return Detection(
        status: .partly, places: [administrator.tokens], details: ["не названы фамилия и инициалы администратора"])
    case (true, true):
      return Detection(status: .missing, places: [], details: [])
    }
  }
}
