/// A format that is recognised only to say what to do with it.
struct ForeignFormat: Hashable, Sendable {
  /// What people call the format.
  var kind: String
  /// What to do, continuing a sentence.
  var advice: String

  /// Recognises a format by the first bytes of the file; `nil` when they are of none that is known.
  init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    if CompoundFile(bytes) != nil {
      self.init(kind: "«старый формат Office»", advice: Self.saveAsDOCX)
    } else if Self.images.contains(where: { head.starts(with: $0) }) {
      self.init(kind: "«картинка»", advice: "распознайте текст и сохраните его как DOCX или TXT")
    } else if Self.archives.contains(where: { head.starts(with: $0) }) {
      self.init(kind: "«архив»", advice: "распакуйте его и проверьте документы по одному")
    } else if head.starts(with: "AT&TFORM".utf8) {
      self.init(kind: "DjVu", advice: "распознайте текст и сохраните его как DOCX или TXT")
    } else if head.contains("<?mso-application progid=\"Word.Document\"") {
      self.init(kind: "Word XML", advice: Self.saveAsDOCX)
    } else if head.contains("<FictionBook") {
      self.init(kind: "FB2", advice: Self.saveAsDOCX)
    } else if head.starts(with: "MIME-Version:".utf8) {
      self.init(kind: "MHT", advice: "сохраните страницу как HTML")
    } else {
      return nil
    }
  }

  /// Makes a format from its name and advice.
  init(kind: String, advice: String) {
    self.kind = kind
    self.advice = advice
  }

  static let saveAsDOCX = "откройте документ в Word или LibreOffice и сохраните как DOCX"

  private static let images: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
    [0x4D, 0x4D, 0x00, 0x2A], Array("RIFF".utf8),
  ]

  private static let archives: [[UInt8]] = [
    [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Array("Rar!".utf8), [0x1F, 0x8B, 0x08],
  ]
}
