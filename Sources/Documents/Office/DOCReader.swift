/// Reads Word documents of the formats before Office 2007, with the help of a converter.
struct DOCReader: FormatReader {
  let programs: HelperPrograms

  var format: DocumentFormat { .doc }

  func recognises(_ content: SourceContent) -> Bool {
    guard let file = CompoundFile(content.bytes) else { return false }
    return file.isWordDocument || file.isEncryptedPackage || file.isCut
  }

  func read(_ content: SourceContent) throws(ReadingError) -> Document {
    if let file = CompoundFile(content.bytes), file.isEncryptedPackage || file.isEncryptedWordDocument {
      throw .passwordProtected
    }
    if let file = CompoundFile(content.bytes), file.isCut { throw .damaged(kind: "DOC", reason: "файл оборван") }
    let converter = OfficeConverter(programs: programs)
    if let document = try converter.document(in: content, kind: "DOC") { return document.converted(to: .doc) }
    // These two lose the numbers of automatic lists.
    for (program, arguments) in [("catdoc", ["-w", "-d", "utf-8"]), ("antiword", ["-m", "UTF-8.txt", "-w", "0"])] {
      if let text = try converter.text(of: content, kind: "DOC", program: program, arguments: arguments) {
        var printed = content
        printed.text = text
        return try PlainTextReader().read(printed).converted(to: .doc)
      }
    }
    throw .programMissing(kind: "DOC", packages: ["libreoffice-writer", "catdoc"])
  }
}
