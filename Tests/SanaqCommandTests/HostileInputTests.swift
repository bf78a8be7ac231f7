import Foundation
import Testing

/// What becomes of files that are not what they seem: each is told, the others are read, and the exit code says so.
@Suite("Hostile inputs")
struct HostileInputTests {
  /// A folder of a test's own.
  final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)")
      .resolvingSymlinksInPath()

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path(percentEncoded: false).last == "/" ? String(url.path.dropLast()) : url.path }

    func write(_ name: String, _ bytes: [UInt8]) throws {
      let path = "\(path)/\(name)"
      let folder = (path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
        throw CocoaError(.fileWriteUnknown)
      }
    }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func text(_ name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
  }

  /// A file in a folder, and what is said of it behind its name; nil where nothing is to be said.
  struct Input {
    let name: String
    let words: String
    /// Whether it is read all the same.
    var isRead = false
    let make: @Sendable (String) throws -> Void
  }

  private static func write(_ bytes: [UInt8]) -> @Sendable (String) throws -> Void {
    { try Data(bytes).write(to: URL(filePath: $0)) }
  }

  private static func call(_ body: @escaping @Sendable (String) -> Int32) -> @Sendable (String) throws -> Void {
    { if body($0) != 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) } }
  }

  static let inputs: [Input] = [
    Input(name: "empty.txt", words: "is empty: there is nothing to read", isRead: true, make: write([])),
    Input(
      name: "nul.txt", words: "holds NUL bytes (first at line 2): is it a text file?", isRead: true,
      make: write(Array("5 boats\n\u{0} 6 boats".utf8))),
    Input(
      name: "latin.txt",
      words:
        "is not UTF-8 (2 places, first at line 1): what is none was read as �; save the file as UTF-8, or check there",
      isRead: true, make: write([0xE9] + Array("\n5 ".utf8) + [0xFC])),
    Input(
      name: "binary.txt", words: "is no text but binary; save its text as UTF-8",
      make: write([0x7F, 0x45, 0x4C, 0x46] + Array("some letters ".utf8) + [0, 0xFF, 0xFE, 0x80] + Array(" 5".utf8))),
    Input(
      name: "zip.txt", words: "is no text but an office document or a ZIP archive; save its text as UTF-8",
      make: write([0x50, 0x4B, 0x03, 0x04, 0x14])),
    Input(
      name: "sparse.txt", words: "is no text but UTF-16 without a byte order mark, or binary; save its text as UTF-8",
      make: call { path in
        FileManager.default.createFile(atPath: path, contents: nil) ? truncate(path, 3 << 30) : -1
      }),
    Input(
      name: "pipe.txt", words: "is a pipe, which in a folder is not waited for; name it to read it",
      make: call { mkfifo($0, 0o600) }),
    Input(
      name: "socket.txt", words: "is neither a file nor a folder, and was not read; take it away if it is no document",
      make: call { mknod($0, S_IFSOCK | 0o600, 0) }),
    Input(
      name: "passwords.txt",
      words: "is a link that leads out of FOLDER, and was not followed; name its target, or take --follow-links",
      make: call { symlink("/etc/passwd", $0) }),
    Input(
      name: "gone.txt", words: "is a link to something that is not there; mend it, or take it away",
      make: call { symlink("none", $0) }),
    Input(
      name: "circle",
      words: "is a link to a folder that it lies in; it was not followed; take it away, for nothing is missing",
      make: call { symlink(".", $0) }),
    Input(
      name: "deep.html",
      words: "is longer, or its elements stand deeper in each other, than in any page; cut it in parts",
      make: write(Array(String(repeating: "<b>", count: 30_000).utf8))),
    Input(
      name: "private.txt", words: "can't be read (Permission denied); check that you may read it",
      make: { path in
        try Data("5 boats".utf8).write(to: URL(filePath: path))
        _ = chmod(path, 0)
      }),
  ]

  @Test("each is told, and what can be read is read", arguments: inputs.indices)
  func told(index: Int) throws {
    let input = Self.inputs[index]
    // Who is root may read everything, and becomes nobody for this.
    let isNobody = input.name == "private.txt" && getuid() == 0
    if isNobody, !Self.canBecomeNobody { return }
    let folder = try Folder()
    try folder.write("good.txt", "They had lost 7 boats.")
    try input.make("\(folder.path)/\(input.name)")
    let command = ["extract", folder.path, "--threads", "2"]
    let result = try isNobody ? Self.runAsNobody(command) : CommandTests.run(command)
    let place = input.isRead ? input.name : "\(folder.path)/\(input.name)"
    #expect(result.words == "sanaq: \(place): \(input.words.replacing("FOLDER", with: folder.path))\n")
    #expect(result.code == (input.isRead ? 0 : 3))
    #expect(
      result.output.contains(",good.txt,1,15,14,21,7 boats,") || result.output.contains(",good.txt,1,15,14,15,7,"))
  }

  /// Whether another user can be taken on who can start the command.
  private static let canBecomeNobody =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
    && (try? runAsNobody(["--version"]).code) == 0

  private static func runAsNobody(_ arguments: [String]) throws -> CommandTests.Result {
    let process = try CommandTests.process(arguments)
    let binary = process.executableURL?.path ?? ""
    process.executableURL = URL(filePath: "/usr/bin/setpriv")
    process.arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", "--", binary] + arguments
    process.currentDirectoryURL = URL(filePath: "/")
    let (output, words) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, words)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let said = String(decoding: words.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return CommandTests.Result(output: text, words: said, code: process.terminationStatus)
  }

  @Test("all at once they are all told, whatever is read of them") func together() throws {
    let folder = try Folder()
    try folder.write("good.txt", "They had lost 7 boats.")
    for input in Self.inputs where input.name != "private.txt" { try input.make("\(folder.path)/\(input.name)") }
    for command in ["extract", "summary", "text"] {
      let result = try CommandTests.run([command, folder.path])
      #expect(result.code == 3)
      for input in Self.inputs where input.name != "private.txt" {
        #expect(result.words.contains("/\(input.name): ") || result.words.contains(" \(input.name): "), "\(input.name)")
      }
      #expect(result.words.split(separator: "\n").count == Self.inputs.count - 1)
      #expect(result.output.contains("7"))
    }
  }

  @Test("a link that leads out is followed where that is asked for") func followed() throws {
    let (folder, other) = (try Folder(), try Folder())
    try other.write("a.txt", "They had lost 7 boats.")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/more", withDestinationPath: other.path)
    for command in ["extract", "summary", "text", "report"] {
      #expect(try CommandTests.run([command, folder.path]).code == 3)
      let result = try CommandTests.run([command, folder.path, "--follow-links"])
      #expect(result.code == 0 && result.words.isEmpty && result.output.contains("7"))
    }
    #expect(try CommandTests.run(["extract", folder.path, "--follow-links"]).output.contains(",more/a.txt,"))
  }

  // MARK: Names

  /// Names that a shell, an option's reader, a terminal or a page could take for something else.
  static let names = [
    "-o/etc/x", "--force.txt", "--to=x.txt", "$(touch marker).txt", "`touch marker`.txt", "; touch marker",
    "|touch marker",
    "a\nb: c.txt", "\u{1B}[2J\u{1B}]0;t\u{7}.txt", "\u{202E}txt.a", "\u{9B}31m.txt", "1\u{200B}2.txt",
    "'\"<img src=x>.txt",
    "-", "=cmd|' '!A0.txt", "%n%s.txt", "*.txt", "~", "a,b;c.txt", "\u{2028}.txt", "<!--sanaq-->.txt",
  ].map { $0.hasSuffix(".a") ? $0 + ".txt" : $0 }

  /// What would steer a terminal, or hide.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069: true
    default: false
    }
  }

  private static func folderOfNames() throws -> Folder {
    let folder = try Folder()
    for (index, name) in names.enumerated() { try folder.write("in/\(name)", "They had lost \(index + 2) boats.") }
    return folder
  }

  @Test("machines read the true name of a file") func trueNames() throws {
    let folder = try Self.folderOfNames()
    let lines = try CommandTests.run(["extract", "in", "--format", "jsonl"], in: folder.url).output.split(
      separator: "\n")
    let told = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["id"] as? String
    }
    #expect(Set(told) == Set(Self.names))
    let sheet = try CommandTests.run(["extract", "in"], in: folder.url)
    #expect(sheet.code == 0 && sheet.words.isEmpty)
    for name in Self.names {
      let isQuoted = name.contains { ",\"\n".contains($0) }
      let cell = isQuoted ? "\"\(name.replacing("\"", with: "\"\""))\"" : name
      #expect(sheet.output.contains(",\(cell),1,"), "\(name.debugDescription)")
    }
    #expect(folder.names == ["in"])
  }

  @Test(
    "people see it spelled out",
    arguments: [
      ["extract", "in", "--format", "table", "--verbose"], ["extract", "in", "--format", "account"], ["groups", "in"],
      ["groups", "in", "--format", "disputes"], ["summary", "in", "--by", "document", "--verbose"], ["report", "in"],
      ["summary", "in", "--by", "document", "--format", "markdown"], ["text", "in"],
      ["show", "q", "--documents", "in"],
    ])
  func shownNames(arguments: [String]) throws {
    let folder = try Self.folderOfNames()
    try folder.write("data/figures.csv", "id\n")
    let result = try CommandTests.run(arguments, in: folder.url)
    for text in [result.output, result.words] {
      #expect(!text.unicodeScalars.contains(where: Self.steers))
      #expect(!text.contains("\nb: c.txt"))
    }
    #expect(folder.names == ["data", "in"])
  }

  @Test("a name given as an argument is a name, and messages spell it out") func arguments() throws {
    let folder = try Folder()
    let missing = Self.names.map { $0 + ".none" }
    let result = try CommandTests.run(["extract", "--"] + missing, in: folder.url)
    let lines = result.words.split(separator: "\n")
    #expect(result.code == 3 && lines.count == missing.count)
    #expect(lines.allSatisfy { $0.hasSuffix(": there is no such file or folder; check the spelling") })
    #expect(!result.words.unicodeScalars.contains(where: Self.steers))
    #expect(folder.names.isEmpty)
  }

  @Test("a name is no argument of the program that reads PDF, and no word of a shell") func programs() throws {
    let folder = try Folder()
    let names = Self.names.map { $0.replacing("/", with: "") + ".pdf" }
    for name in names { try folder.write(name, "%PDF-1.4\n") }
    let result = try CommandTests.run(["extract", "."], in: folder.url)
    let lines = result.words.split(separator: "\n")
    #expect(result.code == 3 && lines.count == names.count)
    // Whatever it says of them, or that it is not there, it says of a file without a name.
    #expect(Set(lines.compactMap { $0.split(separator: ".pdf: ").last }).count == 1)
    #expect(Set(folder.names) == Set(names))
  }
}
