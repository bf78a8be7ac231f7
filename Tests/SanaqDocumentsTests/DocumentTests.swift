import Foundation
import SanaqDocuments
import Testing

@Suite("Documents")
struct DocumentTests {
  @Test(
    "are decoded, and what had to be done is said",
    arguments: [
      (Array("a b".utf8), "a b", [] as [DocumentNote]),
      ([0xEF, 0xBB, 0xBF, 0x61], "a", []),
      ([], "", [.empty]),
      ([0x61, 0x0A, 0xFF, 0x62], "a\n\u{FFFD}b", [.notUTF8(count: 1, line: 2)]),
      ([0x35, 0xC3], "5\u{FFFD}", [.notUTF8(count: 1, line: 1)]),
      ([0xFF, 0xFE, 0x35, 0x00, 0x6B, 0x00], "5k", [.decodedFromUTF16]),
      ([0xFE, 0xFF, 0x00, 0x35], "5", [.decodedFromUTF16]),
      (
        [0x61, 0x0D, 0xFF, 0x0D, 0x0A, 0x35, 0xFF, 0xEF, 0xBF, 0xBD], "a\r\u{FFFD}\r\n5\u{FFFD}\u{FFFD}",
        [.notUTF8(count: 2, line: 2)]
      ),
      ([0x35, 0x0A, 0x00, 0x36], "5\n\u{0}6", [.holdsNUL(line: 2)]),
    ])
  func decoded(bytes: [UInt8], text: String, notes: [DocumentNote]) {
    let document = Document(name: "a.txt", contents: bytes)
    #expect(document.text == text)
    #expect(document.notes == notes)
  }

  @Test(
    "have a title and a byline where the text shows them",
    arguments: [
      ("Chaos at Noon\n\nIt began.\n\nBy Ann Other", "Chaos at Noon", "Ann Other"),
      ("\n  A title  \nBy Ann Other and Bo Peep\nIt began.", "A title", "Ann Other and Bo Peep"),
      ("A title\nIt began.\n\n(Reporting by Ann Other; Editing by Bo Peep)", "A title", "Ann Other"),
      ("A title\nBy the way, it began.", "A title", nil),
      ("", "", nil),
    ] as [(String, String, String?)])
  func described(text: String, title: String, byline: String?) {
    let document = Document(name: "a.txt", utf8: Array(text.utf8))
    #expect(document.title == title)
    #expect(document.byline == byline)
  }
}

@Suite("Paths become documents")
struct DocumentListTests {
  @Test("folders are walked in the order of their bytes; hidden and other files are passed over") func order() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a/z.txt", "a.txt", "B.txt", "notes.md", "README", ".hidden.txt", ".git/x.txt", "photo.jpg", "é.txt",
    ] {
      try folder.write(name, "5")
    }
    let list = DocumentList(paths: [folder.path])
    #expect(list.entries.map(\.name) == ["B.txt", "README", "a/z.txt", "a.txt", "b.txt", "notes.md", "é.txt"])
    #expect(list.errors.isEmpty)
  }

  @Test("a file of any ending is read where it is named; - is standard input") func named() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("photo.jpg", "5")
    let list = DocumentList(paths: [path, "-"])
    #expect(list.entries.map(\.name) == ["photo.jpg", "stdin"])
  }

  @Test("two documents never share a name, and none is read twice") func collisions() throws {
    let folder = try TemporaryFolder()
    try folder.write("one/a.txt", "5")
    try folder.write("two/a.txt", "6")
    let paths = [folder.path + "/one", folder.path + "/two", folder.path + "/one"]
    #expect(DocumentList(paths: paths).entries.map(\.name) == ["a.txt", "two/a.txt"])
  }

  @Test("what can't be read is named, and the others are still there") func errors() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty/photo.jpg", "5")
    try folder.write("good/a.txt", "5")
    let list = DocumentList(paths: [folder.path + "/none", folder.path + "/empty", folder.path + "/good", "/dev/null"])
    #expect(list.entries.map(\.name) == ["a.txt"])
    #expect(
      list.errors == [
        .missing(path: folder.path + "/none"), .folderWithoutText(path: folder.path + "/empty"),
        .notAFile(path: "/dev/null"),
      ])
  }

  @Test("links lead neither out of the folder nor round in circles") func links() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret.txt", "5")
    let folder = try TemporaryFolder()
    try folder.write("a/b.txt", "5")
    try folder.link("out.txt", to: outside.path + "/secret.txt")
    try folder.link("a/loop", to: folder.path)
    try folder.link("in.txt", to: folder.path + "/a/b.txt")
    let list = DocumentList(paths: [folder.path])
    #expect(list.entries.map(\.name) == ["a/b.txt"])
    #expect(list.errors.count == 2)
  }

  @Test(
    "messages say what, where and what to do",
    arguments: [
      (
        DocumentError.missing(path: "x\n\u{1B}[2J"),
        "x\\u{a}\\u{1b}[2J: there is no such file or folder; check the spelling"
      ),
      (
        .unreadable(path: "x", reason: "Permission denied"),
        "x: can't be read (Permission denied); check that you may read it"
      ),
      (.notAFile(path: "x"), "x: is neither a file nor a folder; give one of these, or - for standard input"),
    ])
  func messages(error: DocumentError, text: String) { #expect(error.description == text) }
}

