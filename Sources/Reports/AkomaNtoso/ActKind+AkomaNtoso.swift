internal import Regulations

extension Act.Kind {
  /// How the document is called in the attribute `name`.
  var documentName: String {
    switch self {
    case .order: "приказ"
    case .regulation: "положение"
    case .letter: "письмо"
    case .annex: "приложение"
    case .sheet: "лист ознакомления"
    case .other: "документ"
    }
  }
}
