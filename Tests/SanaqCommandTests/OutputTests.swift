import Foundation
import Testing

/// What becomes of results that can't be written.
@Suite("Results that can't be written") struct OutputTests {
  /// A disk of a few kilobytes, full but for what a test puts there.
  final class SmallDisk {
    let folder: URL

    /// Nil where this user may mount nothing, or the system has no tmpfs.
    init?(kilobytes: Int) {
      folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-disk-\(UUID().uuidString)")
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      guard Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder.path]) else {
        try? FileManager.default.removeItem(at: folder)
        return nil
      }
    }

    deinit {
      _ = Self.run("umount", [folder.path])
      try? FileManager.default.removeItem(at: folder)
    }

    var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

    func path(_ name: String) -> String { folder.appending(path: name).path }
    func write(_ name: String, _ text: String) throws { try Data(text.utf8).write(to: folder.appending(path: name)) }
    func text(_ name: String) -> String? { try? String(contentsOf: folder.appending(path: name), encoding: .utf8) }

    private static func run(_ program: String, _ arguments: [String]) -> Bool {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [program] + arguments
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }

    static let isPossible = SmallDisk(kilobytes: 16) != nil
  }

  static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

  /// Runs the command with its results going to `output`; returns its words.
  private static func run(_ arguments: [String], to output: FileHandle) throws -> (words: String, code: Int32) {
    let process = Process()
    let binary: URL = try #require(CommandTests.binary, "the command was not built")
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = CommandTests.root
    let words = Pipe()
    process.standardOutput = output
    process.standardError = words
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: words.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (said, process.terminationStatus)
  }

  static let printing: [[String]] = [
    ["extract", "seeds"], ["extract", "seeds", "--format", "jsonl"],
    ["extract", "seeds", "--format", "sqlite", "--to", "-"], ["summary", "data/figures.csv"],
    ["summary", "seeds", "--format", "csv"], ["groups", "data/figures.csv", "--format", "csv"],
    ["report", "data/figures.csv"], ["text", "seeds"], ["lexicon", "units"],
  ]

  @Test(
    "standard output on a full disk is said, with exit code 3",
    .enabled(if: hasFullDevice, "there is no /dev/full here"), arguments: printing)
  func fullOutput(arguments: [String]) throws {
    let output = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let result = try Self.run(arguments, to: output)
    #expect(result.code == 3)
    #expect(result.words == "sanaq: standard output: can't be written: No space left on device\n")
  }

  @Test("a pipe that nobody reads ends everything quietly", arguments: printing)
  func closedPipe(arguments: [String]) throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let result = try Self.run(arguments, to: pipe.fileHandleForWriting)
    #expect(result.code == 0)
    #expect(result.words.isEmpty)
  }

  static let writing: [[String]] = [
    ["extract", "seeds"], ["extract", "seeds", "--format", "jsonl"], ["extract", "seeds", "--format", "sqlite"],
    ["report", "data/figures.csv"], ["groups", "data/figures.csv", "--format", "csv"],
  ]

  @Test(
    "a device that is full is named, with exit code 3", .enabled(if: hasFullDevice, "there is no /dev/full here"),
    arguments: writing)
  func fullDevice(arguments: [String]) throws {
    let result = try CommandTests.run(arguments + ["--to", "/dev/full"])
    #expect(result.code == 3)
    #expect(result.words == "sanaq: /dev/full: can't be written: No space left on device\n")
    #expect(result.output.isEmpty)
  }

  @Test(
    "a disk that fills up leaves the old file whole", .enabled(if: SmallDisk.isPossible, "no disk can be mounted here"),
    arguments: writing)
  func fullDisk(arguments: [String]) throws {
    let disk = try #require(SmallDisk(kilobytes: 4))
    try disk.write("old", "what stood here before")
    let result = try CommandTests.run(arguments + ["--force", "--to", disk.path("old")])
    #expect(result.code == 3)
    #expect(result.words == "sanaq: \(disk.path("old")): can't be written: No space left on device\n")
    #expect(disk.files == ["old"])
    #expect(disk.text("old") == "what stood here before")
  }

  @Test(
    "a second sheet that fills the disk up leaves both old ones whole",
    .enabled(if: SmallDisk.isPossible, "no disk can be mounted here"))
  func secondSheet() throws {
    let disk = try #require(SmallDisk(kilobytes: 44))
    try disk.write("f.csv", "figures")
    try disk.write("x.csv", "others")
    let arguments = ["extract", "seeds", "--force", "--to", disk.path("f.csv"), "--excluded", disk.path("x.csv")]
    #expect(try CommandTests.run(arguments).code == 3)
    #expect(disk.files == ["f.csv", "x.csv"], "the figures would fit, the others don't")
    #expect([disk.text("f.csv"), disk.text("x.csv")] == ["figures", "others"])
  }

  @Test(
    "a notebook that does not fit stays as it was", .enabled(if: SmallDisk.isPossible, "no disk can be mounted here"))
  func notebook() throws {
    let disk = try #require(SmallDisk(kilobytes: 8))
    let text = "```sanaq\nsanaq lexicon units\n```\n"
    try disk.write("n.md", text)
    let result = try CommandTests.run(["notebook", "run", "n.md"], in: disk.folder)
    #expect(result.code == 3)
    #expect(result.words.hasSuffix("n.md: can't be written: No space left on device\n"))
    #expect(disk.files == ["n.md"])
    #expect(disk.text("n.md") == text)
  }
}
