import Compliance
import Testing

/// What a finding keeps when the document around it changes.
@Suite struct FingerprintTests {
  /// A duty that a qualifier weakens, and one that says the same of another class.
  private static let weakened = "Администратор при необходимости создаёт класс «Учительская»."

  private func faults(_ clauses: String..., head: String = "") throws -> [Fingerprint] {
    let text = Trial.regulation(head: head) + clauses.joined(separator: "\n") + "\n"
    let result = try Trial.judge(try Trial.roomRule(), text)
    #expect(result.status == .weakened)
    return result.fingerprints
  }

  @Test(arguments: [
    "2.1. \(weakened)", "2.7. \(weakened)", "2.1. Чаты ведут учителя.\n2.2. \(weakened)",
    "2.1. Администратор  при необходимости создает класс \"Учительская\".",
    "2.1. АДМИНИСТРАТОР ПРИ НЕОБХОДИМОСТИ СОЗДАЁТ КЛАСС «УЧИТЕЛЬСКАЯ»",
  ])
  func linesNumbersAndTypographyDoNotCount(clause: String) throws {
    #expect(try faults(clause) == faults("2.1. \(Self.weakened)"))
  }

  @Test func referencesToOtherClausesDoNotCount() throws {
    func clause(_ number: String) -> String {
      "2.1. Администратор в соответствии с пунктом \(number) при необходимости создаёт класс «Учительская»."
    }
    #expect(try faults(clause("1.1")) == faults(clause("1.9")))
  }

  @Test func otherWordsCount() throws {
    #expect(
      try faults("2.1. \(Self.weakened)")
        != faults("2.1. Администратор по возможности создаёт класс «Учительская»."))
  }

  @Test func equalPlacesAreToldApart() throws {
    let twice = try faults("2.1. \(Self.weakened)", "2.2. \(Self.weakened)")
    #expect(twice.count == 2 && Set(twice).count == 2)
    #expect(try twice.first == faults("2.1. \(Self.weakened)").first)
  }

  @Test func anAbsenceIsTheRuleAlone() throws {
    let missing = try Trial.judge(try Trial.roomRule(), Trial.regulation("2.1. Чаты ведут учителя."))
    let elsewhere = try Trial.judge(try Trial.roomRule(), Trial.regulation("2.1. Администратор ведёт каналы."))
    #expect(missing.status == .missing && missing.fingerprint != nil)
    #expect(missing.fingerprints == elsewhere.fingerprints)
    let partly = try Trial.judge(try Trial.roomRule(), Trial.regulation("2.1. Администратор создаёт группу."))
    #expect(partly.status == .partly && partly.fingerprints == missing.fingerprints)
  }

  @Test func whatIsMetHasNone() throws {
    let met = try Trial.judge(
      try Trial.roomRule(), Trial.regulation("2.1. Администратор создаёт класс «Учительская»."))
    #expect(met.status == .met && met.fingerprint == nil && met.fingerprints.isEmpty)
  }

  @Test(arguments: [0, 1, 0xAB, UInt64.max]) func itIsWrittenInSixteenDigits(value: UInt64) {
    let fingerprint = Fingerprint(value: value)
    #expect(fingerprint.rawValue.count == 16)
    #expect(Fingerprint(rawValue: fingerprint.rawValue) == fingerprint)
  }

  @Test(arguments: ["", "0", "00000000000000AB", "+000000000000001", "0000000000000000 ", "g000000000000000"])
  func anythingElseIsNone(text: String) {
    #expect(Fingerprint(rawValue: text) == nil)
  }

  /// The numbers stand in people's baselines; who changes them changes the schema of baselines.
  @Test func itIsTheSameInEveryVersion() throws {
    #expect(Fingerprint.empty.rawValue == "6e6f726d612f0001")
    let fault = try faults("2.1. \(Self.weakened)").first?.rawValue
    #expect(fault == "4b7cd433923c9faf")
  }
}
