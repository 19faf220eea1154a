internal import ArgumentParser

/// How a run ends; the worst decides.
enum Outcome: Int32 {
  case clean = 0
  case findings = 1
  case badUsage = 2
  case unreadable = 3

  var exitCode: ExitCode { ExitCode(rawValue) }
}
