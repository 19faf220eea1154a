#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What the bytes of the fuzzer are made into.
enum FuzzTarget: String {
  /// A whole DOCX file.
  case docx
  /// The main part, the lists, the styles and the footnotes of a DOCX file, with a zero between them; so that the fuzzer
  /// need not find out how archives are packed.
  case word
  /// An OpenDocument text in one XML file.
  case odt
  case html
  case markdown
  case text

  static var chosen: FuzzTarget {
    guard let name = getenv("NORMA_FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name)) else {
      fatalError("set NORMA_FUZZ_TARGET to docx, word, odt, html, markdown or text")
    }
    return target
  }

  /// The name under which the reader sees the file.
  var name: String {
    switch self {
    case .docx, .word: "a.docx"
    case .odt: "a.fodt"
    case .html: "a.html"
    case .markdown: "a.md"
    case .text: "a.txt"
    }
  }

  /// The file that the reader sees.
  func file(of input: [UInt8]) -> [UInt8] {
    guard self == .word else { return input }
    var parts = StoredArchive.frame
    let names = ["document", "numbering", "styles", "footnotes"]
    for (name, content) in zip(names, input.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)) {
      parts.append(("word/\(name).xml", Array(content)))
    }
    return StoredArchive.bytes(parts)
  }
}
