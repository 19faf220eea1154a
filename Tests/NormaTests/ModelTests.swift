import Testing

/// `norma model` in each of its formats.
@Suite struct ModelTests {
  @Test(arguments: [
    ("json", "{\n  \"schema\": \"norma.model/1\""), ("text", "акт.txt\n  Организация: "),
    ("markdown", "# акт.txt\n\n- Организация: "), ("akn", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso "),
  ])
  func printsTheFormatAsked(format: String, beginning: String) throws {
    let workplace = try Workplace()
    try workplace.write("Положение об использовании платформы «Сферум»\n1.1. Учитель создаёт чаты.\n", to: "акт.txt")
    let run = try workplace.norma("model", "акт.txt", "--format", format)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix(beginning) && run.output.hasSuffix("\n"))
  }

  @Test func printsJSONUnlessAskedOtherwise() throws {
    let workplace = try Workplace()
    let act = Program.act("school-complete.txt")
    #expect(try workplace.norma("model", act).output == workplace.norma("model", act, "--format", "json").output)
  }

  @Test func namesTheFormatsThereAre() throws {
    let run = try Workplace().norma("model", Program.act("school-complete.txt"), "--format", "pdf")
    #expect(run.status == 2 && run.output.isEmpty)
    for format in ["json", "text", "markdown", "akn"] { #expect(run.errors.contains(format)) }
  }
}
