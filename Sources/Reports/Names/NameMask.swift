internal import Regulations

/// Hides the names of people in what a report prints.
///
/// Names are found by their shape; surnames of the people that the requisites name are found alone as well, in any case.
struct NameMask: Sendable {
  /// What stands in place of a name; it tells nothing of it, not even its length.
  static let replacement = "[имя скрыто]"

  private let isActive: Bool
  private let known: Set<ArraySlice<UInt8>>

  /// Makes the mask of one document.
  ///
  /// - Parameter showsNames: whether nothing is to be hidden.
  init(_ requisites: Requisites?, showsNames: Bool) {
    isActive = !showsNames
    guard let requisites, !showsNames else {
      known = []
      return
    }
    var names = [requisites.approval.name] + requisites.stamps.map(\.name)
    names += [requisites.administrator?.name, requisites.administrator?.nominativeName, requisites.signature?.owner]
      .compactMap { $0 }
    known = Set(names.flatMap(NameMask.parts))
  }

  /// The text with every name hidden.
  func callAsFunction(_ text: String) -> String {
    guard isActive else { return text }
    let bytes = Array(text.utf8)
    let names = names(in: bytes)
    guard !names.isEmpty else { return text }
    var masked: [UInt8] = []
    var start = 0
    for name in names {
      masked += bytes[start..<name.lowerBound]
      masked += NameMask.replacement.utf8
      start = name.upperBound
    }
    return String(decoding: masked + bytes[start...], as: UTF8.self)
  }

  /// The bytes of a text in UTF-8 that hold names, in order.
  func names(in bytes: [UInt8]) -> [Range<Int>] {
    isActive ? NameShapes(bytes, known: known).names : []
  }

  /// The stems of the surname, the name and the patronymic; none where what stands for a name has no shape of one.
  private static func parts(of name: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(name.utf8)
    let words = NameWord.words(in: bytes)
    if words.count == 1, words[0].endsLikeSurname { return [words[0].stem] }
    return NameShapes(bytes).names.flatMap { range in
      words.filter { $0.letters >= 3 && range.contains($0.range.lowerBound) }.map(\.stem)
    }
  }
}
