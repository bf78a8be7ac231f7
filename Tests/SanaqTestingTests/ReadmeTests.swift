import Foundation
import SanaqTesting
import Testing

@Suite("The manual's invariants")
struct InvariantReadmeTests {
  @Test("are those of the example, which is built and run") func same() throws {
    let package = PackageFolder()
    let readme = try String(contentsOfFile: package.path("MANUAL.md"), encoding: .utf8)
    let example = try String(
      contentsOfFile: package.path("Examples/Tests/ExampleTests/StoryInvariants.swift"), encoding: .utf8)
    let section = try #require(readme.components(separatedBy: "## Invariants").dropFirst().first)
    let block = try #require(section.components(separatedBy: "```").dropFirst().first)
    let lines = block.split(separator: "\n").dropFirst()
    #expect(lines.count > 10)
    for line in lines { #expect(example.contains(line), "\(line)") }
  }

  @Test("print what the check of the example wants") func printed() throws {
    let package = PackageFolder()
    let readme = try String(contentsOfFile: package.path("MANUAL.md"), encoding: .utf8)
    let check = try String(contentsOfFile: package.path("Examples/check.sh"), encoding: .utf8)
    let shown = readme.split(separator: "\n").drop { !$0.contains("✘") }.prefix(4)
    #expect(shown.count == 4)
    for line in shown {
      let words = line.drop { " ✘↳".contains($0) }.replacing(": Issue recorded", with: "")
      #expect(check.contains(words), "\(words)")
    }
  }
}
