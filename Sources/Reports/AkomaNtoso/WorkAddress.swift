internal import Regulations

/// The address of a work by the naming convention of Akoma Ntoso: «/akn/ru/act/положение/мбоу-сш-12/2025-09-01/45».
struct WorkAddress: Hashable {
  /// The address of the work itself.
  var work: String

  /// The day that stands for an unknown one, because the standard demands a day.
  static let unknownDay = "0001-01-01"
  /// The longest part, in characters.
  private static let longestPart = 60

  /// The address of a document of the file.
  init(type: String, name: String, author: String, date: CalendarDate?, number: String?) {
    let parts = [type, name, author].map(WorkAddress.part).filter { !$0.isEmpty }
    let number = WorkAddress.part(number ?? "")
    work =
      "/akn/ru/\(parts.joined(separator: "/"))/\(date?.description ?? WorkAddress.unknownDay)/\(number.isEmpty ? "nn" : number)"
  }

  /// The address of an act that the text cites.
  init(_ citation: Citation) {
    let date = citation.date.flatMap { $0.hasYear ? $0.date : nil }
    self.init(type: "act", name: "", author: "", date: date, number: citation.number)
  }

  /// The address of the text in Russian, in the version of the file.
  var expression: String { "\(work)/rus@" }
  /// The address of this XML.
  var manifestation: String { "\(expression).xml" }

  /// The text as a part of an address: small letters and digits, hyphens for all else.
  static func part(_ text: String) -> String {
    let words = text.printable.lowercased().split { !($0.isLetter || $0.isNumber) }
    return String(words.joined(separator: "-").prefix(longestPart))
  }
}
