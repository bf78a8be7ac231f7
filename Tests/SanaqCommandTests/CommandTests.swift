import Foundation
import Testing

/// Runs the built command as a user does.
@Suite("The command line")
struct CommandTests {
  struct Result {
    let output: String
    let words: String
    let code: Int32
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The command stands beside the tests that were built with it.
  static let binary: URL? = {
    let folders = [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()]
    let candidates =
      folders.flatMap { [$0.appending(path: "sanaq"), $0.deletingLastPathComponent().appending(path: "sanaq")] }
      + [root.appending(path: ".build/debug/sanaq")]
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// The command, not started yet.
  static func process(_ arguments: [String], in folder: URL = root) throws -> Process {
    let process = Process()
    let binary: URL = try #require(Self.binary, "the command was not built")
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    return process
  }

  static func run(_ arguments: [String], input: String = "", in folder: URL = root) throws -> Result {
    let process = try process(arguments, in: folder)
    let (output, words, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = words
    process.standardInput = standardInput
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let said = String(decoding: words.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Result(output: text, words: said, code: process.terminationStatus)
  }

  /// The corrections that the sheets in data/ were made with, if there are any.
  private static let corrections: [String] = {
    let file = "data/corrections.csv"
    let isThere = FileManager.default.fileExists(atPath: root.appending(path: file).path)
    return isThere ? ["--corrections", file] : []
  }()

  @Test("extract writes the sheet to standard output") func extract() throws {
    let result = try Self.run(["extract", "-"], input: "Over 5 km.")
    #expect(result.code == 0)
    #expect(result.output.contains(",stdin,1,6,5,9,5 km,Over 5 km.,length,5,,more_than,"))
    #expect(result.words.isEmpty)
  }

  @Test(
    "wrong use exits with 2 and says what would do",
    arguments: [
      ["summary", "-", "--profiles"],
      ["extract"], ["extract", "--format", "xls", "seeds"], ["nonsense"],
      ["extract", "seeds", "--excel", "--format", "jsonl"], ["extract", "-", "seeds", "--format", "jsonl"],
      ["extract", "seeds", "--excluded", "x.csv", "--format", "jsonl"],
      ["extract", "seeds", "--profile", "mine"], ["extract", "Package.swift", "--to", "./Package.swift"],
      ["lexicon", "verbs"], ["correct"], ["correct", "q7"], ["correct", "q7", "low=1"],
      ["correct", "q7", "--from", "x.csv"],
      ["correct", "q7", "low", "--reason", "seen"], ["extract", "-", "--format", "jsonl", "--corrections", "x.csv"],
      ["report"], ["report", "seeds", "--limit", "-1"],
      ["report", "seeds", "--excluded", "x.csv"],
      ["report", "data/figures.csv", "--to", "./data/figures.csv"],
      ["report", "data/figures.csv", "--to", "seeds/000_5d2633e622bbea57.txt"],
    ])
  func wrongUse(arguments: [String]) throws {
    let result = try Self.run(arguments)
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
    #expect(result.words.contains("Error: ") || result.words.contains("Usage: "))
  }

  @Test("bytes that mean nothing in a page's encoding are no one's words on standard error") func undefinedBytes()
    throws
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString).html")
    try Data([0x35, 0x20, 0x8D, 0x20, 0x6B, 0x6D]).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let result = try Self.run(["extract", "--quiet", file.path])
    #expect(result.code == 0 && result.words.isEmpty)
  }

  @Test("an input that can't be read exits with 3, and the others are done") func unreadable() throws {
    let result = try Self.run(["extract", "/no/such/file", "seeds"])
    #expect(result.code == 3)
    #expect(result.words == "sanaq: /no/such/file: there is no such file or folder; check the spelling\n")
    #expect(result.output.split(separator: "\r\n").count > 100)
  }

  @Test("jsonl answers line for line, and no line ends it") func pipe() throws {
    let result = try Self.run(
      ["extract", "--format", "jsonl", "-"],
      input: "{\"id\":\"a\",\"text\":\"5 km\"}\nnonsense\n{\"id\":\"b\",\"text\":\"\"}")
    let lines = result.output.split(separator: "\n")
    #expect(result.code == 0)
    #expect(lines.count == 3)
    #expect(lines[0].contains("\"id\":\"a\"") && lines[0].contains("\"unit\":\"km\""))
    #expect(lines[1].contains("\"error\":"))
    #expect(lines[2].contains("\"figures\":[]") && lines[2].contains("\"id\":\"b\""))
  }

  @Test("summary reads documents and sheets alike") func summary() throws {
    let fromTexts = try Self.run(["summary", "seeds", "--format", "csv"] + Self.corrections)
    let fromSheet = try Self.run(["summary", "data/figures.csv", "--format", "csv"])
    #expect(fromTexts.code == 0 && fromSheet.code == 0)
    #expect(fromTexts.output == fromSheet.output)
  }

  @Test("show gives the row and marks the number in its sentence") func show() throws {
    let sheet = try Self.run(["extract", "seeds"]).output
    let row = try #require(sheet.split(separator: "\r\n").first { $0.contains("10 to 25 years") })
    let id = String(row.prefix { $0 != "," })
    let result = try Self.run(["show", id])
    #expect(result.code == 0)
    #expect(result.output.contains("measure      lease.term"))
    #expect(result.output.contains("increased from «10 to 25 years», we are"))
    let why = try Self.run(["show", id, "--why"])
    #expect(why.code == 0 && why.output.contains("\nwhy lease.term\n  row "))
    #expect(why.output.contains(" of the shipped measures\n  lease.term | duration | "))
    #expect(why.output.contains("\n  \"rent\" near the number, at 000_5d2633e622bbea57.txt:15:"))
    #expect(try Self.run(["show", "nonsense"]).code == 3)
    #expect(try Self.run(["show", "q"]).words.contains("give more of it"))
  }

  @Test("summary compares conventions, and filters") func comparisons() throws {
    let profiles = try Self.run(["summary", "seeds", "--profiles", "--measure", "casualties"])
    #expect(profiles.code == 0)
    #expect(profiles.output.contains("casualties.killed") && !profiles.output.contains("arrests"))
    let policies = try Self.run(["summary", "seeds", "--policies"])
    #expect(policies.output.contains("median-of-sources"))
    #expect(try Self.run(["summary", "data/figures.csv", "--profiles"]).code == 2)
    #expect(try Self.run(["summary", "seeds", "--by", "colour"]).words.contains("there is no column colour"))
  }

  @Test("groups says what is disputed, and writes groups.csv as it is committed") func groups() throws {
    #expect(try Self.run(["groups", "seeds", "--format", "disputes"]).output.contains("no value fits all"))
    let kept = try String(contentsOf: Self.root.appending(path: "data/groups.csv"), encoding: .utf8)
    #expect(try Self.run(["groups", "seeds", "--format", "csv"] + Self.corrections).output == kept)
    #expect(try Self.run(["groups", "seeds", "--policy", "mean"]).code == 2)
  }

  @Test("report writes a page of documents and of sheets, the same on every run") func report() throws {
    let page = try Self.run(["report", "seeds"])
    #expect(page.code == 0 && page.words.isEmpty)
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.hasSuffix("</html>\n"))
    #expect(page.output.contains("figures in 5 documents</h1>"))
    #expect(try Self.run(["report", "seeds", "--to", "-"]).output == page.output)
    let sheet = try Self.run(["report", "data/figures.csv", "--excluded", "data/excluded.csv"]).output
    // A sheet does not say by which profile vague words were read; all else is the same.
    #expect(sheet == page.output.replacing(" Vague words have the bounds of the profile “interval”.", with: " "))
  }

