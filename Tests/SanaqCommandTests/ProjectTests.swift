import Foundation
import Testing

@Suite("sanaq in a project's folder")
struct ProjectTests {
  @Test("init finds the stories, and sanaq alone then writes everything; again, it writes the same")
  func wholeRun() throws {
    let project = try ProjectFolder()
    try project.write(
      "stories/a.txt", "Police said 12 people were killed. Doctors said dozens of people were killed.\n")
    try project.write("README.md", "5 notes for myself.\n")
    let made = try project.run(["init"])
    #expect(made.code == 0)
    #expect(made.words == "sanaq: wrote sanaq.yaml, which reads stories; run it by: sanaq\n")
    let first = try project.run([])
    #expect(first.code == 0, "\(first.words)")
    #expect(first.words == "sanaq: wrote figures.csv, excluded.csv, report.html, groups.csv\n")
    #expect(first.output.contains("2 figures in 1 document"))
    let files = ["figures.csv", "excluded.csv", "groups.csv", "report.html"]
    let written = try files.map { try project.read($0) }
    let extracted = try project.run(["extract", "stories"])
    #expect(written[0] == extracted.output)
    #expect(try project.run(["groups", "stories", "--format", "csv"]).output == written[2])
    #expect(try project.run(["report", "stories"]).output == written[3])
    let second = try project.run(["run"])
    #expect(second.output == first.output)
    #expect(try files.map { try project.read($0) } == written)
    #expect(try project.run(["init"]).code == 3)
    // What was written is no input of a new project.
    try project.remove("sanaq.yaml")
    #expect(try project.run(["init"]).words == made.words)
  }

  @Test("what a run wrote is no document of the next one, wherever it stands")
  func ownOutputs() throws {
    let project = try ProjectFolder()
    try project.write("notes.txt", "Some 40 people marched.\n")
    try project.write(
      "sanaq.yaml",
      """
      inputs: .
      outputs:
        figures: made/figures.csv
        report: made/page.html
        summary: made/summary.csv
        database: made/figures.sqlite
        datapackage: made
      """)
    let first = try project.run([])
    #expect(first.code == 0, "\(first.words)")
    #expect(first.output.contains("1 figure in 1 document"))
    let page = try project.read("made/page.html")
    #expect(try project.run(["run", "."]).output == first.output)
    #expect(try project.read("made/page.html") == page)
    #expect(try project.read("made/summary.csv").contains("figures"))
    #expect(try project.read("made/datapackage.json").contains("figures.csv"))
  }

  @Test("commands that look a figure up find the project's sheet, documents and corrections")
  func lookups() throws {
    let project = try ProjectFolder()
    try project.write("stories/a.txt", "Police said 12 people were killed.\n")
    try project.write("more/b.txt", "Some 40 people marched.\n")
    try project.write("sanaq.yaml", "inputs: [stories, more]\noutputs: {figures: made/f.csv, excluded: made/e.csv}\n")
    #expect(try project.run([]).code == 0)
    let rows = try project.read("made/f.csv").split(separator: "\r\n").dropFirst()
    let ids = rows.compactMap { $0.split(separator: ",").first.map(String.init) }
    try #require(ids.count == 2)
    for id in ids {
      let shown = try project.run(["show", id])
      #expect(shown.code == 0, "\(shown.words)")
    }
    let corrected = try project.run(["correct", ids[0], "low=11", "--reason", "the court's count"])
    #expect(corrected.code == 0, "\(corrected.words)")
    #expect(try project.read("made/corrections.csv").contains("the court's count"))
    #expect(try project.run([]).code == 0)
    #expect(try project.read("made/f.csv").contains("applied"))
    let listed = try project.run(["corrections"])
    #expect(listed.code == 0 && listed.output.contains("applied"), "\(listed.words)")
    #expect(try project.run(["report", "made/f.csv"]).output.contains("Some <"))
  }

  @Test("a project elsewhere is run in its own folder")
  func elsewhere() throws {
    let project = try ProjectFolder()
    try project.write("p/a.txt", "Some 40 people marched.\n")
    try project.write("p/sanaq.yaml", "inputs: a.txt\n")
    for path in ["p", "p/sanaq.yaml"] { #expect(try project.run(["run", path]).code == 0) }
    #expect(try project.read("p/figures.csv").contains(",a.txt,1,"))
  }

  @Test(
    "what is wrong is told, and nothing is written",
    arguments: [
      ("inputs: a.txt\nprofil: acled\n", "sanaq: sanaq.yaml:2: there is no key \"profil\"; did you mean profile?"),
      ("inputs: a.txt\nlexicon: words\n", "sanaq: words: "),
      ("inputs: a.txt\noutputs:\n  figures: a.txt\n", "sanaq: a.txt: is one of the inputs and would be lost"),
      ("inputs: a.txt\ncorrections: gone.csv\n", "gone.csv"),
    ])
  func wrong(yaml: String, message: String) throws {
    let project = try ProjectFolder()
    try project.write("a.txt", "Some 40 people marched.\n")
    try project.write("sanaq.yaml", yaml)
    let result = try project.run([])
    #expect(result.code == 3)
    #expect(result.words.contains(message), "\(result.words)")
    #expect(try project.names() == ["a.txt", "sanaq.yaml"])
  }

  @Test("an input that is gone is named, the others are done, and the exit code says so")
  func missingInput() throws {
    let project = try ProjectFolder()
    try project.write("a.txt", "Some 40 people marched.\n")
    try project.write("sanaq.yaml", "inputs: [a.txt, gone.txt]\n")
    let result = try project.run([])
    #expect(result.code == 3)
    #expect(result.words.contains("gone.txt"))
    #expect(result.output.contains("1 figure in 1 document"))
  }

  @Test("where there is no project, sanaq alone shows its help")
  func help() throws {
    let result = try ProjectFolder().run([])
    #expect(result.code == 0)
    #expect(result.output.contains("SUBCOMMANDS"))
  }

  /// A folder for one test, removed after it.
  private final class ProjectFolder {
    private let url = FileManager.default.temporaryDirectory.appending(path: "sanaq-project-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ text: String) throws {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: url.appending(path: name)) }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }

    func run(_ arguments: [String]) throws -> CommandTests.Result { try CommandTests.run(arguments, in: url) }
  }
}
