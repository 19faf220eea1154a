import Foundation
import Testing

/// `norma audit`, run as people run it.
@Suite struct AuditTests {
  private static let results = [
    "findings.csv", "results.ndjson", "schools.csv", "not-checked.csv", "summary.md", "index.html",
  ]

  /// A folder with invented acts of so many schools, and what cannot be checked.
  private func region(_ schools: Int) throws -> Workplace {
    let workplace = try Workplace()
    let acts = [
      "school-broken.txt", "c01.txt", "kindergarten.md", "college.html", "school-numbered.docx", "off-topic.txt",
    ]
    for number in 0..<schools {
      let act = acts[number % acts.count]
      let content = try Data(contentsOf: URL(filePath: Program.act(act)))
      try workplace.write(content, to: "акты/район-\(number % 3)/школа \(number)/\(act)")
    }
    try workplace.write(Data([0x50, 0x4B, 3, 4, 0, 1]), to: "акты/район-0/битый.docx")
    try workplace.write("x", to: "акты/район-0/картинка.png")
    return workplace
  }

  @discardableResult
  private func audit(_ workplace: Workplace, into output: String, _ more: String...) throws -> Run {
    try workplace.run(
      Program.path, ["audit", "акты", "--output", output, "--as-of", "2026-11-21", "--no-config"] + more)
  }

  /// All files of results but the store, by name.
  private func contents(_ workplace: Workplace, _ output: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    let names = try FileManager.default.subpathsOfDirectory(atPath: workplace.path(output))
    for name in names where !name.hasPrefix("audit.sqlite") && name != ".audit.lock" && name.contains(".") {
      contents[name] = try Data(contentsOf: URL(filePath: workplace.path("\(output)/\(name)")))
    }
    return contents
  }

