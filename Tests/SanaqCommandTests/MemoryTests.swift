import Foundation
import Testing

/// The most memory that the command takes, as the system counts it.
@Suite("Memory", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "no system tells here"))
struct MemoryTests {
  /// More than a megabyte is read in pieces.
  private static let story: String = {
    let folder = CommandTests.root.appending(path: "seeds").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
    let texts = names.filter { $0.hasSuffix(".txt") }.map {
      try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
    return String(repeating: texts.map { $0 ?? "" }.joined(separator: "\n\n") + "\n\n", count: 24)
  }()

  /// The peak in kilobytes, looked up while results are read.
  private static func peak(_ arguments: [String], of text: String) throws -> Int {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = try CommandTests.process(arguments.map { $0 == "TEXT" ? file.path : $0 })
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var peak = 0
    while case let piece = output.fileHandleForReading.availableData, !piece.isEmpty {
      let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
      let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      peak = max(peak, line.flatMap { Int($0.filter(\.isNumber)) } ?? 0)
    }
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && peak > 0)
    return peak
  }

  @Test(
    "does not grow with a text that is written to a database or a page",
    arguments: [
      ["extract", "TEXT", "--format", "sqlite", "--to", "-"], ["report", "TEXT", "--limit", "100"],
    ])
  func flat(arguments: [String]) throws {
    let (one, many) = (
      try Self.peak(arguments, of: Self.story), try Self.peak(arguments, of: Self.story + Self.story + Self.story)
    )
    #expect(many - one < 7_000, "\(one) KB, and \(many) KB of three times the text")
  }
}
