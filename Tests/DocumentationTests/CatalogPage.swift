import Foundation

/// A page of a library's documentation, with its blocks of code and its tables.
struct CatalogPage: Sendable {
  /// The file's name without its ending: `VagueNumbers`.
  let name: String
  let lines: [String]

  /// Where the package lies.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)

  /// All pages of all catalogs, by their names.
  static let all: [CatalogPage] = {
    let sources = root + "Sources/"
    let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.contains(".docc/") && $0.hasSuffix(".md") }.sorted().compactMap { file in
      (try? String(contentsOfFile: sources + file, encoding: .utf8)).map { text in
        CatalogPage(
          name: URL(filePath: file).deletingPathExtension().lastPathComponent,
          lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      }
    }
  }()

  /// A fenced block of Swift: what it says, and behind it what it prints.
  struct Example: Sendable, CustomStringConvertible {
    /// Its page and its number there, from 1: `VagueNumbers 2`.
    let description: String
    /// Without imports, blank lines and what the lines begin with.
    let code: [String]
    /// What stands behind `// ` at the block's end.
    let output: [String]
  }

  /// The page's blocks of Swift, in their order.
  var examples: [Example] {
    var examples: [Example] = []
    var rest = lines[...]
    while let start = rest.firstIndex(of: "```swift") {
      let block = rest[(start + 1)...].prefix { $0 != "```" }
      rest = rest[block.endIndex...]
      let output = block.reversed().prefix { $0.hasPrefix("// ") }.reversed()
      let code = block.dropLast(output.count).map { String($0.drop { $0 == " " }) }
      examples.append(
        Example(
          description: "\(name) \(examples.count + 1)", code: code.filter { !$0.isEmpty && !$0.hasPrefix("import ") },
          output: output.map { String($0.dropFirst(3)) }))
    }
    return examples
  }

  /// The rows of the tables with this heading: their cells.
  func rows(under heading: String) -> [[String]] {
    var rows: [[String]] = []
    var isInside = false
    for line in lines {
      if line.hasPrefix(heading) {
        isInside = true
      } else if isInside, line.hasPrefix("| ") {
        rows.append(line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
      } else if !line.hasPrefix("|") {
        isInside = false
      }
    }
    return rows
  }
}
