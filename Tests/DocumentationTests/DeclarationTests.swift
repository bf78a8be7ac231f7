import Foundation
import Testing

@Suite("Public declarations")
struct DeclarationTests {
  /// A line that declares something public, and where it stands.
  private struct Declaration: CustomStringConvertible {
    let description: String
    let isDocumented: Bool
  }

  private static func indentation(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

  private static let declaring = [
    "struct", "enum", "class", "protocol", "actor", "func", "init", "init?", "var", "let", "static", "mutating",
    "convenience", "prefix", "subscript", "typealias", "final", "consuming", "borrowing", "private(set)",
    "package(set)", "internal(set)", "indirect", "nonisolated", "override", "macro", "associatedtype",
  ]

  /// Whether a line declares something public by its own words.
  private static func isPublic(_ line: Substring) -> Bool {
    let words = line.drop { $0 == " " }.split { " (".contains($0) }.drop { $0.hasPrefix("@") }
    guard words.first == "public", let next = words.dropFirst().first else { return false }
    return declaring.contains { next == $0 || next.hasPrefix($0 + "<") || next.hasPrefix($0 + "(") || next == $0 + ":" }
      || next.hasPrefix("init")
  }

  /// All public declarations of a file, cases of enumerations and requirements of protocols included. Files are
  /// formatted, so that what stands in a type's body is indented by two blanks more than the type.
  private static func declarations(in text: String, file: String) -> [Declaration] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Where members need no word of their own to be public, and what they begin with there.
    var open: (indentation: Int, members: [String])?
    var found: [Declaration] = []
    for (number, line) in lines.enumerated() where !line.isEmpty {
      let depth = indentation(of: line)
      if let scope = open, depth <= scope.indentation { open = nil }
      let words = line.drop { $0 == " " }
      let isMember = open.map { scope in
        depth == scope.indentation + 2 && scope.members.contains { words.hasPrefix($0) }
      }
      guard isPublic(line) || isMember == true else { continue }
      let above = lines[..<number].last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
      let isDocumented = above.drop { $0 == " " }.hasPrefix("///")
      found.append(Declaration(description: "\(file):\(number + 1): \(words)", isDocumented: isDocumented))
      if line.hasSuffix("{"), words.contains("enum ") {
        open = (depth, ["case ", "indirect case "])
      } else if line.hasSuffix("{"), words.contains("protocol ") {
        open = (depth, ["var ", "static var ", "func ", "static func ", "mutating func ", "init", "associatedtype "])
      }
    }
    return found
  }

  private static let all: [Declaration] = {
    let sources = CatalogPage.root + "Sources/"
    let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    // The command is no library, and what reads files is in the middle of being rewritten.
    let others = ["SanaqCommand/", "SanaqDocuments/Files/"]
    let read = files.filter { file in file.hasSuffix(".swift") && !others.contains { file.hasPrefix($0) } }
    return read.sorted().flatMap { file in
      declarations(in: (try? String(contentsOfFile: sources + file, encoding: .utf8)) ?? "", file: file)
    }
  }()

  @Test("all say what they are") func documented() {
    #expect(Self.all.count > 700)
    let silent = Self.all.filter { !$0.isDocumented }
    #expect(silent.isEmpty, "\(silent.map(\.description).joined(separator: "\n"))")
  }

  @Test(
    "are found wherever they stand",
    arguments: [
      ("public struct A {\n}", 1), ("/// A.\npublic struct A {\n}", 0),
      ("/// A.\n@frozen\npublic enum A {\n  case b\n}", 1),
      ("/// A.\npublic enum A {\n  /// B.\n  case b\n}", 0),
      ("/// A.\npublic protocol A {\n  var b: Int { get }\n  /// C.\n  func c()\n}", 1),
      (
        "/// A.\npublic enum A {\n  /// B.\n  case b\n  var c: Int {\n    switch self {\n    case .b: 1\n    }\n  }\n}",
        0
      ),
      ("extension A {\n  @inlinable public func b() {}\n}", 1),
      ("  @discardableResult\n  public mutating func b() {}", 1),
      ("public import SanaqCore\n", 0), ("struct A {\n  let b: Int\n}", 0),
    ])
  func found(text: String, silent: Int) {
    #expect(Self.declarations(in: text, file: "A.swift").filter { !$0.isDocumented }.count == silent)
  }
}
