/// Reads Rich Text Format, with the help of a converter.
struct RTFReader: FormatReader {
  let programs: HelperPrograms

  var format: DocumentFormat { .rtf }

  func recognises(_ content: SourceContent) -> Bool {
    let start = content.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return content.bytes[start...].prefix(64).drop(while: \.isBlank).starts(with: "{\\rtf".utf8)
  }

  func read(_ content: SourceContent) throws(ReadingError) -> Document {
    let converter = OfficeConverter(programs: programs)
    if let document = try converter.document(in: content, kind: "RTF") { return document.converted(to: .rtf) }
    guard
      let page = try converter.text(of: content, kind: "RTF", program: "unrtf", arguments: ["--html", "--nopict"])
    else { throw .programMissing(kind: "RTF", packages: ["libreoffice-writer", "unrtf"]) }
    var printed = content
    printed.text = page
    return try HTMLReader().read(printed).converted(to: .rtf)
  }
}
