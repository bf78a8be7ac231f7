import Foundation
import Testing

@testable import SanaqDocuments

@Suite("Folders are walked through")
struct FolderWalkTests {
  private static func names(_ list: DocumentList) -> [String] { list.entries.map(\.name) }

  /// The paths below the folder, and why they are left out.
  private static func leftOut(_ list: DocumentList, _ folder: TemporaryFolder) -> [String: LeftOut] {
    let pairs = list.errors.compactMap { error -> (String, LeftOut)? in
      guard case .leftOut(let path, let why) = error else { return nil }
      return (String(path.dropFirst(folder.path.count + 1)), why)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test("links inside of a folder are fine, and a file has its own name") func inside() throws {
    let folder = try TemporaryFolder()
    try folder.write("z/b.txt", "5")
    try folder.write("z.d/c.txt", "5")
    try folder.link("a.txt", to: "z/b.txt")
    try folder.link("y", to: "z")
    try folder.link("x.txt", to: folder.path + "/z.d/c.txt")
    let list = DocumentList(paths: [folder.path])
    #expect(Self.names(list) == ["z/b.txt", "z.d/c.txt"])
    #expect(list.errors.isEmpty)
  }

  @Test("names are in the order of their bytes, a folder before what has a longer name") func order() throws {
    let folder = try TemporaryFolder()
    let names = ["B.txt", "a/b.txt", "a/c/d.txt", "a-b.txt", "a.txt", "a.txt.d/e", "ab", "b.TXT", "é.txt", "日.md"]
    for name in names.reversed() { try folder.write(name, "5") }
    for name in [".a.txt", "a/.b/c.txt", "c.csv", "d.", "e.t/f.jpg"] { try folder.write(name, "5") }
    #expect(Self.names(DocumentList(paths: [folder.path])) == names.prefix(8) + ["d."] + names.suffix(2))
  }

  @Test("a file that only links lead to has the first link's name") func hidden() throws {
    let folder = try TemporaryFolder()
    try folder.write(".hidden/b.txt", "5")
    try folder.link("y", to: ".hidden")
    try folder.link("x.txt", to: ".hidden/b.txt")
    #expect(Self.names(DocumentList(paths: [folder.path])) == ["x.txt"])
  }

  @Test("links out of it are named and not followed, however they lead there") func outside() throws {
    let other = try TemporaryFolder()
    try other.write("secret.txt", "5")
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "5")
    try other.write("\((folder.path as NSString).lastPathComponent)c/b.txt", "5")
    for (name, target) in [
      ("file.txt", other.path + "/secret.txt"), ("folder", other.path), ("folder.d", other.path),
      ("twice.txt", "in/second"), ("in/second", other.path + "/secret.txt"), ("up", "../"),
      ("gone.txt", other.path + "/none"), ("photo.jpg", other.path + "/secret.txt"),
    ] { try folder.link(name, to: target) }
    let list = DocumentList(paths: [folder.path])
    #expect(Self.names(list) == ["in/a.txt"])
    let out = LeftOut.leadsOutside(folder: folder.path)
    let expected = ["file.txt", "folder", "folder.d", "twice.txt", "in/second", "up", "gone.txt"]
    #expect(Self.leftOut(list, folder) == Dictionary(uniqueKeysWithValues: expected.map { ($0, out) }))
  }

  @Test("a neighbour whose name begins alike is outside") func neighbour() throws {
    let folder = try TemporaryFolder()
    try folder.write("b/a.txt", "5")
    try folder.write("bc/secret.txt", "5")
    try folder.link("b/x", to: "../bc")
    let list = DocumentList(paths: [folder.path + "/b"])
    #expect(Self.names(list) == ["a.txt"])
    #expect(Self.leftOut(list, folder) == ["b/x": .leadsOutside(folder: folder.path + "/b")])
  }

  @Test("where it is asked for, links are followed everywhere, and loops end all the same") func followed() throws {
    let other = try TemporaryFolder()
    try other.write("deep/secret.txt", "5")
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "5")
    try folder.link("x", to: other.path)
    try other.link("back", to: folder.path)
    try other.link("deep/again", to: other.path + "/deep")
    let list = DocumentList(paths: [folder.path], followsLinks: true)
    #expect(Self.names(list) == ["a.txt", "x/deep/secret.txt"])
    #expect(Self.leftOut(list, folder) == ["x/deep/again": .endless])
  }

  @Test("many links to each other cost no more than one way through", .timeLimit(.minutes(1))) func many() throws {
    let folder = try TemporaryFolder()
    for one in 0..<12 {
      try folder.write("f\(one)/\(one).txt", "5")
      for other in 0..<12 where other != one { try folder.link("f\(one)/l\(other)", to: "../f\(other)") }
    }
    let list = DocumentList(paths: [folder.path])
    #expect(list.entries.count == 12 && list.errors.isEmpty)
  }

  @Test("what is neither text nor folder is named, where its name says text") func others() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "5")
    try folder.link("gone.txt", to: "none")
    try folder.link("ring.txt", to: "ring.txt")
    #expect(mkfifo(folder.path + "/pipe.txt", 0o600) == 0 && mkfifo(folder.path + "/pipe.jpg", 0o600) == 0)
    let name = Array(folder.path.utf8CString.dropLast()) + [0x2F, CChar(bitPattern: 0xFF)] + Array(".txt".utf8CString)
    let isNamed = open(name, O_CREAT | O_WRONLY, 0o600) >= 0
    let list = DocumentList(paths: [folder.path])
    #expect(Self.names(list) == ["a.txt"])
    var expected: [String: LeftOut] = ["gone.txt": .leadsNowhere, "pipe.txt": .pipe]
    // Some systems take no such names.
    if isNamed { expected["\u{FFFD}.txt"] = .nameNotUTF8 }
    #expect(Self.leftOut(list, folder) == expected)
    #expect(
      list.errors.contains { if case .unreadable(let path, _) = $0 { path.hasSuffix("/ring.txt") } else { false } })
  }

  @Test("two names that look the same are two files, and both are read") func forms() throws {
    let folder = try TemporaryFolder()
    let names = ["e\u{301}.txt", "\u{E9}.txt"]
    for name in names {
      let file = open(folder.path + "/" + name, O_CREAT | O_EXCL | O_WRONLY, 0o600)
      // Some systems take them for one.
      guard file >= 0 else { return }
      close(file)
    }
    #expect(DocumentList(paths: [folder.path]).entries.count == 2)
    #expect(DocumentList(paths: names.map { "\(folder.path)/\($0)" }).entries.count == 2)
  }
}
