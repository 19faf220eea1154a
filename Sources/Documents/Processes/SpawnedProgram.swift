#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif
private import CSpawn

/// Owns a running program and its process group, and ends both.
@safe struct SpawnedProgram: ~Copyable {
  /// How a program came to its end.
  enum End: Hashable, Sendable {
    case exited(Int)
    case signalled(Int)
    /// Killed because its time was over.
    case timedOut
    /// Killed because it printed too much.
    case flooded
  }

  /// What a program left.
  struct Result: Sendable {
    var end: End
    var output: [UInt8]
    var message: [UInt8]
  }

  /// Why a program did not start.
  struct Failure: Error {
    var reason: String

    fileprivate init(_ code: Int32) { reason = unsafe String(cString: strerror(code)) }
  }

  private let process: pid_t
  private let output: Int32
  private let message: Int32

  /// Starts the program at `path` as the leader of a process group of its own.
  ///
  /// - Parameters:
  ///   - arguments: its name and its arguments.
  ///   - input: the path of the file on its standard input.
  init(
    path: String, arguments: [String], environment: [String], folder: String, input: String, bounds: ProcessBounds
  ) throws(Failure) {
    let output = try Pipe()
    let message = try Pipe()
    defer {
      close(output.writing)
      close(message.writing)
    }
    let spawned = Self.spawn(
      path, arguments, environment, folder, input, output: output.writing, message: message.writing)
    guard spawned.code == 0 else {
      close(output.reading)
      close(message.reading)
      throw Failure(spawned.code)
    }
    process = spawned.process
    self.output = output.reading
    self.message = message.reading
    Self.limit(process, bounds)
  }

  deinit {
    close(output)
    close(message)
  }

  /// Waits for the end of the program, kills what is left of its group, and gives what it printed.
  consuming func finish(within bounds: ProcessBounds) -> Result {
    let deadline = ContinuousClock.now + bounds.time
    var result = Result(end: .timedOut, output: [], message: [])
    var isOpen = (output: true, message: true)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var pause: Int32 = 1
    while true {
      let hasEnded = self.hasEnded
      var sawBytes = false
      if isOpen.output {
        isOpen.output = drain(output, &buffer) { bytes in
          sawBytes = true
          result.output.append(contentsOf: bytes)
          return result.output.count <= bounds.outputBytes
        }
        if result.output.count > bounds.outputBytes {
          result.output.removeLast(result.output.count - bounds.outputBytes)
          result.end = .flooded
          break
        }
      }
      if isOpen.message {
        isOpen.message = drain(message, &buffer) { bytes in
          sawBytes = true
          result.message.append(contentsOf: bytes.prefix(ProcessBounds.messageBytes - result.message.count))
          return ContinuousClock.now < deadline
        }
      }
      // The end was seen before the pipes were emptied, so that nothing is lost. What the program leaves running
      // may hold the pipes open and is not waited for.
      if hasEnded { break }
      guard ContinuousClock.now < deadline else { break }
      pause = sawBytes ? 1 : min(pause * 2, 20)
      wait(isOpen, milliseconds: pause)
    }
    // The leader is not reaped yet, so that the number of the group cannot belong to anyone else.
    let hasEnded = self.hasEnded
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    if hasEnded, result.end != .flooded {
      let signal = Int(status & 0x7F)
      result.end = signal == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(signal)
    }
    return result
  }

  /// Whether the program has ended; it stays to be waited for.
  private var hasEnded: Bool {
    var info = unsafe siginfo_t()
    guard unsafe waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) == 0 else { return true }
    return unsafe info.si_signo == SIGCHLD
  }

  /// Reads what a pipe holds; `false` when its other end is closed.
  private func drain(_ descriptor: Int32, _ buffer: inout [UInt8], take: (ArraySlice<UInt8>) -> Bool) -> Bool {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe Self.read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        guard take(buffer[..<count]) else { return true }
      } else if count == 0 {
        return false
      } else if errno != EINTR {
        return errno == EAGAIN || errno == EWOULDBLOCK
      }
    }
  }

  /// Waits until a pipe has something or the time is over.
  private func wait(_ isOpen: (output: Bool, message: Bool), milliseconds: Int32) {
    var polled = [(isOpen.output, output), (isOpen.message, message)].filter(\.0)
      .map { pollfd(fd: $0.1, events: Int16(POLLIN), revents: 0) }
    _ = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
  }

  /// A pipe that no other program inherits and whose reading end never blocks.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(Failure) {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { throw Failure(errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
      reading = ends[0]
      writing = ends[1]
    }
  }

  private static func read(_ descriptor: Int32, _ target: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, target, count)
    #else
      unsafe Darwin.read(descriptor, target, count)
    #endif
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String], _ folder: String, _ input: String,
    output: Int32, message: Int32
  ) -> (code: Int32, process: pid_t) {
    #if canImport(Glibc)
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, message, 2)
    unsafe spawn_actions_add_folder(&actions, folder)
    var flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    #if canImport(Glibc)
      unsafe spawn_actions_add_close_from(&actions, 3)
    #else
      flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
    #endif
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD] { unsafe sigaddset(&signals, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    let words = unsafe arguments.map { unsafe strdup($0) }
    defer { unsafe words.forEach { unsafe free($0) } }
    let variables = unsafe environment.map { unsafe strdup($0) }
    defer { unsafe variables.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, path, &actions, &attributes, words + [nil], variables + [nil])
    return (code, process)
  }

  /// Bounds the memory and the files of a running program and of all that it will start.
  ///
  /// Darwin has no way to do this from outside; there the time and the output are bounded alone.
  private static func limit(_ process: pid_t, _ bounds: ProcessBounds) {
    #if canImport(Glibc)
      limit_process(process, Int32(limited_memory), rlim_t(bounds.memory))
      limit_process(process, Int32(limited_files), rlim_t(bounds.fileBytes))
      limit_process(process, Int32(limited_core), 0)
    #endif
  }
}
