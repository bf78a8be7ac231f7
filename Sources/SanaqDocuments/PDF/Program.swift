package import Foundation

/// A program of the machine's own that is run on one input: no shell, no name of a file among its arguments, and of the
/// environment only where programs are and which language they speak.
package struct Program: Sendable {
  /// Its file, in full.
  package let path: String
  /// How long one run may take, in seconds.
  package var timeLimit = 60.0
  /// How many bytes it may answer.
  package var sizeLimit = 1 << 30
  /// How many bytes of memory it may take, where the system can hold it to that (Linux, by `prlimit`).
  package var memoryLimit = 2 << 30

  /// The program at a path.
  package init(path: String) { self.path = path }

  /// How a run went.
  package enum Outcome: Hashable, Sendable {
    case finished(status: Int32, output: [UInt8], words: String)
    case tookTooLong
    case wroteTooMuch
    case couldNotStart(reason: String)
  }

  /// The first program of this name in the folders of a search path, of which relative ones don't count: they would be
  /// folders of the documents. Nil where there is none.
  package static func find(
    _ name: String, in search: String? = ProcessInfo.processInfo.environment["PATH"]
  ) -> Program? {
    let folders = (search ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let paths = folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    return paths.first { path in
      (try? FileKind(of: path)) == .file && FileManager.default.isExecutableFile(atPath: path)
    }
    .map { Program(path: $0) }
  }

  /// Runs the program with `input` as its standard input, and ends it where it goes beyond a limit.
  package func run(_ arguments: [String], input: FileHandle) -> Outcome {
    let (output, words) = (Pipe(), Pipe())
    let (path, arguments) = command(arguments)
    let spawned: SpawnedProgram
    do throws(POSIXError) {
      spawned = try SpawnedProgram(
        path: path, arguments: arguments, environment: Self.environment(of: ProcessInfo.processInfo.environment),
        input: input.fileDescriptor, output: output.fileHandleForWriting.fileDescriptor,
        words: words.fileHandleForWriting.fileDescriptor)
    } catch { return .couldNotStart(reason: error.reason) }
    for pipe in [output, words] { try? pipe.fileHandleForWriting.close() }
    var intake = Intake(output: output.fileHandleForReading, words: words.fileHandleForReading, sizeLimit: sizeLimit)
    let deadline = Date(timeIntervalSinceNow: timeLimit)
    let end = intake.read(until: deadline)
    let status = end == .closed ? spawned.status(at: deadline) : nil
    if status == nil {
      spawned.end()
      _ = spawned.status(at: .distantFuture)
    }
    switch (end, status) {
    case (.full, _): return .wroteTooMuch
    case (.closed, let status?):
      // A program that was ended by a signal did not finish, whatever it wrote.
      return .finished(
        status: status, output: intake.bytes[0], words: String(decoding: intake.bytes[1], as: UTF8.self))
    default: return .tookTooLong
    }
  }

  /// The program behind the one that sets its limits, where there is that: `prlimit` becomes what it is told to run.
  private func command(_ arguments: [String]) -> (path: String, arguments: [String]) {
    guard memoryLimit > 0, let limiter = Self.limiter else { return (path, arguments) }
    let limits = ["--as=\(memoryLimit)", "--cpu=\(Int(timeLimit.rounded(.up)))", "--core=0", "--fsize=0"]
    return (limiter.path, limits + ["--", path] + arguments)
  }

  private static let limiter = find("prlimit")

  /// Nothing secret: where programs are, and the language of their messages.
  package static func environment(of own: [String: String]) -> [String: String] {
    own.filter { ["PATH", "LANG"].contains($0.key) }
  }

  /// Reads two pipes as they fill, so that neither stops the program.
  private struct Intake {
    enum End { case closed, late, full }

    private let handles: [FileHandle]
    private let sizeLimit: Int
    private(set) var bytes: [[UInt8]] = [[], []]

    init(output: FileHandle, words: FileHandle, sizeLimit: Int) {
      handles = [output, words]
      self.sizeLimit = sizeLimit
    }

    mutating func read(until deadline: Date) -> End {
      var open = handles.map { pollfd(fd: $0.fileDescriptor, events: Int16(POLLIN), revents: 0) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while open.contains(where: { $0.fd >= 0 }) {
        let left = deadline.timeIntervalSinceNow
        guard left > 0 else { return .late }
        guard poll(&open, nfds_t(open.count), Int32(min(left, 3600) * 1000) + 1) > 0 else { continue }
        for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
          let count = systemRead(open[index].fd, &buffer)
          // A negative descriptor is passed over by poll.
          if count <= 0 { open[index].fd = -1 } else { bytes[index] += buffer[..<count] }
        }
        if bytes[0].count + bytes[1].count > sizeLimit { return .full }
      }
      return .closed
    }

    private func systemRead(_ file: Int32, _ buffer: inout [UInt8]) -> Int {
      while true {
        let count = Foundation.read(file, &buffer, buffer.count)
        if count >= 0 || errno != EINTR { return count }
      }
    }
  }
}
