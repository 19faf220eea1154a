import Testing

@testable import Documents

@Suite struct TextLayerTests {
  static let russian = String(
    repeating: "Настоящее Положение определяет порядок работы школы на учебной платформе. ", count: 6)

  @Test(arguments: [
    (russian, TextLayer.readable), ("", .missing), (" \n 12 \n", .missing), ("ПРИКАЗ № 15", .readable),
    ("Ïîëîæåíèå î øêîëå", .garbled), (String(repeating: "\u{F0D0}\u{F0C1}\u{F0C2} ", count: 40), .garbled),
    (String(repeating: "IIoJIo)KeHue o pa6oTe IIIKoJIbI ", count: 10), .latin),
    (String(repeating: "The school works on the platform. ", count: 10), .latin),
    (String(repeating: "щфгйкъ шьбцвч ", count: 40), .garbled), (russian + "https://platform.example/help", .readable),
  ])
  func isJudgedByItsLetters(page: String, layer: TextLayer) {
    #expect(TextLayer(of: page.utf8) == layer)
  }
}
