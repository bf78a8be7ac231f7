import Foundation
import Testing

@Suite("Results that would replace a file")
struct OverwriteTests {
  static let writing: [[String]] = [
    ["extract", "seeds"], ["extract", "seeds", "--excel"], ["extract", "seeds", "--format", "jsonl"],
    ["extract", "seeds", "--format", "sqlite"], ["extract", "seeds", "--format", "table"],
    ["extract", "seeds", "--format", "account"], ["report", "data/figures.csv"],
    ["groups", "data/figures.csv", "--format", "csv"], ["groups", "data/figures.csv"],
    ["groups", "data/figures.csv", "--format", "disputes"],
  ]

  @Test("replace their like without a word, and nothing else unless --force is given", arguments: writing)
  func again(arguments: [String]) throws {
    let folder = try HostileInputTests.Folder()
    let command = arguments + ["--to", folder.path + "/result"]
    for _ in 0..<2 {
      let result = try CommandTests.run(command)
      #expect(result.code == 0 && result.words.isEmpty)
    }
    let kept = try Data(contentsOf: folder.url.appending(path: "result"))
    try folder.write("result", "# My own notes\n")
    let refused = try CommandTests.run(command)
    #expect(refused.code == 3 && refused.output.isEmpty)
    #expect(
      refused.words == "sanaq: \(folder.path)/result: can't be written: what stands there is no result of sanaq; "
        + "write elsewhere, or take --force\n")
    #expect(folder.text("result") == "# My own notes\n" && folder.names == ["result"])
    #expect(try CommandTests.run(command + ["--force"]).code == 0)
    #expect(try Data(contentsOf: folder.url.appending(path: "result")) == kept)
  }

  @Test("a sheet is edited, saved by a spreadsheet, taken over, and made anew") func edited() throws {
    let folder = try HostileInputTests.Folder()
    try folder.write("a.txt", "They had lost 7 boats in the storm of that year.\n")
    func sanaq(_ arguments: String...) throws -> CommandTests.Result { try CommandTests.run(arguments, in: folder.url) }
    #expect(try sanaq("extract", "a.txt", "--to", "figures.csv").code == 0)
    let sheet = try #require(folder.text("figures.csv"))
    let lines = sheet.split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { $0 == "7" ? "9" : "\"\($0)\"" }.joined(
        separator: ",")
    }
    try folder.write("figures.csv", "\u{FEFF}" + lines.joined(separator: "\n") + "\n")
    try folder.write("original.csv", sheet)
    _ = try sanaq(
      "correct", "--from", "figures.csv", "--figures", "original.csv", "--documents", "a.txt", "--to",
      "corrections.csv",
      "--reason", "seen")
    let again = try sanaq("extract", "a.txt", "--to", "figures.csv", "--excluded", "excluded.csv")
    #expect(again.code == 0, "\(again.words)")
    #expect(folder.text("figures.csv")?.hasPrefix("id,document,") == true)
    let refused = try sanaq("extract", "a.txt", "--to", "corrections.csv")
    #expect(refused.code == 2 || refused.code == 3)
    #expect(folder.text("corrections.csv")?.hasPrefix("document,exact,") == true)
  }

  @Test("datapackage replaces its own file, and not one with more in it") func package() throws {
    let folder = try HostileInputTests.Folder()
    try folder.write("figures.csv", "id\n")
    for _ in 0..<2 { #expect(try CommandTests.run(["datapackage", folder.path]).code == 0) }
    let text = try #require(folder.text("datapackage.json"))
    try folder.write("datapackage.json", "{\"licenses\": []," + text.dropFirst())
    #expect(try CommandTests.run(["datapackage", folder.path]).code == 3)
    #expect(try CommandTests.run(["datapackage", folder.path, "--force"]).code == 0)
    #expect(folder.text("datapackage.json") == text)
  }

  @Test("devices and pipes take results at any time", arguments: ["/dev/null", "/dev/stdout", "-"])
  func devices(path: String) throws {
    let result = try CommandTests.run(["extract", "seeds", "--to", path])
    #expect(result.code == 0 && result.words.isEmpty)
    #expect(result.output.isEmpty == (path == "/dev/null"))
  }
}

@Suite("A project that somebody else has written")
struct ForeignProjectTests {
  private static func run(_ outputs: String, twice: Bool = false, force: Bool = false) throws -> (
    result: CommandTests.Result, folder: HostileInputTests.Folder
  ) {
    let folder = try HostileInputTests.Folder()
    try folder.write("project/a.txt", "They had lost 7 boats. One thing is clear.\n")
    try folder.write("project/sanaq.yaml", "inputs: a.txt\noutputs:\n  figures: figures.csv\n" + outputs)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/project/out", withDestinationPath: folder.path)
    let arguments = ["run", folder.path + "/project", "--quiet"] + (force ? ["--force"] : [])
    if twice { _ = try CommandTests.run(arguments) }
    return (try CommandTests.run(arguments), folder)
  }

  @Test("runs again and again over its own results") func again() throws {
    let outputs = ["excluded", "groups", "summary"].map { "  \($0): data/\($0).csv\n" }.joined()
    let (result, _) = try Self.run(
      outputs + "  report: data/r.html\n  database: data/f.sqlite\n  datapackage: .\n", twice: true)
    #expect(result.code == 0 && result.words.isEmpty, "\(result.words)")
  }

  @Test(
    "writes nowhere else, unless --force is given",
    arguments: ["../stolen.csv", "out/stolen.csv", "a/../../stolen.csv", "/tmp/sanaq-none/../sanaq-stolen/x.csv"])
  func elsewhere(path: String) throws {
    let (result, folder) = try Self.run("  groups: \(path)\n")
    #expect(result.code == 3 && result.words.contains("leads out of the project's folder"))
    #expect(folder.names == ["project"])
    #expect(folder.text("project/figures.csv") == nil)
  }

  @Test("where it is asked for, it writes there") func forced() throws {
    let (result, folder) = try Self.run("  groups: ../groups.csv\n", force: true)
    #expect(result.code == 0 && folder.text("groups.csv") != nil)
  }
}
