import Documents
import Testing

/// Word documents made by python-docx rather than by this project.
@Suite(.enabled(if: PythonDOCX.isInstalled, "python-docx is missing: apt-get install python3-docx"))
struct PythonDOCXTests {
  @Test(arguments: [
    (
      "regulation.docx",
      [
        "[0.0.0] СОГЛАСОВАНО", "[0.0.0] с советом школы", "[0.0.1] УТВЕРЖДАЮ", "[0.0.1] Директор МБОУ СОШ № 0",
        "ПОЛОЖЕНИЕ", "о тестовой платформе", "H1 1. Общие положения", "1.1. Положение выдумано для проверки.",
        "L0 {1.} первый пункт;", "L0 {2.} второй пункт;", "L0 {–} с точкой.", "Конец страницы.", "Вторая страница.",
      ]
    ),
    (
      "order.docx",
      [
        "ПРИКАЗ", "Назначить администратора.", "[0.0.0h] Роль", "[0.0.1h] Действие", "[0.1.0] Учитель",
        "[0.1.1] входит",
      ]
    ),
  ])
  func reads(name: String, blocks: [String]) throws {
    let folder = try TemporaryFolder()
    #expect(try TemporaryFolder.run("/usr/bin/python3", [PythonDOCX.script, folder.path("")]) == 0)
    #expect(outline(try DocumentReader().read(path: folder.path(name))) == blocks)
  }
}
