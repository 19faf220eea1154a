internal import Regulations

/// Whether the order names the administrator by position and name.
enum AdministratorNamedDetector: Detector {
  static let name = DetectorName.administratorNamed

  static func detect(in bundle: Bundle) -> Detection {
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
