import Foundation
import SanaqDocuments
import Testing

@Suite("Programs of the machine")
struct ProgramTests {
  private static func run(
    _ name: String, _ arguments: [String], input: String = "", within seconds: Double = 20, limit: Int = 1 << 20
  ) throws -> Program.Outcome {
    let folder = try TemporaryFolder()
    let path = try folder.write("input", input)
    let file = try #require(FileHandle(forReadingAtPath: path))
    var program = try #require(Program.find(name))
    program.timeLimit = seconds
    program.sizeLimit = limit
    return program.run(arguments, input: file)
  }

  @Test("get their input and their arguments as they are, and no shell") func arguments() throws {
    #expect(try Self.run("cat", [], input: "5 boats") == .finished(status: 0, output: Array("5 boats".utf8), words: ""))
    let words = ["$(id)", "`id`", "a b", ";", "*", "~", "-n"]
    let output = Array((words.joined(separator: "\n") + "\n").utf8)
    #expect(try Self.run("printf", ["%s\\n"] + words) == .finished(status: 0, output: output, words: ""))
  }

  @Test("inherit nothing but PATH and LANG") func environment() throws {
    setenv("SANAQ_TEST_SECRET", "hidden", 1)
    defer { unsetenv("SANAQ_TEST_SECRET") }
    guard case .finished(0, let output, _) = try Self.run("env", []) else {
      Issue.record("env did not run")
      return
    }
    let names = String(decoding: output, as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(Set(names).isSubset(of: ["PATH", "LANG"]) && names.contains("PATH"))
  }

  @Test("have three open files and no other", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd")))
  func files() throws {
    let folder = try TemporaryFolder()
    let others = [Pipe(), Pipe()]
    let reading = try #require(FileHandle(forReadingAtPath: try folder.write("secret", "5")))
    let writing = try Output.file(at: folder.path + "/figures.csv")
    // The fourth is the folder that is being listed.
    #expect(
      try Self.run("ls", ["/proc/self/fd"]) == .finished(status: 0, output: Array("0\n1\n2\n3\n".utf8), words: ""))
    withExtendedLifetime((others, reading, writing)) {}
  }

  @Test("are ended where they take too long or write too much") func limits() throws {
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try Self.run("sleep", ["60"], within: 0.2) == .tookTooLong)
    #expect(try Self.run("cat", ["/dev/zero"]) == .wroteTooMuch)
    #expect(clock.now - start < .seconds(30))
  }

  @Test("are ended with whatever they have started") func group() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write("tool", "#!/bin/sh\n(sleep 5; echo late >\"$1\") &\nexec sleep 60\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    var program = try #require(Program.find("tool", in: folder.path))
    program.timeLimit = 0.5
    // Files are none of its business; where nothing holds it to that, its child would still be gone.
    program.memoryLimit = 0
    let input = try #require(FileHandle(forReadingAtPath: "/dev/null"))
    let children = { try Self.run("ps", ["-eo", "args"]) }
    #expect(program.run([folder.path + "/mark"], input: input) == .tookTooLong)
    guard case .finished(_, let output, _) = try children() else { return }
    #expect(!String(decoding: output, as: UTF8.self).contains(folder.path))
  }

  @Test(
    "get no more memory than they are given, and write no file",
    .enabled(if: Program.find("prlimit") != nil, "there is no prlimit here"))
  func memory() throws {
    let folder = try TemporaryFolder()
    let input = try #require(FileHandle(forReadingAtPath: "/dev/null"))
    var program = try #require(Program.find("dd"))
    program.memoryLimit = 64 << 20
    guard
      case .finished(let status, _, _) = program.run(
        ["if=/dev/zero", "of=/dev/null", "bs=100M", "count=1"], input: input)
    else {
      Issue.record("dd did not run")
      return
    }
    #expect(status != 0)
    program.memoryLimit = 1 << 30
    _ = program.run(["if=/dev/zero", "of=\(folder.path)/file", "bs=10", "count=1"], input: input)
    #expect(folder.text("file").isEmpty)
  }

  @Test("fail with their code and their words, whatever fills first") func failures() throws {
    guard case .finished(let status, _, let words) = try Self.run("cat", ["/no/such/file"]) else {
      Issue.record("cat did not run")
      return
    }
    #expect(status == 1 && words.contains("/no/such/file"))
    let text = String(repeating: "5 boats\n", count: 50_000)
    #expect(try Self.run("cat", [], input: text) == .finished(status: 0, output: Array(text.utf8), words: ""))
  }

  @Test("that are killed have failed") func killed() throws {
    guard case .finished(let status, let output, _) = try Self.run("sh", ["-c", "echo 5; kill -9 $$"]) else {
      Issue.record("sh did not run")
      return
    }
    #expect(status != 0 && output == Array("5\n".utf8))
  }

  @Test("are found where the search path's own folders are, never in the documents'") func found() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("tool", "#!/bin/sh\necho 5\n")
    #expect(Program.find("tool", in: folder.path) == nil)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    #expect(Program.find("tool", in: "/no/such:\(folder.path)")?.path == path)
    for search in [":.", "", "relative", ".:..", folder.path + "/tool"] {
      #expect(Program.find("tool", in: search) == nil)
    }
  }
}
