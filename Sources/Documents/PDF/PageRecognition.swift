/// Recognises the text of the pages of a PDF file from their pictures.
struct PageRecognition: Sendable {
  let programs: HelperPrograms
  /// The name of the file in its folder.
  let file: String
  let limits: ReadingLimits

  /// The most pages that are recognised: the longest real act has 24, and each page takes 3 s.
  static let pageLimit = 60

  /// How many minutes the pages of one file may take.
  static let minutes = 10

  /// Whether the programs are there that this needs.
  var isInstalled: Bool { programs.path(of: "tesseract") != nil && programs.path(of: "pdftoppm") != nil }

  /// The text of each of the given pages, which count from 1.
  func texts(
    of pages: [Int], cause: RecognitionFailure.Cause, in folder: borrowing PrivateFolder
  ) throws(ReadingError) -> [Int: [UInt8]] {
    func failure(_ obstacle: RecognitionFailure.Obstacle) -> ReadingError {
      .notRecognised(RecognitionFailure(cause: cause, obstacle: obstacle))
    }
    guard isInstalled else { throw failure(.notInstalled) }
    guard pages.count <= Self.pageLimit else {
      throw failure(.tooManyPages(count: pages.count, limit: Self.pageLimit))
    }
    let deadline = ContinuousClock.now + .seconds(60 * Self.minutes)
    var texts: [Int: [UInt8]] = [:]
    for page in pages {
      guard ContinuousClock.now < deadline else { throw failure(.tooLong(minutes: Self.minutes)) }
      do {
        texts[page] = try text(of: page, in: folder)
      } catch {
        if case .failed(_, _, let message) = error, message.contains("rus.traineddata") { throw failure(.notInstalled) }
        throw .program(error)
      }
    }
    return texts
  }

  private func text(of page: Int, in folder: borrowing PrivateFolder) throws(ProcessError) -> [UInt8] {
    let rendering = ChildProcess(
      program: "pdftoppm",
      arguments: ["-r", "300", "-gray", "-singlefile", "-f", "\(page)", "-l", "\(page)", file, "page"],
      bounds: .rendering.within(limits), programs: programs)
    let (_, message) = try rendering.run(in: folder)
    defer { folder.remove("page.pgm") }
    guard folder.has("page.pgm") else { throw .noResult(program: "pdftoppm", message: message) }
    // The gaps between words are kept, because stamps side by side are told apart by them. A thread a page is enough:
    // files are read in parallel.
    let recognition = ChildProcess(
      program: "tesseract", arguments: ["-", "-", "-l", "rus", "-c", "preserve_interword_spaces=1"],
      bounds: .recognition.within(limits), programs: programs, variables: ["OMP_THREAD_LIMIT": "1"])
    let text = try recognition.run(in: folder, input: .file(folder.path(of: "page.pgm"))).output
    return Self.withBullets(text.filter { $0 != 0x0C })
  }

  /// The text with bullets where tesseract, which knows none, printed a sign that begins no Russian line.
  private static func withBullets(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line -> [UInt8] in
      let start = line.firstIndex { !$0.isBlank } ?? line.endIndex
      guard let sign = bulletSigns.first(where: { line[start...].starts(with: $0) }) else { return Array(line) }
      return line[..<start] + Array("• ".utf8) + line[(start + sign.count)...]
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static let bulletSigns = ["® ", "© ", "° ", "¢ ", "* ", "> ", "» "].map { Array($0.utf8) }
}