@Suite("What is no text")
struct ForeignFormatTests {
  /// The UTF-16 of a text, without a byte order mark, the low byte first.
  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  static let files: [(bytes: [UInt8], format: String?)] = [
    (Array("{\\rtf1 5}".utf8), "an RTF file"),
    ([0x50, 0x4B, 0x03, 0x04, 0x14], "an office document or a ZIP archive"),
    ([0x1F, 0x8B, 0x08], "a gzip archive"),
    (Array("\u{89}PNG\r\n".unicodeScalars.map { UInt8($0.value) }) + [0x1A, 0x0A, 0, 0, 0, 0x0D], "binary"),
    (utf16("Over 4,000 people."), "UTF-16 without a byte order mark, or binary"),
    (utf16("Более 4000 человек."), "UTF-16 without a byte order mark, or binary"),
    ([0xFF, 0xFE] + utf16("Over 4,000"), nil), (Array("5 \u{0}\u{0} 6".utf8), nil), ([0x35, 0xFF], nil), ([], nil),
    (Array("\tPK 5%\r\n\u{C}".utf8), nil), (Array(repeating: 0x61, count: 8191) + Array("é".utf8), nil),
  ]

  @Test("is told by its first bytes, and not read", arguments: files.indices)
  func told(index: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", Self.files[index].bytes)
    var stream = DocumentStream(DocumentList(paths: [path]))
    let next = stream.next()
    let result = try #require(next)
    if let format = Self.files[index].format {
      #expect(throws: DocumentError.notText(path: path, format: format)) { _ = try result.get() }
    } else {
      #expect(throws: Never.self) { _ = try result.get() }
    }
  }

  @Test("a pipe is read like a file") func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe.txt"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(DocumentList(paths: [path]).entries.map(\.name) == ["pipe.txt"])
    // In a folder it would be waited for, perhaps for ever.
    #expect(DocumentList(paths: [folder.path]).errors == [.leftOut(path: path, .pipe)])
  }
}

@Suite("A file is read once")
struct ReadOnceTests {
  @Test("however its path is spelled", arguments: ["/in", "/in/", "/./in", "/in/../in", "/in/a.txt", "/link"])
  func spellings(path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "5")
    try folder.link("link", to: folder.path + "/in")
    let list = DocumentList(paths: [folder.path + "/in", folder.path + path])
    #expect(list.entries.map(\.name) == ["a.txt"])
    #expect(list.errors.isEmpty)
  }

  @Test("and known as an input however it is spelled") func inputs() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "5")
    try folder.link("link.csv", to: folder.path + "/in/a.txt")
    var plan = ExtractionPlan(run: ExtractionRun(paths: [folder.path + "/in"]))
    for path in ["/in/a.txt", "/in/../in/a.txt", "/link.csv"] {
      plan.figures = folder.path + path
      #expect(plan.overwrittenInput == folder.path + path)
    }
    plan.figures = folder.path + "/in/figures.csv"
    #expect(plan.overwrittenInput == nil)
    plan.exclusions = folder.path + "/in/a.txt"
    #expect(plan.overwrittenInput == folder.path + "/in/a.txt")
  }
}
