import Foundation
import Testing

/// `norma draft`, run as people run it.
@Suite struct DraftCommandTests {
  private static let facts = """
    organisation-type: school
    name: МБОУ «Ручьёвская СОШ»
    full-name: Муниципальное бюджетное общеобразовательное учреждение «Ручьёвская средняя общеобразовательная школа»
    head: Орехова Нина Павловна
    administrator: Лисицын Павел Андреевич
    administrator-position: учитель информатики
    administrator-phone: +7 900 000-00-01
    place: с. Ручьи
    date: 2026-09-01
    order-number: 45-од
    pedagogical-council: 28.08.2026 № 1
    learners-council: 27.08.2026 № 2
    parents-council: 27.08.2026 № 1

    """

  @Test(arguments: ["docx", "md", "txt"])
  func writesWhatCheckPasses(format: String) throws {
    let workplace = try Workplace()
    try workplace.write(Self.facts, to: "facts.yaml")
    let run = try workplace.norma("draft", "--facts", "facts.yaml", "-o", "акт.\(format)")
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    let check = try workplace.norma("check", "акт.\(format)", "--fail-on", "note")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func saysWhatIsLeftToFillIn() throws {
    let workplace = try Workplace()
    let run = try workplace.norma(
      "draft", "--organisation-type", "kindergarten", "--name", "МДОУ «Ёлочка»", "-o", "a.md")
    #expect(run.status == 0)
    #expect(
      run.errors.contains("осталось заполнить: [указать полное наименование организации], [указать дату приказа]"))
    let check = try workplace.norma("check", "a.md", "--fail-on", "warning", "--only", "consistency.placeholder")
    #expect(check.status == 1)
  }

  @Test func optionsDecideBeforeTheFile() throws {
    let workplace = try Workplace()
    try workplace.write(Self.facts, to: "facts.yaml")
    let run = try workplace.norma(
      "draft", "--facts", "facts.yaml", "--order-number", "46-од", "--head-position", "И. о. директора")
    #expect(run.status == 0)
    #expect(run.output.contains("№ 46-од") && !run.output.contains("45-од"))
    #expect(run.output.contains("И. о. директора Н. П. Орехова"))
  }

  @Test(arguments: [
    (["-o", "a.md"], "не назван вид организации"), (["--organisation-type", "lyceum"], "lyceum"),
    (["--organisation-type", "school", "-o", "a.pdf"], "по имени файла не видно"),
    (["--organisation-type", "school", "--date", "31.02.2026"], "--date: «31.02.2026» не дата"),
    (["--organisation-type", "school", "--head", "<b>Иванова Анна</b>"], "--head: знак «<» здесь не допускается"),
    (["--facts", "нет.yaml"], "нет.yaml: "), (["--facts", "bad.yaml"], "bad.yaml:1:1: неизвестный ключ «nmae»"),
    (
      ["--organisation-type", "school", "--date", "2026-09-01", "--parents-council", "02.09.2026 № 1"],
      "--parents-council: протокол от 02.09.2026 позже приказа"
    ),
    (["--organisation-type", "school", "-o", "нет/a.md"], "не удалось записать «нет/a.md»"),
  ])
  func badUsageIsRefused(arguments: [String], message: String) throws {
    let workplace = try Workplace()
    try workplace.write("nmae: МБОУ\n", to: "bad.yaml")
    let run = try workplace.run(Program.path, ["draft"] + arguments)
    #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"),
      "LibreOffice or pdftotext is missing"))
  func libreOfficePrintsIt() throws {
    let workplace = try Workplace()
    try workplace.write(Self.facts, to: "facts.yaml")
    _ = try workplace.norma("draft", "--facts", "facts.yaml", "-o", "akt.docx")
    let profile = "-env:UserInstallation=file://\(workplace.path("profile"))"
    let convert = try workplace.run(
      "/usr/bin/timeout", ["180", "/usr/bin/soffice", "--headless", profile, "--convert-to", "pdf", "akt.docx"],
      environment: ["HOME": workplace.path()])
    #expect(convert.status == 0, "\(convert.errors)")
    let text = try workplace.run("/usr/bin/pdftotext", ["-layout", "akt.pdf", "-"]).output
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    let first = try #require(pages.first)
    #expect(first.contains("ПРИКАЗ") && !first.contains("ПОЛОЖЕНИЕ\n"), "the order has a page of its own")
    #expect(pages[1].contains("УТВЕРЖДЕНО") && pages[1].contains("1. Общие положения"))
    #expect(pages[1].split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) }?.contains("2") ?? false)
    #expect(pages.contains { $0.contains("ЛИСТ ОЗНАКОМЛЕНИЯ") && !$0.contains("Заключительные") })
    #expect(text.contains("14.1. Положение вступает в силу"))
  }
}
