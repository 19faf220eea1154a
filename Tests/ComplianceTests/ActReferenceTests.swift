import Regulations
import Testing

@testable import Compliance

/// Detectors that ask the registry of acts and compare dates.
@Suite struct ActReferenceTests {
  @Test(arguments: [
    ("приказ Минобрнауки России от 23.08.2017 № 816", "12.02.2024", Status.met),
    ("приказ Минобрнауки России от 23.08.2017 № 816", "02.09.2024", .violated),
    ("приказ Минобрнауки России от 23.08.2017 № 816, утративший силу", "02.09.2024", .met),
    ("постановление Правительства РФ от 07.12.2020 № 2040", "30.12.2022", .met),
    ("постановление Правительства РФ от 07.12.2020 № 2040", "01.02.2023", .violated),
    ("приказ директора от 24.08.2017 № 816", "02.09.2024", .met),
  ])
  func repealedAct(citation: String, day: String, status: Status) throws {
    let file = try Trial.file(Self.approved(day, "1.2. Основание: \(citation)."))
    let detection = RepealedActDetector().detect(in: file)
    #expect(detection.status == status)
    #expect(detection.details.allSatisfy { $0.contains("не действует") })
    #expect(detection.details.isEmpty == (status == .met))
  }

  @Test func whatReplacesAnActIsNamed() throws {
    let file = try Trial.file(Self.approved("02.09.2024", "1.2. Основание: приказ Рособрнадзора от 14.08.2020 № 831."))
    #expect(
      RepealedActDetector().detect(in: file).details == [
        "№ 831 не действует с 01.09.2024; сейчас действует: приказ Рособрнадзора от 04.08.2023 № 1493"
      ])
  }

  @Test(arguments: [
    ("Федеральный закон от 29.12.2012 № 273-ФЗ", Status.met),
    ("Федеральный закон от 25.12.2008 № 273-ФЗ «О противодействии коррупции»", .met),
    ("Федеральный закон № 273-ФЗ (в ред. от 29.12.2022)", .met),
    ("Закон РФ от 10.07.1992 № 3266-1 «Об образовании»", .met),
    ("постановление Правительства Лугожской области от 13.06.2022 № 1241", .met),
    ("письмо управления образования от 31.08.2023 № 15", .met),
    ("Федеральный закон от 29.12.2012 № 273 «Об образовании в Российской Федерации»", .violated),
    ("Федеральный закон от 29.12.2021 № 273-ФЗ «Об образовании в Российской Федерации»", .violated),
    ("Федеральный закон от 29.12.2012 № 237-ФЗ «Об образовании в Российской Федерации»", .violated),
    ("письмо Минпросвещения России от 41.07.2023 № 04-423", .violated),
    ("постановление Правительства РФ от 13.07.2021 № 1241", .violated),
  ])
  func citation(text: String, status: Status) throws {
    let detection = CitationDetector().detect(in: try Trial.file(Trial.regulation("2.1. Основание: \(text).")))
    #expect(detection.status == status)
    #expect(detection.details.count == (status == .met ? 0 : 1))
  }

  @Test(arguments: [
    ("ПРИНЯТО\nпедагогическим советом\nпротокол от 30.08.2024 № 1", "1.2. Школа ведёт чаты.", Status.met),
    ("ПРИНЯТО\nпедагогическим советом\nпротокол от 03.09.2024 № 1", "1.2. Школа ведёт чаты.", .violated),
    ("", "1.2. Принято с учётом мнения совета родителей (протокол от 04.09.2024 № 2).", .violated),
    ("", "1.2. Учтено письмо Минпросвещения России от 12.09.2024 № ИШ-244/04.", .violated),
    ("", "1.2. Учтено письмо Минпросвещения России от 31.07.2023 № 04-423.", .met),
    ("", "1.2. Положение действует до 31.08.2023.", .met),
  ])
  func dateOrder(head: String, clause: String, status: Status) throws {
    let file = try Trial.file((head.isEmpty ? "" : head + "\n\n") + Self.approved("02.09.2024", clause))
    #expect(DateOrderDetector().detect(in: file).status == status)
  }

  @Test func anUndatedActHasNoOrderOfDates() throws {
    let file = try Trial.file(Trial.regulation("2.1. Учтено письмо Минпросвещения России от 31.07.2023 № 04-423."))
    #expect(DateOrderDetector().detect(in: file).status == .met)
  }

  @Test(arguments: [("до 01.10.2024", Status.met), ("до 01.09.2024", .violated), ("с 01.09.2024", .met)])
  func deadlinesOfAnOrder(deadline: String, status: Status) throws {
    let text = """
      ПРИКАЗ
      12.09.2024 № 14
      О платформе «Сферум»

      ПРИКАЗЫВАЮ:
      1. Учителю Лопухову И. П. вести канал \(deadline).

      Директор школы                А. С. Вьюнкова

      """
    #expect(DateOrderDetector().detect(in: try Trial.file(text)).status == status)
  }

  @Test(arguments: [
    ("Правительство РФ", "Правительства РФ"), ("Рособрнадзор", "Рособрнадзора"),
    ("Минпросвещения России", "Минпросвещения России"),
  ])
  func issuersStandInTheGenitive(name: String, genitive: String) {
    #expect(ActIssuer.genitive(of: name) == genitive)
  }

  /// A regulation approved on a day.
  private static func approved(_ day: String, _ clause: String) -> String {
    """
    УТВЕРЖДЕНО
    приказом директора от \(day) № 11

    ПОЛОЖЕНИЕ
    о работе на платформе «Сферум»

    1. Общие положения
    1.1. Положение описывает, как работают на платформе.
    \(clause)

    """
  }
}
