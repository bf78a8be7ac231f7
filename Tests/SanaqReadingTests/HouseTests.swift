import Foundation
import Testing

/// The compiler holds the arrows between rooms; these hold those between the folders of a room.
@Suite("The house")
struct HouseTests {
  static let orders = [
    ("SanaqCore", ["Values", "Figures", "Groups", "Statistics", "Scenarios"]),
    ("SanaqPublishing", ["SQLite", "DataPackage", "Charts", "Terminal", "Notebooks", "Report", "Project"]),
    ("SanaqTesting", ["Rows", "Corpus", "Invariants", "Issues"]),
    ("SanaqReading", ["Words", "Lexicon", "Scanner", "Grammar", "Context", "Repeats", "Pieces"]),
  ]

  private static func files(in folder: String) -> [(name: String, text: String)] {
    let url = Corpus.root.appending(path: "Sources").appending(path: folder)
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.compactMap { name in
      (try? String(contentsOf: url.appending(path: name), encoding: .utf8)).map { (name, $0) }
    }
  }

  /// The names of the types that a file declares at its outermost level.
  private static func types(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      guard line.first != " ", line.first != "/" else { return nil }
      let words = line.split { " :<({".contains($0) }
      guard let keyword = words.firstIndex(where: { ["struct", "enum", "class", "protocol", "actor"].contains($0) })
      else { return nil }
      return words.indices.contains(keyword + 1) ? String(words[keyword + 1]) : nil
    }
  }

  private static func code(_ text: String) -> Set<Substring> {
    let lines = text.split(separator: "\n").filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") }
    return Set(lines.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } })
  }

  @Test("a folder knows nothing of those above it", arguments: orders)
  func folders(room: String, folders: [String]) {
    for (index, folder) in folders.enumerated() {
      let above = folders.dropFirst(index + 1).flatMap { Self.files(in: "\(room)/\($0)") }.flatMap {
        Self.types(in: $0.text)
      }
      for file in Self.files(in: "\(room)/\(folder)") {
        let used = Self.code(file.text).intersection(above.map { Substring($0) })
        #expect(used.isEmpty, "\(room)/\(folder)/\(file.name) uses \(used.sorted())")
      }
    }
    #expect(folders.contains { !Self.files(in: "\(room)/\($0)").isEmpty })
  }

  @Test("Core and Reading do no I/O", arguments: ["SanaqCore", "SanaqReading"])
  func pure(room: String) {
    for file in Self.files(in: room) {
      let used = Self.code(file.text).intersection([
        "Foundation", "Glibc", "Darwin", "FileManager", "FileHandle", "print", "getenv", "Date",
      ])
      #expect(used.isEmpty, "\(room)/\(file.name) uses \(used.sorted())")
    }
  }

  @Test("each C library has one folder that opens its door", arguments: [("CLibCSV", "CSV"), ("CLibXML2", "HTML")])
  func door(library: String, folder: String) {
    let users = Self.files(in: "").filter { $0.text.contains("import \(library)") }.map(\.name)
    #expect(!users.isEmpty)
    #expect(users.allSatisfy { $0.hasPrefix("SanaqDocuments/\(folder)/") }, "\(users)")
  }

  @Test("other programs are started in one place, and nothing reaches for the network") func outside() {
    let words: [(word: Substring, places: [String])] = [
      ("posix_spawn", ["SanaqDocuments/PDF/SpawnedProgram.swift"]), ("Process", []), ("popen", []),
      ("execv", []), ("fork", []), ("URLSession", []), ("FoundationNetworking", []), ("socket", []), ("connect", []),
    ]
    for (word, places) in words {
      let users = Self.files(in: "").filter { Self.code($0.text).contains(word) }.map(\.name)
      #expect(users == places, "\(word)")
    }
  }
}
