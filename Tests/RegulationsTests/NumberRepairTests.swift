import Testing

@testable import Regulations

@Suite struct NumberRepairTests {
  @Test func listsDamagedNumbers() throws {
    let act = try InventedAct(
      """
      Положение
      о платформе «Сферум»

      1. Общее
      1.1. Школа ведёт чаты.
      1 .2. Чаты закрыты.
      1.3, Чаты нужны.
      1.4_ Чаты хороши.
      З. Права
      З.1. Чаты читают.
      3.2 Чаты пишут.
      3.3) Чаты смотрят.
      Раздел 4. Итог
      """)
    #expect(
      act.bundle.repairedNumbers.map { "\($0.printed) > \($0.number)" } == [
        "1 .2. > 1.2", "1.3, > 1.3", "1.4_ > 1.4", "З.1. > 3.1",
      ])
  }

  @Test func aTitleWithAVerbOverItsFirstClauseIsASection() throws {
    let act = try InventedAct(
      """
      Положение
      о платформе «Сферум»

      1. Кто ведёт чаты
      1.1. Чаты ведёт учитель.
      2. Чаты ведёт учитель.
      2.1. Ему помогает директор.
      """)
    let sections = act.bundle.clauses.filter { $0.kind == .section }
    #expect(sections.map(\.number) == ["1"])
  }

  @Test func aNumberBehindABulletIsAClause() throws {
    let act = try InventedAct(
      "ПОЛОЖЕНИЕ\nо платформе «Сферум»\n\n1. ОБЩЕЕ\n1.1. Чаты закрыты.\n- 1.2. Чаты нужны.\n1.3. Чаты хороши.\n")
    #expect(act.bundle.clauses.filter { $0.kind == .clause }.map(\.number) == ["1.1", "1.2", "1.3"])
  }

  @Test func namesThatRecognitionMadeCyrillicAreShownInLatin() throws {
    let act = try InventedAct(InventedTexts.recognised)
    #expect(
      act.bundle.quality.repairs.filter { $0.replacement.hasSuffix("VK") }.map {
        act.bundle.string(of: $0.token..<$0.token + 1) + " > " + $0.replacement
      } == ["УК > VK", "К > VK", "профилеУК > профиле VK"])
  }
}
