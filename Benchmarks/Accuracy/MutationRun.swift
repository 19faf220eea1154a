internal import Foundation
internal import Mutations

/// All mutants of all fixtures of a folder.
struct MutationRun {
  let fixtures: [MutationFixture]
  let outcomes: [MutationOutcome]
  /// What is wrong with documents that nothing was done to.
  let faults: [String]
  let known: [KnownSurvivor]

  init(folder: URL, judge: MutationJudge) throws {
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    fixtures = try names.filter { $0.hasSuffix(".mutations.yaml") }.sorted().map { name in
      try MutationFixtureReader.read(Array(try text(name).utf8), name: name, text: text)
    }
    faults = try fixtures.flatMap { fixture in
      try judge.faults(of: fixture).map { "\(fixture.document): \($0)" }
    }
    outcomes = try fixtures.flatMap { fixture in
      try judge.mutants(of: fixture).map { try judge.outcome(of: $0, in: fixture) }
    }
    known = try KnownSurvivor.read(try text("known-survivors.tsv"))
  }

  var survivors: [KnownSurvivor] { outcomes.filter { !$0.disagreements.isEmpty }.map(\.asSurvivor) }

  var new: [KnownSurvivor] { survivors.filter { !known.contains($0) } }

  var gone: [KnownSurvivor] { known.filter { !survivors.contains($0) } }
}
