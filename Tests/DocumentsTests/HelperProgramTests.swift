import Foundation
import Testing

@testable import Documents

/// What becomes of a file when the program that helps to read it is missing, hangs, floods or fails.
@Suite struct HelperProgramTests {
  static let pdf = Array("%PDF-1.4\n".utf8)
  static let rtf = Array("{\\rtf1 }".utf8)
  static let doc = compoundFile(streams: ["WordDocument"])

  /// A container of Office with a directory and nothing else.
  static func compoundFile(streams: [String], flags: UInt8 = 0) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 512 - 8)
    bytes[30] = 9
    for stream in streams {
      var entry = stream.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      entry += [UInt8](repeating: 0, count: 128 - entry.count)
      entry[116] = 1
      bytes += entry
    }
    bytes += [UInt8](repeating: 0, count: 1024 - bytes.count)
    return bytes + [0xEC, 0xA5, 0, 0, 0, 0, 0, 0, 0, 0, 0, flags] + [UInt8](repeating: 0, count: 500)
  }

  static func reader(_ scripts: [String: String], in folder: TemporaryFolder, ocr: OCRPolicy = .auto) throws
    -> DocumentReader
  {
    for (name, script) in scripts {
      // Written by another process: a program cannot be started while a child of ours still has it open for writing.
      let write = "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$2\"; chmod 755 \"$2\""
      try TemporaryFolder.run("/bin/sh", ["-c", write, "sh", script, folder.path(name)])
    }
    var limits = ReadingLimits.standard
    limits.helperTime = .seconds(3)
    let path = URL(filePath: folder.path("x")).deletingLastPathComponent().path()
    return DocumentReader(limits: limits, ocr: ocr, programs: HelperPrograms(folders: [path]))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ([:], pdf, ReadingError.programMissing(kind: "PDF", packages: ["poppler-utils"])),
      ([:], rtf, .programMissing(kind: "RTF", packages: ["libreoffice-writer", "unrtf"])),
      ([:], doc, .programMissing(kind: "DOC", packages: ["libreoffice-writer", "catdoc"])),
      (["pdftotext": "/bin/sleep 60"], pdf, .program(.timedOut(program: "pdftotext", seconds: 3))),
      (["soffice": "/bin/sleep 60 & wait"], rtf, .program(.timedOut(program: "soffice", seconds: 3))),
      (
        ["pdftotext": "/usr/bin/yes да"], pdf,
        .program(.tooMuchOutput(program: "pdftotext", limit: ProcessBounds.extraction.outputBytes))
      ),
      (["pdftotext": "echo 'Command Line Error: Incorrect password' >&2; exit 1"], pdf, .passwordProtected),
      (["pdftotext": "echo 'Syntax Error: x' >&2; exit 1"], pdf, .damaged(kind: "PDF", reason: "Syntax Error: x")),
      (["pdftotext": "kill -11 $$"], pdf, .program(.killed(program: "pdftotext", signal: 11, message: ""))),
      (["pdftotext": "true"], pdf, .damaged(kind: "PDF", reason: "в нём нет страниц")),
      (["pdftotext": "printf '\\f'"], pdf, .notRecognised(.init(cause: .scan, obstacle: .notInstalled))),
      (
        [
          "pdftotext": "printf '\\f'", "pdftoppm": "/usr/bin/touch page.pgm",
          "tesseract": "echo rus.traineddata >&2; exit 1",
        ],
        pdf, .notRecognised(.init(cause: .scan, obstacle: .notInstalled))
      ),
      (
        [
          "pdftotext": "/usr/bin/yes '' | /usr/bin/head -99 | /usr/bin/tr '\\n' '\\f'", "pdftoppm": "", "tesseract": "",
        ],
        pdf, .notRecognised(.init(cause: .scan, obstacle: .tooManyPages(count: 99, limit: 60)))
      ),
      (
        ["pdftotext": "printf 'Ïîëîæåíèå î ðàáîòå íà ïëàòôîðìå äëÿ ó÷èòåëåé è èõ ðîäèòåëåé â øêîëå íîìåð ñåìü\\f'"],
        pdf,
        .notRecognised(.init(cause: .garbled, obstacle: .notInstalled))
      ),
      (
        ["soffice": "echo 'Error: source file could not be loaded'>&2"], doc,
        .damaged(kind: "DOC", reason: "LibreOffice его не открывает")
      ),
      (["soffice": "echo no >&2"], doc, .program(.noResult(program: "soffice", message: "no\n"))),
      (["soffice": "echo x > document.docx"], doc, .damagedContainer(reason: "Not a zip archive")),
      (["catdoc": "echo why >&2; exit 2"], doc, .damaged(kind: "DOC", reason: "why")),
      (["soffice": "exit 1"], compoundFile(streams: ["WordDocument"], flags: 1), .passwordProtected),
      ([:], compoundFile(streams: ["EncryptionInfo", "EncryptedPackage"]), .passwordProtected),
    ])
  func endsWithAVerdict(scripts: [String: String], bytes: [UInt8], reason: ReadingError) throws {
    let folder = try TemporaryFolder()
    let reader = try Self.reader(scripts, in: folder)
    let error = #expect(throws: ReadingError.self) { try reader.read(bytes: bytes, name: "a.doc") }
    #expect(error == reason)
  }

  @Test(arguments: [
    (["catdoc": "printf 'ПРИКАЗ\\n1. Назначить.\\n'"], doc, DocumentFormat.doc, ["ПРИКАЗ", "1. Назначить."]),
    (["antiword": "printf 'ПРИКАЗ\\n'"], doc, .doc, ["ПРИКАЗ"]),
    (["unrtf": "printf '<html><body>ПРИКАЗ<br>от 1 мая</body></html>'"], rtf, .rtf, ["ПРИКАЗ", "от 1 мая"]),
    (["pdftotext": "printf '     ПРИКАЗ по школе\\n     1\\n\\f'"], pdf, .pdf, ["ПРИКАЗ по школе"]),
  ])
  func readsWhatASimplerProgramPrints(
    scripts: [String: String], bytes: [UInt8], format: DocumentFormat, blocks: [String]
  )
    throws
  {
    let folder = try TemporaryFolder()
    let document = try Self.reader(scripts, in: folder).read(bytes: bytes, name: "a")
    #expect(outline(document) == blocks)
    #expect(document.format == format)
    #expect(document.sourceMap.position(of: 0, in: document.text)?.line == nil)
  }

  static let scanner = [
    "pdftotext": "printf 'Положение о школе\\f \\fКонец положения\\f'", "pdftoppm": "/usr/bin/touch page.pgm",
    "tesseract": "printf 'Распознанная страница\\n\\f'",
  ]

  @Test(arguments: [
    (OCRPolicy.auto, ["Положение о школе", "Распознанная страница", "Конец положения"]),
    (.never, ["Положение о школе", "Конец положения"]),
    (.always, ["Распознанная страница", "Распознанная страница", "Распознанная страница"]),
  ])
  func policyDecidesWhichPagesAreRecognised(ocr: OCRPolicy, blocks: [String]) throws {
    let folder = try TemporaryFolder()
    let document = try Self.reader(Self.scanner, in: folder, ocr: ocr).read(bytes: Self.pdf, name: "a.pdf")
    #expect(outline(document) == blocks)
    #expect(document.sourceMap.position(of: document.text.count - 2, in: document.text)?.page == 3)
  }

  @Test func aScanIsNotReadWhereRecognitionIsOff() throws {
    let folder = try TemporaryFolder()
    let reader = try Self.reader(["pdftotext": "printf '\\f'"], in: folder, ocr: .never)
    #expect(throws: ReadingError.notRecognised(.init(cause: .scan, obstacle: .notAllowed))) {
      try reader.read(bytes: Self.pdf, name: "a.pdf")
    }
  }
}