  @Test("report does the others where an input can't be read, and leaves an older page where none can")
  func reportFails()
    throws
  {
    let file = Self.root.appending(path: ".build/report-test.html")
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Self.run(["report", "/no/such", "seeds", "--to", file.path]).code == 3)
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept.hasSuffix("</html>\n"))
    #expect(try Self.run(["report", "/no/such", "--to", file.path]).code == 3)
    #expect(try String(contentsOf: file, encoding: .utf8) == kept)
  }

  @Test("scenario calculates the corpus's questions, the same on every run") func scenario() throws {
    let file = "data/scenarios/1-who-paid-for-the-rally.md"
    let result = try Self.run(["scenario", file])
    #expect(result.code == 0)
    #expect(result.output.contains("cost        105000…675000"))
    #expect(try Self.run(["scenario", file]).output == result.output)
    #expect(try Self.run(["scenario", file, "--seed", "2"]).output != result.output)
    #expect(try Self.run(["scenario", file, "--figures", "seeds"]).output == result.output)
    #expect(!(try Self.run(["scenario", file, "--draws", "0"]).output.contains("draws: 0")))
  }

  @Test("scenario exits with 1 where an expectation fails, and with 3 where a file can't be read") func failing() throws
  {
    let file = Self.root.appending(path: ".build/failing-scenario.md")
    try "# F\n```scenario\na = 1\nexpect a > 1\n```\n".write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let failing = try Self.run(["scenario", file.path])
    #expect(failing.code == 1)
    #expect(failing.output.contains("FAILS     impossible  a > 1"))
    let missing = try Self.run(["scenario", "/no/such.md", file.path])
    #expect(missing.code == 3)
    #expect(missing.words == "sanaq: /no/such.md: there is no such file or folder; check the spelling\n")
    #expect(missing.output == failing.output)
    #expect(try Self.run(["scenario"]).code == 2)
    #expect(try Self.run(["scenario", file.path, "--draws", "99999999"]).code == 2)
  }

  @Test(
    "every command's help has an example",
    arguments: [
      "extract", "summary", "groups", "show", "correct", "corrections", "report", "scenario", "notebook", "lexicon",
      "text",
    ])
  func help(command: String) throws {
    let result = try Self.run([command, "--help"])
    #expect(result.code == 0)
    #expect(result.output.contains("Example: sanaq \(command)"))
  }

  @Test("correct and extract go round, and corrections tells by its exit code how they stand") func corrections() throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (text, sheet, file) = (folder + "/a.txt", folder + "/figures.csv", folder + "/corrections.csv")
    try "They had lost 7 boats in the storm of that year.\n".write(toFile: text, atomically: true, encoding: .utf8)
    #expect(try Self.run(["extract", text, "--to", sheet]).code == 0)
    let id = String(try String(contentsOfFile: sheet, encoding: .utf8).split(separator: "\r\n")[1].prefix { $0 != "," })
    let places = ["--figures", sheet, "--documents", text, "--to", file]
    let corrected = try Self.run(["correct", id, "high=9", "--reason", "seen"] + places)
    #expect((corrected.code, corrected.output) == (0, "a.txt: «7» high: \"7\" → \"9\"\n"))
    #expect(try Self.run(["correct", id, "heigh=9", "--reason", "seen"] + places).code == 3)
    // A file that nobody named is told.
    #expect(try Self.run(["extract", text, "--to", sheet]).words == "sanaq: \(file): 1 correction applied\n")
    #expect(try Self.run(["extract", text, "--to", sheet, "--quiet"]).words.isEmpty)
    #expect(try String(contentsOfFile: sheet, encoding: .utf8).contains(",7,9,range,"))
    #expect(try Self.run(["extract", text, "--corrections", file]).output.contains(",7,9,range,"))
    #expect(try Self.run(["corrections", file, "--documents", text]).code == 0)
    try "They had lost 8 boats in the storm of that year.\n".write(toFile: text, atomically: true, encoding: .utf8)
    let stale = try Self.run(["corrections", file, "--documents", text])
    #expect(stale.code == 1 && stale.output.hasSuffix("1 stale\n"))
    #expect(try Self.run(["extract", text, "--to", sheet]).words.contains(":2: stale: exact: the text says \"8\""))
    #expect(try Self.run(["corrections", folder + "/none.csv"]).code == 3)
    try "id\n".write(toFile: folder + "/edited.csv", atomically: true, encoding: .utf8)
    let silent = try Self.run(["correct", "--from", folder + "/edited.csv"] + places)
    #expect(silent.code == 3 && silent.words.contains("was deleted, and nobody says why; give --reason TEXT"))
  }

  @Test("every command that reads documents takes a folder of words, and runs with none that has a fault")
  func lexicon() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ text: String) throws -> String {
      let file = folder.appending(path: name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let story = try write(".story.txt", "It is 3 glims long.\n")
    _ = try write("units.txt", "glim | length | 5 | glim\n")
    _ = try write("measures.txt", "rope | length | glim | | | long | strong\n")
    let words = ["--lexicon", folder.path]
    #expect(try Self.run(["extract", story] + words).output.contains(",glim,,,rope,"))
    #expect(
      try Self.run(["summary", story, "--unit", "km"] + words).output.contains("rope     km          1           0.015")
    )
    #expect(try Self.run(["groups", story] + words).output.contains("rope"))
    #expect(try Self.run(["lexicon"] + words).output.contains("\nrope "))
    let scenario = try write(".s.md", "# S\n```scenario\na = figures(measure: rope)\n```\n")
    #expect(try Self.run(["scenario", scenario, "--figures", story] + words).output.contains("glim"))
    _ = try write("measures.txt", "\nrope | longness | | | | long | strong\n")
    for command in [["extract", story], ["summary", story], ["groups", story], ["lexicon"], ["scenario", scenario]] {
      let result = try Self.run(command + words)
      #expect(result.code == 3 && result.output.isEmpty)
      #expect(result.words.hasPrefix("sanaq: \(folder.path)/measures.txt:2: kinds: \"longness\" is not a kind"))
    }
  }

  @Test("every command that reads documents reads a table's column, and finds its rows again") func table() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (table, sheet, file) = (folder + "/e.csv", folder + "/figures.csv", folder + "/c.csv")
    try "key,notes\nA1,12 people were killed.\nA2,\"About 30, they say, were hurt.\"\n".write(
      toFile: table, atomically: true, encoding: .utf8)
    let columns = ["--text-column", "notes", "--id-column", "key"]
    #expect(try Self.run(["extract", table] + columns + ["--to", sheet]).code == 0)
    let rows = try String(contentsOfFile: sheet, encoding: .utf8).split(separator: "\r\n").dropFirst()
    #expect(rows.map { $0.split(separator: ",")[1] } == ["A1", "A2"])
    let id = String(try #require(rows.last).prefix { $0 != "," })
    let places = ["--figures", sheet, "--documents", table] + columns
    #expect(try Self.run(["show", id] + places).output.hasSuffix("About «30», they say, were hurt.\n"))
    #expect(try Self.run(["show", id, "--why"] + places).output.contains("why casualties.injured"))
    #expect(try Self.run(["correct", id, "low=31", "high=31", "--reason", "x", "--to", file] + places).code == 0)
    #expect(try Self.run(["corrections", file, "--documents", table] + columns).output.hasSuffix("2 applied\n"))
    #expect(try Self.run(["summary", table] + columns).output.contains("casualties.killed"))
    #expect(try Self.run(["groups", table] + columns).output.hasPrefix("measure"))
    let page = try Self.run(["report", table] + columns)
    #expect(page.code == 0 && page.output.contains("figures in 2 documents</h1>"))
    #expect(try Self.run(["text", table, "--document", "A2"] + columns).output == "About 30, they say, were hurt.\n")
    #expect(try Self.run(["text", table, "--document", "A3"] + columns).code == 3)
    let unnamed = try Self.run(["extract", table])
    #expect(unnamed.code == 3 && unnamed.words.hasSuffix("with --text-column (key, notes)\n"))
    let input = "key,notes\nA1,5\n"
    #expect(try Self.run(["extract", "-"] + columns, input: input).output.contains(",A1,1,1,0,1,5,"))
    let line = "{\"key\":\"A1\",\"notes\":\"5\"}\n"
    #expect(try Self.run(["extract", "-"] + columns, input: line).output.contains(",A1,1,1,0,1,5,"))
    #expect(
      try Self.run(["extract", "--format", "jsonl", "-"] + columns, input: line).output.hasPrefix("{\"id\":\"A1\","))
  }

  @Test("a page's sentence is shown and corrected as its text has it") func page() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder + "/in", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (sheet, file) = (folder + "/figures.csv", folder + "/c.csv")
    let html =
      "<title>N</title><script>var x = 9</script><p>They had lost <b>7</b> boats &amp; more in that storm.<p>End"
    try html.write(toFile: folder + "/in/a.html", atomically: true, encoding: .utf8)
    #expect(try Self.run(["extract", folder + "/in", "--to", sheet]).code == 0)
    let rows = try String(contentsOfFile: sheet, encoding: .utf8).split(separator: "\r\n")
    #expect(rows.count == 2)
    let places = ["--figures", sheet, "--documents", folder + "/in"]
    let id = String(rows[1].prefix { $0 != "," })
    #expect(try Self.run(["show", id] + places).output.contains("They had lost «7» boats & more in that storm."))
    #expect(try Self.run(["correct", id, "high=9", "--reason", "x", "--to", file] + places).code == 0)
    #expect(try Self.run(["extract", folder + "/in", "--corrections", file]).output.contains(",7,9,range,"))
    let text = try Self.run(["text", folder + "/in"])
    #expect(text.output == "N\n\nThey had lost 7 boats & more in that storm.\n\nEnd\n")
  }

  @Test("quiet tells only failures, verbose each document, and a pipe has no progress") func told() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "".write(toFile: folder + "/a.txt", atomically: true, encoding: .utf8)
    try "5 boats".write(toFile: folder + "/b.txt", atomically: true, encoding: .utf8)
    let failure = "sanaq: /no/such: there is no such file or folder; check the spelling\n"
    let note = "sanaq: a.txt: is empty: there is nothing to read\n"
    let paths = ["/no/such", folder]
    for command in ["extract", "summary", "groups", "report"] {
      #expect(try Self.run([command] + paths).words == failure + note)
      #expect(try Self.run([command, "--quiet"] + paths).words == failure)
      let lines = try Self.run([command, "--verbose"] + paths).words.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("b.txt: 1 figure, 0 other numerals, 0.") })
      #expect(lines.count == 4)
    }
    #expect(try Self.run(["extract", "--quiet", "--verbose"] + paths).code == 2)
  }

  @Test("data/ is what the corpus gives") func committed() throws {
    let sheet = try Self.run(["extract", "seeds"] + Self.corrections).output
    let kept = try String(contentsOf: Self.root.appending(path: "data/figures.csv"), encoding: .utf8)
    #expect(sheet == kept)
  }
}
