import Foundation
import Testing

@Suite("The picture of the house")
struct HousePictureTests {
  private typealias Graph = [String: Set<String>]

  private static func text(_ file: String) throws -> String {
    try String(contentsOfFile: CatalogPage.root + file, encoding: .utf8)
  }

  /// The targets of the manifest that are no tests, and what they name as their dependencies.
  private static func manifest() throws -> Graph {
    var text = try text("Package.swift")
    // Dependencies that have a name of their own above.
    for match in text.matches(of: /let (\w+): Target\.Dependency = \.product\(name: "(\w+)"/) {
      text = text.replacing("\(match.1),", with: "\"\(match.2)\",").replacing("\(match.1)]", with: "\"\(match.2)\"]")
    }
    text = text.replacing(/\.product\(name: ("\w+"), package: "[^"]+"\)/) { "\($0.1)" }
    var graph: Graph = [:]
    let target = /\.(?:target|executableTarget)\(\s*name: "(\w+)",\s*dependencies: \[([^\]]*)\]([^)]*)/
    // A target with a path of its own is the tests'.
    for match in text.matches(of: target) where !match.3.contains("path:") {
      graph[String(match.1)] = Set(match.2.matches(of: /"(\w+)"/).map { String($0.1) })
    }
    return graph
  }

  /// The arrows of the page.
  private static func picture() throws -> Graph {
    let text = try text("CONTRIBUTING.md")
    let block = text.components(separatedBy: "```mermaid\n").dropFirst().first?.components(separatedBy: "```").first
    var graph: Graph = [:]
    for match in try #require(block).matches(of: /(\w+) --> (\w+)/) {
      graph[String(match.1), default: []].insert(String(match.2))
    }
    return graph
  }

  /// Everything that one can get to.
  private static func reached(from start: String, in graph: Graph) -> Set<String> {
    var found: Set<String> = []
    var open = Array(graph[start] ?? [])
    while let next = open.popLast() {
      if found.insert(next).inserted { open += graph[next] ?? [] }
    }
    return found
  }

  @Test("shows what Package.swift says; Scripts/house.py draws it anew") func same() throws {
    let (manifest, picture) = (try Self.manifest(), try Self.picture())
    #expect(manifest.count >= 7)
    for (target, names) in manifest {
      #expect(picture[target, default: []].isSubset(of: names), "\(target)")
      #expect(Self.reached(from: target, in: picture) == Self.reached(from: target, in: manifest), "\(target)")
    }
    #expect(Set(picture.keys).isSubset(of: manifest.keys))
  }

  @Test("stands beside what every target of the Makefile is for") func targets() throws {
    let page = try Self.text("CONTRIBUTING.md")
    let lines = try Self.text("Makefile").split(separator: "\n").filter { $0.hasPrefix(".PHONY:") }
    let names = lines.flatMap { $0.split(separator: " ").dropFirst() }.filter { !["needs", "build"].contains($0) }
    #expect(names.count > 10)
    #expect(names.filter { !page.contains("`make \($0)`") } == [])
  }
}
