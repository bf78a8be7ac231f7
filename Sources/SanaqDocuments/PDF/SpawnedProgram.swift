import Foundation

/// A program that runs: in a group of its own with all that it starts, and with three open files: all others of this
/// process are closed where a program begins.
///
/// Foundation's own way waits for its end by a pair of sockets, which a machine without any network may refuse it.
struct SpawnedProgram {
  private let number: pid_t

  /// Starts the program at a path; nothing but the arguments, the environment and the files reaches it.
  init(
    path: String, arguments: [String], environment: [String: String], input: Int32, output: Int32, words: Int32
  ) throws(POSIXError) {
    var attributes = Self.attributes()
    var files = Self.files(input, output, words)
    var arguments = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&files)
      for text in arguments + variables { free(text) }
    }
    var number = pid_t()
    let code = posix_spawn(&number, path, &files, &attributes, &arguments, &variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.number = number
  }

  /// Ends it and all that it has started, whatever they do.
  func end() { kill(-number, SIGKILL) }

  /// Its code once it has ended, negative for the signal that ended it; nil where it still runs at the deadline.
  func status(at deadline: Date) -> Int32? {
    var status: Int32 = 0
    while true {
      let found = waitpid(number, &status, WNOHANG)
      if found == number { return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F) }
      if found < 0, errno != EINTR { return -1 }
      if deadline.timeIntervalSinceNow < 0 { return nil }
      usleep(500)
    }
  }

  // MARK: What it begins with

  #if canImport(Darwin)
    private static func attributes() -> posix_spawnattr_t? {
      var attributes: posix_spawnattr_t?
      posix_spawnattr_init(&attributes)
      setSignals(&attributes, and: POSIX_SPAWN_CLOEXEC_DEFAULT)
      return attributes
    }

    private static func files(_ input: Int32, _ output: Int32, _ words: Int32) -> posix_spawn_file_actions_t? {
      var files: posix_spawn_file_actions_t?
      posix_spawn_file_actions_init(&files)
      for (new, old) in [input, output, words].enumerated() {
        posix_spawn_file_actions_adddup2(&files, old, Int32(new))
      }
      return files
    }

    private static func setSignals(_ attributes: inout posix_spawnattr_t?, and flags: Int32) {
      var (none, all) = signals()
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setsigdefault(&attributes, &all)
      posix_spawnattr_setpgroup(&attributes, 0)
      posix_spawnattr_setflags(
        &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | flags))
    }
  #else
    private static func attributes() -> posix_spawnattr_t {
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      var (none, all) = signals()
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setsigdefault(&attributes, &all)
      posix_spawnattr_setpgroup(&attributes, 0)
      let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
      posix_spawnattr_setflags(&attributes, Int16(flags))
      return attributes
    }

    private static func files(_ input: Int32, _ output: Int32, _ words: Int32) -> posix_spawn_file_actions_t {
      var files = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&files)
      for (new, old) in [input, output, words].enumerated() {
        posix_spawn_file_actions_adddup2(&files, old, Int32(new))
      }
      // What was opened by others may be inherited; what is closed already is no matter here.
      let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
      for file in open.compactMap({ Int32($0) }) where file > 2 { posix_spawn_file_actions_addclose(&files, file) }
      return files
    }
  #endif

  /// None of the signals, and those that a program finds as they are by default: whoever runs this may ignore some.
  private static func signals() -> (none: sigset_t, all: sigset_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&all)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&all, signal) }
    return (none, all)
  }
}
