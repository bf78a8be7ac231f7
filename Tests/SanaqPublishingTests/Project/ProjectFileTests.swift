import Foundation
import SanaqCore
import SanaqReading
import Testing

@testable import SanaqPublishing

@Suite("Project files")
struct ProjectFileTests {
  @Test("a file says what is read, how, and what is written")
  func everything() throws {
    let project = try Project(
      yaml: """
        inputs: [stories, 'more: "notes".txt']
        text-column: body
        id-column: id
        lexicon: words
        profile: acled
        policy: majority-else-lowest
        corrections: fixes.csv
        by: [measure, document]
        si: true
        excel: yes
        outputs:
          figures: out/figures.csv
          report: out/report.html
        """, file: "sanaq.yaml")
    var expected = Project(
      inputs: ["stories", "more: \"notes\".txt"], outputs: [.figures: "out/figures.csv", .report: "out/report.html"])
    (expected.textColumn, expected.idColumn) = ("body", "id")
    (expected.lexicon, expected.corrections) = ("words", "fixes.csv")
    (expected.profile, expected.policy) = (.acled, GroupPolicy("majority-else-lowest"))
    (expected.usesSI, expected.isForExcel, expected.keys) = (true, true, [.measure, .document])
    #expect(project == expected)
  }

  @Test("one text stands for a list of one, and figures go to figures.csv where nothing is said")
  func shortest() throws {
    #expect(try Project(yaml: "inputs: stories", file: "p") == Project(inputs: ["stories"]))
    #expect(Project(inputs: []).outputs == [.figures: "figures.csv"])
  }

  @Test(
    "what can't be done is told with its line and what would do",
    arguments: [
      ("", "p: holds no keys"),
      ("- a\n- b", "p:1: holds no keys"),
      ("profile: interval", "p: names no inputs; add a line as inputs: [stories]"),
      ("inputs: a\nprofil: interval", "p:2: there is no key \"profil\"; did you mean profile?"),
      ("inputs: a\n\nprofile: intervall", "p:3: there is no choice \"intervall\"; did you mean interval?"),
      ("inputs: a\npolicy: lowst", "p:2: there is no choice \"lowst\"; did you mean "),
      ("inputs: a\nby: [measure, plce]", "p:2: there is no choice \"plce\"; did you mean place?"),
      ("inputs: a\noutputs:\n  figure: f.csv", "p:3: there is no output \"figure\"; did you mean figures?"),
      ("inputs: a\noutputs:\n  report: r.html", "p:3: a line figures: figures.csv is missing"),
      ("inputs: a\noutputs:\n  figures: a.csv\n  groups: a.csv", "p:3: two outputs have one path; give each its own"),
      ("inputs: a\noutputs: figures.csv", "p:2: outputs are lines below it, as figures: figures.csv"),
      ("inputs: a\nsi: perhaps", "p:2: true or false is expected here"),
      ("inputs: {a: b}", "p:1: one text is expected here"),
      ("inputs: a\nlexicon: ''", "p:2: one text is expected here"),
      ("inputs: a\ninputs: b", "says a key twice: inputs"),
      ("inputs: [a", "is no YAML here: "),
      ("inputs: a\n\t- b", "p:2: is no YAML here: "),
      ("? [a, b]\n: c", "one text is expected here"),
    ])
  func wrong(text: String, message: String) {
    let error = #expect(throws: ProjectError.self) { try Project(yaml: text, file: "p") }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "nothing")")
  }

  @Test("the manual's example is one") func manual() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../MANUAL.md").standardized
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let block = lines.drop { !$0.hasPrefix("    inputs: ") }.prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    let project = try Project(yaml: block.joined(separator: "\n"), file: "MANUAL.md")
    #expect(project.profile == .acled && project.policy != nil && project.outputs.count == 4)
  }

  @Test("a file of another kind is refused by its size")
  func size() {
    let error = #expect(throws: ProjectError.self) {
      try Project(yaml: String(repeating: "# nothing\n", count: 200_000), file: "p")
    }
    #expect(error?.problem.contains("megabyte") == true)
  }
}

@Suite("The file that init writes")
struct ProjectTemplateTests {
  @Test("as it is, it reads what was found, by the usual conventions")
  func untouched() throws {
    let inputs = ["stories", "a 'b': c#.txt", "заметки"]
    let project = try Project(yaml: ProjectTemplate.text(inputs: inputs), file: "p")
    #expect(project.inputs == inputs)
    #expect(project.policy == nil)
    #expect(Set(project.outputs.keys) == [.figures, .excluded, .groups, .report])
  }

  @Test("with every line in use it holds every key and every output, and still reads")
  func everyLine() throws {
    let text = ProjectTemplate.text(inputs: ["stories"])
    let lines = text.split(separator: "\n").map { line in
      let isKey = line.wholeMatch(of: #/ *# [a-z-]+: [^ ]+( +#.*)?/#) != nil
      return isKey ? String(line.replacing("# ", with: "", maxReplacements: 1)) : String(line)
    }
    let all = lines.joined(separator: "\n")
    let project = try Project(yaml: all, file: "p")
    #expect(Set(project.outputs.keys) == Set(Project.Output.allCases))
    for key in Project.Key.allCases { #expect(all.contains("\n\(key.rawValue):"), "\(key.rawValue)") }
  }
}
