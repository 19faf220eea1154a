import Foundation
import Testing

/// What other programs make of a draft that `norma fix` handed back.
@Suite struct FixClientTests {
  static let python = ProgramsForTests.hasPythonDOCX
  static let office = ProgramsForTests.office

  private func script(_ name: String) -> String {
    Program.root.appending(path: "Fixtures/\(name)").path(percentEncoded: false)
  }

  private static let words = ["typed.docx", "table.docx", "from-libreoffice.docx"]

  /// A rule of every group and form; each proposal costs a reading.
  private static let rules = [
    "basis.152-fz", "purpose.closed-space", "admin.application-order", "admin.invitations", "admin.extra-admins",
    "admin.vendor-support", "head.joins", "class-teacher.colleagues-chat", "teacher.lessons", "student.lessons",
    "final.residual-law", "requisite.acquaintance", "requisite.collegial-body",
  ].flatMap { ["--only", $0] }

  /// Fixes a draft and names the result.
  private func fix(_ name: String, in place: Workplace) throws -> String {
    let out = "out.\(name.split(separator: ".").last ?? "")"
    let run = try place.run(
      Program.path,
      ["fix", FixTests.draft(name), "-o", out, "--insert", "--fail-on", "never"] + Self.rules + FixTests.day)
    try #require(run.status == 0, "\(run.errors)")
    return out
  }

  /// The rules of findings of a file, by the program's own report.
  private func findings(_ name: String, in place: Workplace) throws -> Set<String> {
    let run = try place.run(
      Program.path, ["check", name, "--format", "json", "--fail-on", "never"] + Self.rules + FixTests.day)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let documents = try #require(report["documents"] as? [[String: Any]])
    let results = try #require(documents.first?["results"] as? [[String: Any]])
    return Set(
      results.filter { ["missing", "partly", "weakened", "violated"].contains($0["status"] as? String) }
        .compactMap { $0["rule"] as? String })
  }

  @Test(.enabled(if: python, "python-docx is missing: apt-get install python3-docx"), arguments: words)
  func pythonDOCXReadsCommentsAndProposals(name: String) throws {
    let place = try Workplace()
    let out = try fix(name, in: place)
    let run = try place.run("/usr/bin/python3", [script("read-comments.py"), out])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let proposals = lines.filter { $0[0] == "inserted" && $0[1] == "norma" }.map { $0[2] }
    #expect(proposals.count > 5 && proposals.allSatisfy { $0.count > 15 })
    let comments = lines.filter { $0[0] == "comment" && $0[1] == "norma" }
    #expect(comments.allSatisfy { $0[3].contains("|Основание: ") && $0[3].contains("|norma: ") })
    // Each proposal says what it is for.
    let proposed = comments.filter { $0[3].hasPrefix("Предложен пункт: ") }.map { $0[2] }
    #expect(Set(proposed) == Set(proposals))
    if name == "typed.docx" {
      #expect(lines.contains { $0[0] == "comment" && $0[1] == "Методист" && $0[3] == "Проверьте отчество." })
      #expect(proposals.contains { $0.hasPrefix("– ") } && proposals.contains { $0.hasPrefix("3. ") })
    }
  }

  @Test(.enabled(if: python, "python-docx is missing: apt-get install python3-docx"), arguments: words)
  func rejectedTheDraftIsWhatItWas(name: String) throws {
    let place = try Workplace()
    let out = try fix(name, in: place)
    let parts = try place.run("/usr/bin/python3", [script("compare-packages.py"), FixTests.draft(name), out])
    #expect(
      parts.output.split(whereSeparator: \.isWhitespace).allSatisfy {
        ["[Content_Types].xml", "word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels"].contains($0)
      }, "\(parts.output)")
    let reject = try place.run(
      "/usr/bin/python3", [script("resolve-changes.py"), "reject", out, "rejected.docx", "norma"])
    #expect(reject.status == 0, "\(reject.errors)")
    let same = try place.run(
      "/usr/bin/python3",
      [script("compare-packages.py"), FixTests.draft(name), "rejected.docx", "word/document.xml"])
    #expect(same.output == "same\n")
  }

  @Test(.enabled(if: python, "python-docx is missing: apt-get install python3-docx"), arguments: words)
  func acceptedNoFindingIsLeftThatWasRepaired(name: String) throws {
    let place = try Workplace()
    let out = try fix(name, in: place)
    let accept = try place.run(
      "/usr/bin/python3", [script("resolve-changes.py"), "accept", out, "accepted.docx", "norma"])
    #expect(accept.status == 0, "\(accept.errors)")
    let before = try findings(FixTests.draft(name), in: place)
    let after = try findings("accepted.docx", in: place)
    #expect(try findings(out, in: place) == after, "proposals are read as if they were accepted")
    #expect(before.count - after.count > 5)
    #expect(after.isSubset(of: before))
    let again = try place.run(
      Program.path,
      ["fix", "accepted.docx", "-o", "last.docx", "--insert", "--fail-on", "never"] + Self.rules + FixTests.day)
    #expect(again.errors.contains("ничего не вставлено"))
  }

  @Test(
    .enabled(if: office != nil, "LibreOffice is missing: apt-get install libreoffice-writer"),
    arguments: words + ["typed.odt", "table.odt", "table.fodt", "numbered.odt"])
  func libreOfficeOpensAndPrintsIt(name: String) throws {
    let place = try Workplace()
    let out = try fix(name, in: place)
    let other = name.hasSuffix("docx") ? "odt" : "docx"
    for kind in ["pdf", other] {
      let run = try place.run(
        "/usr/bin/timeout",
        [
          "120", try #require(Self.office), "--headless", "-env:UserInstallation=file://\(place.path("profile"))",
          "--convert-to", kind, "--outdir", place.path("office"), out,
        ], environment: ["HOME": place.path()])
      #expect(run.status == 0, "\(run.errors)")
    }
    let text = try place.run("/usr/bin/pdftotext", [place.path("office/out.pdf"), "-"]).output
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("назначает дополнительных администраторов из числа присоединившихся педагогических работников"))
    // As LibreOffice saves it again, all proposals are there, and nothing is to be added.
    #expect(try findings("office/out.\(other)", in: place).isSubset(of: findings(out, in: place)))
    let again = try place.run(
      Program.path,
      ["fix", "office/out.\(other)", "-o", "again.\(other)", "--insert", "--fail-on", "never"] + Self.rules
        + FixTests.day)
    #expect(again.status == 0 && again.errors.contains("ничего не вставлено"), "\(again.errors)")
  }
}

/// Programs that some tests need.
enum ProgramsForTests {
  static let hasPythonDOCX: Bool = {
    guard let place = try? Workplace() else { return false }
    return (try? place.run("/usr/bin/python3", ["-c", "import docx, lxml"]).status) == 0
  }()

  static let office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}
