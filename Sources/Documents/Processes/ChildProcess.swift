/// One run of a program of the system: without a shell, without our environment and descriptors, and within bounds.
struct ChildProcess: Sendable {
  /// What the program finds on its standard input.
  enum Input: Sendable {
    case nothing
    case bytes([UInt8])
    /// A file at an absolute path.
    case file(String)
  }

  /// A name to look for, or an absolute path.
  var program: String
  /// All arguments, without the name of the program.
  var arguments: [String]
  var bounds: ProcessBounds
  var programs: HelperPrograms
  /// Variables beside PATH, HOME, TMPDIR and LANG.
  var variables: [String: String] = [:]

  /// Runs the program in a folder of its own and gives what it printed.
  func run(input: Input = .nothing) throws(ProcessError) -> [UInt8] {
    try run(in: PrivateFolder(), input: input).output
  }

  /// Runs the program in a folder and gives what it printed and the beginning of its error output.
  ///
  /// The folder is its working, home and temporary folder, so that nothing stays behind when it is removed.
  func run(
    in folder: borrowing PrivateFolder, input: Input = .nothing
  ) throws(ProcessError) -> (output: [UInt8], message: String) {
    guard let path = programs.path(of: program) else { throw .notFound(program: program) }
    let inputPath: String
    switch input {
    case .nothing: inputPath = "/dev/null"
    case .file(let path): inputPath = path
    case .bytes(let bytes):
      // A file rather than a pipe: a program that does not read its input cannot stop us.
      try folder.write(bytes, to: Self.inputName)
      inputPath = folder.path(of: Self.inputName)
    }
    var environment = variables
    environment["PATH"] = programs.folders.joined(separator: ":")
    environment["HOME"] = folder.path
    environment["TMPDIR"] = folder.path
    environment["LANG"] = "C.UTF-8"
    let result: SpawnedProgram.Result
    do {
      let spawned = try SpawnedProgram(
        path: path, arguments: [program] + arguments,
        environment: environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" },
        folder: folder.path, input: inputPath, bounds: bounds)
      result = spawned.finish(within: bounds)
    } catch {
      throw .cannotStart(program: program, reason: error.reason)
    }
    if case .bytes = input { folder.remove(Self.inputName) }
    let message = String(decoding: result.message, as: UTF8.self)
    switch result.end {
    case .exited(0): return (result.output, message)
    case .exited(let status): throw .failed(program: program, status: status, message: message)
    case .signalled(let signal): throw .killed(program: program, signal: signal, message: message)
    case .timedOut: throw .timedOut(program: program, seconds: Int(bounds.time.components.seconds))
    case .flooded: throw .tooMuchOutput(program: program, limit: bounds.outputBytes)
    }
  }

  private static let inputName = ".input"
}
