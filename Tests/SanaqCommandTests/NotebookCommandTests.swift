import Foundation
import Testing

/// Runs notebooks as a user does, in a folder of the test's own.
@Suite("sanaq notebook")
struct NotebookCommandTests {
  /// A project with every sort of file that a command reads.
  private struct Project {
    let folder: URL

    init(_ notebook: String) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)")
        .resolvingSymlinksInPath()
      for name in ["docs", "words"] {
        try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
      }
      try write("docs/a.txt", "Police arrested 12 people. They lost 7 boats in the storm of that year.\n")
      try write("docs/b.txt", "The union says that 20 people were arrested.\n")
      try write("words/units.txt", "glim | length | 5 | glim\n")
      try write("figures.csv", "id,document,measure,low,high\r\nq1,a.txt,arrests,3,5\r\n")
      try write("s.md", "# S\n```scenario\na = 2\nexpect a > 1\n```\n")
      try write("corrections.csv", "document,exact,prefix,suffix,field,was,now,reason,by,date\r\n")
      try write("n.md", notebook)
    }

    func write(_ name: String, _ text: String) throws {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }

    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    func run(_ arguments: String...) throws -> CommandTests.Result {
      try CommandTests.run(["notebook"] + arguments, in: folder)
    }
  }

  @Test("run weaves, check then finds nothing, and a second run changes nothing") func round() throws {
    let project = try Project(
      "Arrests: <!--=x.range--><!--/-->.\n\n```sanaq id=x chart=x.svg\nsanaq summary docs --measure arrests\n```\n")
    let stale = try project.run("check", "n.md")
    #expect(stale.code == 1)
    #expect(stale.output.hasPrefix("n.md:1: stale: value: x.range is 12…20, and the text says \n"))
    #expect(stale.output.hasSuffix("n.md:3: stale: output: the block has not been run\n"))
    #expect(!FileManager.default.fileExists(atPath: project.folder.appending(path: "x.svg").path))
    let run = try project.run("run", "n.md")
    #expect((run.code, run.output, run.words) == (0, "n.md: 1 block run, 1 changed, 1 value changed\n", ""))
    let woven = try project.text("n.md")
    #expect(
      woven.contains("Arrests: <!--=x.range-->12…20<!--/-->.\n")
        && woven.contains("\n![arrests, person: 12; 20](x.svg)\n"))
    #expect(try project.text("x.svg").hasPrefix("<svg xmlns="))
    let check = try project.run("check", "n.md")
    #expect((check.code, check.output, check.words) == (0, "", ""))
    #expect(try project.run("run", "n.md").output == "n.md: 1 block run, none changed\n")
    #expect(try project.text("n.md") == woven)
  }

  /// A command, a file that it reads, and how that is changed.
  static let reads: [(command: String, file: String, old: String, new: String)] = [
    ("summary docs", "docs/a.txt", "storm", "Storm"), ("summary docs", "docs/b.txt", "union", "Union"),
    ("groups docs/b.txt", "docs/b.txt", "20", "21"), ("summary figures.csv", "figures.csv", "3,5", "3,6"),
    ("summary figures.csv --policies", "figures.csv", "3,5", "3,6"),
    ("scenario s.md --figures figures.csv", "s.md", "# S", "# T"),
    ("scenario s.md --figures docs", "docs/a.txt", "12", "13"),
    ("summary docs --lexicon words", "words/units.txt", "5", "6"),
    ("lexicon units --lexicon words", "words/units.txt", "5", "6"),
    ("extract docs --corrections corrections.csv", "corrections.csv", "by,date", "date,by"),
    ("corrections corrections.csv --documents docs", "docs/b.txt", "20", "21"),
    ("show ID --figures sheet.csv --documents docs", "docs/a.txt", "storm", "Storm"),
    ("show ID --figures sheet.csv --documents docs", "sheet.csv", "storm", "Storm"),
    ("summary figures.sqlite", "figures.sqlite", "", ""),
  ]

  @Test("every file that a command reads makes its cell stale, by name", arguments: reads.indices)
  func data(index: Int) throws {
    let (command, file, old, new) = Self.reads[index]
    let project = try Project("")
    var id = ""
    if command.contains("sheet.csv") {
      _ = try CommandTests.run(["extract", "docs", "--to", "sheet.csv"], in: project.folder)
      id = String(try project.text("sheet.csv").split(separator: "\r\n")[1].prefix { $0 != "," })
    } else if file.hasSuffix(".sqlite") {
      _ = try CommandTests.run(["extract", "docs", "--format", "sqlite", "--to", file], in: project.folder)
    }
    try project.write("n.md", "Text.\n\n```sanaq\n\(command.replacing("ID", with: id))\n```\n")
    let run = try project.run("run", "n.md")
    #expect(run.code == 0, "\(run.words)")
    if file.hasSuffix(".sqlite") {
      _ = try CommandTests.run(["extract", "docs/a.txt", "--format", "sqlite", "--to", file], in: project.folder)
    } else {
      try project.write(file, try project.text(file).replacing(old, with: new))
    }
    let check = try project.run("check", "n.md")
    #expect((check.code, check.output) == (1, "n.md:3: stale: data: \(file) has changed\n"))
  }

  @Test("a new document makes a folder's cells stale") func newDocument() throws {
    let project = try Project("```sanaq\nsummary docs --measure nothing\n```\n")
    _ = try project.run("run", "n.md")
    try project.write("docs/c.txt", "None.\n")
    #expect(try project.run("check", "n.md").output == "n.md:1: stale: data: docs/c.txt is read now, and was not\n")
    try FileManager.default.removeItem(at: project.folder.appending(path: "docs/c.txt"))
    #expect(try project.run("check", "n.md").code == 0)
  }

  @Test("an output that was edited by hand stays, unless it is forced") func edited() throws {
    let project = try Project("```sanaq\nsummary figures.csv\n```\n")
    _ = try project.run("run", "n.md")
    let woven = try project.text("n.md")
    let edited = woven.replacing("1 figure in", with: "One figure in")
    try project.write("n.md", edited)
    let kept = try project.run("run", "n.md")
    #expect(kept.code == 1)
    #expect(kept.words == "n.md:1: kept: output: it was edited by hand; --force overwrites it\n")
    #expect(try project.text("n.md") == edited)
    #expect(try project.run("run", "--force", "n.md").code == 0)
    #expect(try project.text("n.md") == woven)
  }

  static let refused: [(command: String, words: String)] = [
    ("summary /etc/hostname", "/etc/hostname: lies outside the project; --allow-read its folder to read it"),
    ("summary docs/../../x", "docs/../../x: lies outside the project"),
    ("summary link.txt", "link.txt: lies outside the project"),
    ("summary docs --lexicon /etc", "/etc: lies outside the project"),
    ("scenario /etc/hostname --figures figures.csv", "/etc/hostname: lies outside the project"),
    ("corrections /etc/hostname --documents docs", "/etc/hostname: lies outside the project"),
    ("summary /etc/x.csv", "/etc/x.csv: lies outside the project"),
    ("summary -", "-: there is no standard input here; name a file"),
    ("extract --format jsonl -", "-: there is no standard input here"),
    ("extract docs --to out.csv", "out.csv: can't be written: no file is written from here"),
    ("extract docs --excluded out.csv", "out.csv: can't be written"),
    ("groups docs --to out.csv", "out.csv: can't be written"),
    ("report docs --to out.csv", "out.csv: can't be written"),
    ("correct q1 low=4 --reason r --figures figures.csv --to out.csv", "correct has no place in a notebook"),
    ("datapackage docs", "datapackage has no place in a notebook"),
    ("notebook run n.md", "notebook has no place in a notebook"),
    ("summary missing.txt", "missing.txt: there is no such file or folder"),
    ("summary docs --profile nobody", "Error: The value 'nobody' is invalid"),
    ("nonsense docs", "Error: 2 unexpected arguments"),
    ("scenario bad.md --figures figures.csv", "scenario failed"),
  ]

  @Test("what a block may not do is refused by line, and nothing changes", arguments: refused.indices)
  func refuses(index: Int) throws {
    let (command, words) = Self.refused[index]
    let notebook = "```sanaq\nsummary figures.csv\n```\n\n```sanaq\n# why\n\(command)\n```\n"
    let project = try Project(notebook)
    try project.write("bad.md", "# S\n```scenario\na = 2\nexpect a > 3\n```\n")
    try FileManager.default.createSymbolicLink(
      atPath: project.folder.appending(path: "link.txt").path, withDestinationPath: "/etc/hostname")
    let run = try project.run("run", "n.md")
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.words.hasPrefix("n.md:7: ") && run.words.contains(words), "\(run.words)")
    #expect(try project.text("n.md") == notebook)
    #expect(!FileManager.default.fileExists(atPath: project.folder.appending(path: "out.csv").path))
  }

  @Test("a folder outside may be allowed") func allowed() throws {
    let other = try Project("")
    let project = try Project("```sanaq\nsummary \(other.folder.path)/figures.csv\n```\n")
    #expect(try project.run("run", "n.md").code == 1)
    #expect(try project.run("run", "--allow-read", other.folder.path, "n.md").code == 0)
    #expect(try project.text("n.md").contains(" \(other.folder.path)/figures.csv\n"))
  }

  @Test("one bad notebook does not hold up the others") func others() throws {
    let project = try Project("```sanaq\nlexicon vague\n```\n")
    try project.write("bad.md", "```sanaq\n")
    let run = try project.run("run", "bad.md", "none.md", "n.md")
    #expect(run.code == 3 && run.output == "n.md: 1 block run, 1 changed\n")
    #expect(run.words.contains("bad.md:1: the block that opens here is never closed"))
    #expect(run.words.contains("none.md: can't be read"))
    #expect(try project.run("run").code == 2)
  }

  @Test("lines are as wide as the block says, whatever the terminal is") func width() throws {
    let project = try Project("```sanaq width=200\nsummary figures.csv\n```\n\n```sanaq\nsummary --help\n```\n")
    _ = try project.run("run", "n.md")
    #expect(!(try project.text("n.md").contains("no room for")))
    #expect(try project.text("n.md").contains("USAGE: sanaq summary"))
  }

  @Test("the notebooks in notebooks-md/ are fresh, and speak of every part of the story") func committed() throws {
    let folder = CommandTests.root.appending(path: "notebooks-md")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
    #expect(names.count >= 4)
    let check = try CommandTests.run(["notebook", "check"] + names.map { "notebooks-md/" + $0 })
    #expect((check.code, check.output, check.words) == (0, "", ""))
  }
}
