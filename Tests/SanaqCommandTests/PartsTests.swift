import Foundation
import Testing

/// What commands on several machines need: answers of a pipe, and summaries that are put together.
@Suite("The command line, in parts")
struct PartsTests {
  @Test("a line of jsonl has the groups of a sheet, and repeats of its own document") func pipeLinks() throws {
    let text =
      "Police said 12 people were killed in Almaty on Monday. Police said 12 people were killed in Almaty on Monday."
    let folder = try TemporaryFolder()
    let file = try folder.write("a.jsonl", "{\"id\":\"a\",\"text\":\"\(text)\"}\n")
    let whole = try CommandTests.run(["extract", file, "--format", "jsonl"])
    let line = try CommandTests.run(
      ["extract", "--format", "jsonl", "-"], input: "{\"id\":\"a\",\"text\":\"\(text)\"}\n")
    #expect(line.output == whole.output)
    #expect(!line.output.contains("\"group\":\"\"") && line.output.contains("\"repeats\":\"q"))
  }

  @Test("jsonl answers a line before the next one is asked", .timeLimit(.minutes(1))) func conversation() throws {
    let (requests, answers) = (Pipe(), Pipe())
    let process = try CommandTests.process(["extract", "--format", "jsonl", "-"])
    (process.standardInput, process.standardOutput) = (requests, answers)
    try process.run()
    for number in 1...3 {
      let request = "{\"id\":\(number),\"text\":\"5 km\"}\n"
      try requests.fileHandleForWriting.write(contentsOf: Data(request.utf8))
      let answer = String(decoding: answers.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix("{\"id\":\(number),") && answer.hasSuffix("\n"))
    }
    try requests.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("merge puts partial summaries together") func merge() throws {
    let folder = try TemporaryFolder()
    let rows = try CommandTests.run(["extract", "seeds"]).output.split(separator: "\r\n")
    let sheets = try [rows.prefix(40), [rows[0]] + rows.dropFirst(40)].enumerated().map { index, rows in
      try folder.write("\(index).csv", rows.joined(separator: "\r\n") + "\r\n")
    }
    for options in [[], ["--policy", "conservative", "--by", "measure,subject", "--unit", "km"]] {
      let parts = try sheets.map { try CommandTests.run(["summary", $0, "--partial"] + options).output }.joined()
      let whole = try CommandTests.run(["summary", "seeds", "--format", "csv"] + options)
      #expect(try CommandTests.run(["merge", "-", "--format", "csv"], input: parts).output == whole.output)
    }
    let fault = try CommandTests.run(["merge", sheets[0]])
    #expect(fault.code == 3)
    #expect(fault.words == "sanaq: \(sheets[0]):1: is no partial summary; write it with sanaq summary --partial\n")
    #expect(try CommandTests.run(["merge", "-", "--partial", "--format", "csv"]).code == 2)
  }

  /// A folder of files that is taken away afterwards.
  private final class TemporaryFolder {
    private let url = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ text: String) throws -> String {
      let file = url.appending(path: name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
  }
}