  @Test func givesTheSameBytesForOneWorkerAndForMany() throws {
    let workplace = try region(14)
    let one = try audit(workplace, into: "один", "--jobs", "1")
    let many = try audit(workplace, into: "много", "--jobs", "4")
    #expect(one.status == 3 && many.status == 3)
    let results = try contents(workplace, "один")
    #expect(try contents(workplace, "много") == results)
    // Of 14 schools two are about something else.
    #expect(Set(results.keys).isSuperset(of: Self.results) && results.count == Self.results.count + 12)
    let lines = try #require(results["results.ndjson"]).split(separator: 0x0A)
    #expect(lines.count == 15)
    let missed = String(decoding: try #require(results["not-checked.csv"]), as: UTF8.self)
    for name in ["битый.docx", "картинка.png", "off-topic.txt"] { #expect(missed.contains(name), "\(name)") }
  }

  @Test func goesOnAfterItWasKilledAndEndsTheSame() throws {
    let workplace = try region(40)
    try audit(workplace, into: "покой")
    let expected = try contents(workplace, "покой")
    var kept: [Int] = []
    for delay in [0.9, 1.7, 0.4, 1.2] {
      let process = Process()
      process.executableURL = URL(filePath: Program.path)
      process.arguments = ["audit", "акты", "--output", "убит", "--as-of", "2026-11-21", "--no-config", "--jobs", "2"]
      process.currentDirectoryURL = URL(filePath: workplace.path())
      process.environment = ["PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": Program.cache]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: delay)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      kept.append(try documents(workplace, "убит"))
    }
    #expect(kept == kept.sorted(), "what is finished stays")
    let last = try audit(workplace, into: "убит")
    #expect(last.status == 3)
    #expect(try contents(workplace, "убит") == expected)
  }

  /// How many documents the store has; 0 where there is none yet.
  private func documents(_ workplace: Workplace, _ output: String) throws -> Int {
    guard FileManager.default.fileExists(atPath: workplace.path("\(output)/audit.sqlite")) else { return 0 }
    let query = try workplace.run(
      "/usr/bin/python3",
      [
        "-c",
        "import sqlite3; print(sqlite3.connect('\(output)/audit.sqlite').execute('select count(*) from documents').fetchone()[0])",
      ])
    // Killed before it made the tables.
    return Int(query.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  @Test func checksAgainOnlyWhatChanged() throws {
    let workplace = try region(12)
    try audit(workplace, into: "итоги")
    let first = try contents(workplace, "итоги")
    let again = try audit(workplace, into: "итоги")
    // Ten were judged and two are about something else; what could not be read is tried each time.
    #expect(again.output.contains("(без изменений 12)"))
    #expect(try contents(workplace, "итоги") == first)
    try workplace.write(Program.gaps, to: "акты/район-0/школа 0/school-broken.txt")
    #expect(try audit(workplace, into: "итоги").output.contains("(без изменений 11)"))
    #expect(try contents(workplace, "итоги")["findings.csv"] != first["findings.csv"])
    #expect(
      try audit(workplace, into: "итоги", "--skip", "admin.uchitelskaya").output.contains("без изменений") == false)
    // What is gone is told no more, and its page neither.
    try FileManager.default.removeItem(atPath: workplace.path("акты/район-0/школа 0"))
    try audit(workplace, into: "итоги")
    #expect(try contents(workplace, "итоги").count == first.count - 1)
    #expect(try !workplace.read("итоги/results.ndjson").contains("школа 0/"))
  }

  @Test func saysWhatCannotBeReadAndChecksTheRest() throws {
    let workplace = try region(2)
    try workplace.write("x", to: "акты/закрыто/акт.txt")
    let closed = workplace.path("акты/закрыто")
    chmod(closed, 0)
    defer { chmod(closed, 0o755) }
    var command = [Program.path]
    if geteuid() == 0 {
      // Nothing is closed to root.
      command = ["/usr/bin/setpriv", "--reuid", "65534", "--clear-groups"] + command
      chmod(workplace.path(), 0o777)
    }
    let arguments = ["audit", "акты", "нет-такой", "--output", "итоги", "--no-config", "--as-of", "2026-11-21"]
    let run = try workplace.run(
      command[0], Array(command.dropFirst()) + arguments, environment: ["NORMA_CACHE": "off"])
    #expect(run.status == 3)
    let missed = try workplace.read("итоги/not-checked.csv")
    #expect(missed.contains("акты/закрыто,не найден или не открыт") && missed.contains("нет-такой,не найден"))
    #expect(try workplace.read("итоги/results.ndjson").split(separator: "\n").count == 3)
  }

  @Test(
    arguments: [
      (["акты"], 2), (["пусто", "--output", "o"], 2), (["акты", "--output", "o", "--jobs", "0"], 2),
      (["акты", "--output", "акты/район-0/битый.docx"], 2), (["акты", "--output", "o", "--schools", "нет.csv"], 2),
      (["акты", "--output", "o", "--only", "admin.no-such-rule"], 2), (["акты/район-1", "--output", "o"], 1),
      (["акты/район-1", "--output", "o", "--fail-on", "never"], 0), (["акты/район-1", "нет", "--output", "o"], 3),
      (["нет", "--output", "o"], 3),
    ] as [([String], Int32)])
  func endsWithTheStatusOfItsContract(arguments: [String], status: Int32) throws {
    let workplace = try region(2)
    try workplace.write("x", to: "акты/район-1/школа 1/заметка.png")
    try workplace.write("x", to: "пусто/картинка.png")
    let content = try Data(contentsOf: URL(filePath: Program.act("school-broken.txt")))
    try workplace.write(content, to: "акты/район-1/школа 1/акт.txt")
    let run = try workplace.run(Program.path, ["audit", "--no-config", "--no-pages"] + arguments)
    #expect(run.ended && run.status == status)
    #expect(status != 2 || run.errors.hasPrefix("Ошибка: "))
  }

  @Test func refusesAFolderThatAnotherAuditWrites() throws {
    let workplace = try region(1)
    try workplace.write("", to: "итоги/.audit.lock")
    let held = open(workplace.path("итоги/.audit.lock"), O_RDWR)
    try #require(held >= 0 && flock(held, LOCK_EX | LOCK_NB) == 0)
    defer { close(held) }
    let run = try audit(workplace, into: "итоги")
    #expect(run.status == 2 && run.errors.contains("другая проверка"))
  }

  @Test func stopsCleanlyWhenAsked() throws {
    let workplace = try region(40)
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["audit", "акты", "--output", "итоги", "--as-of", "2026-11-21", "--no-config", "--jobs", "1"]
    process.currentDirectoryURL = URL(filePath: workplace.path())
    process.environment = ["PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": Program.cache]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while try documents(workplace, "итоги") == 0, process.isRunning { Thread.sleep(forTimeInterval: 0.05) }
    process.interrupt()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit && process.terminationStatus == 130)
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(told.contains("та же команда продолжит"))
    let kept = try documents(workplace, "итоги")
    #expect(kept > 0 && kept < 41)
    try audit(workplace, into: "покой")
    try audit(workplace, into: "итоги")
    #expect(try contents(workplace, "итоги") == contents(workplace, "покой"))
  }
}
