/// The attributes of one element by local name, without their prefixes.
struct XMLAttributes: Sendable {
  /// Names and values in the order of the file.
  var pairs: [(name: String, value: String)] = []

  /// The value of an attribute.
  subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// The value of an attribute that is a whole number.
  func int(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

  /// Whether a property element is switched on: its «val» is absent or says so.
  var isOn: Bool {
    switch self["val"] {
    case "0", "false", "off": false
    default: true
    }
  }
}
