import Foundation
import Testing

@Suite("The world outside")
struct OutsideTests {
  /// Whether a name stands in the binary by itself, as those of functions do that other libraries are to provide.
  private static func names(_ name: String, in binary: Data) -> Bool {
    ["\0\(name)\0", "\0_\(name)\0"].contains { binary.range(of: Data($0.utf8)) != nil }
  }

  @Test("nothing in the tool can open a connection or start a shell") func symbols() throws {
    let file = try #require(CommandTests.binary)
    let binary = try Data(contentsOf: file, options: .alwaysMapped)
    // What is there is found.
    #expect(Self.names("isatty", in: binary))
    for name in [
      "socket", "connect", "getaddrinfo", "gethostbyname", "sendto", "sendmsg", "recvfrom", "listen", "res_query",
      "system",
      "popen", "execvp", "execlp",
    ] {
      #expect(!Self.names(name, in: binary), "\(name)")
    }
    for library in ["FoundationNetworking", "libcurl", "libssl"] {
      #expect(binary.range(of: Data(library.utf8)) == nil, "\(library)")
    }
  }

  private static let strace = ["/usr/bin/strace", "/bin/strace"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// A folder with a page, a PDF and Markdown that name things in the network.
  private static func folder() throws -> HostileInputTests.Folder {
    let folder = try HostileInputTests.Folder()
    let host = "http://sanaq.invalid"
    try folder.write(
      "in/a.html",
      "<!DOCTYPE html PUBLIC \"x\" \"\(host)/x.dtd\"><base href=\"\(host)/\"><link rel=stylesheet href=\"\(host)/s.css\">"
        + "<img src=\"\(host)/i.png\"><iframe src=\"\(host)/\"></iframe><p>5 boats</p><script src=\"\(host)/s.js\"></script>"
    )
    try folder.write(
      "in/b.xhtml.html",
      "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY f SYSTEM \"\(host)/f\">]>"
        + "<html><p>6 boats &e; &f;</p></html>")
    try folder.write("in/c.md", "7 boats ![](\(host)/i.png)\n")
    try folder.write("in/d.pdf", "%PDF-1.4\n")
    return folder
  }

  @Test("no command makes a call to the network", .enabled(if: strace != nil, "strace is not installed"))
  func calls() throws {
    let folder = try Self.folder()
    for command in ["extract", "report", "summary"] {
      let process = Process()
      process.executableURL = URL(filePath: try #require(Self.strace))
      let binary: URL = try #require(CommandTests.binary)
      process.arguments = [
        "-f", "-qq", "-e", "trace=%network", "-o", folder.path + "/calls", binary.path, command, "in",
      ]
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let calls = try #require(folder.text("calls")).split(separator: "\n").filter { $0.contains("(") }
      #expect(calls.isEmpty, "\(calls)")
    }
  }

  @Test("what a page names is not fetched, neither from the network nor from the disk") func entities() throws {
    let folder = try Self.folder()
    let text = try CommandTests.run(["text", "in/a.html", "in/b.xhtml.html"], in: folder.url)
    #expect(text.code == 0 && text.output.contains("5 boats") && text.output.contains("6 boats"))
    #expect(!text.output.contains("root:"))
  }
}

/// What a terminal is shown.
@Suite("At a terminal")
struct TerminalTests {
  /// Runs the command at a terminal of the test's own; gives back what is shown there, lines ended by line feeds.
  private static func shown(_ arguments: [String], in folder: URL) throws -> String {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(terminal) }
    // TIOCSPTLCK and TIOCGPTN, which are Linux's ways to unlock a terminal and to get its number.
    var (lock, number): (Int32, UInt32) = (0, 0)
    try #require(ioctl(terminal, 0x4004_5431, &lock) == 0 && ioctl(terminal, 0x8004_5430, &number) == 0)
    let end = try #require(FileHandle(forUpdatingAtPath: "/dev/pts/\(number)"))
    let process = try CommandTests.process(arguments, in: folder)
    process.environment = ["TERM": "xterm", "NO_COLOR": "1"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = end
    process.standardError = end
    try process.run()
    try end.close()
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 12)
    // Where the other end is closed, reading fails.
    while case let count = read(terminal, &piece, piece.count), count > 0 { bytes += piece[..<count] }
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).replacing("\r\r\n", with: "\n").replacing("\r\n", with: "\n")
  }

  private static let text = "Police \u{1B}]0;owned\u{7}said \u{9B}31m that 12 \u{202E}people\u{202C} died.\n"

  static let commands: [[String]] = [
    ["extract", "a\u{1B}[2J.txt"], ["extract", "a\u{1B}[2J.txt", "--format", "jsonl"],
    ["extract", "a\u{1B}[2J.txt", "--format", "table"], ["extract", "a\u{1B}[2J.txt", "--to", "/dev/stdout"],
    ["text", "a\u{1B}[2J.txt"], ["summary", "a\u{1B}[2J.txt", "--by", "document", "--format", "csv"],
    ["extract", "none\u{1B}[2J"], ["extract", "seeds", "--no\u{1B}[2J"],
    ["groups", "a\u{1B}[2J.txt", "--policy", "\u{1B}[2J"],
  ]

  #if os(Linux)
    static let hasTerminals = FileManager.default.fileExists(atPath: "/dev/ptmx")
  #else
    static let hasTerminals = false
  #endif

  @Test(
    "controls are spelled out, in machines' formats too", .enabled(if: hasTerminals, "no terminal can be had here"),
    arguments: commands)
  func safe(arguments: [String]) throws {
    let folder = try HostileInputTests.Folder()
    try folder.write("a\u{1B}[2J.txt", Self.text)
    let shown = try Self.shown(arguments, in: folder.url)
    #expect(shown.contains("\\u{1b}") || shown.contains("\\u001b"))
    let isSteering = shown.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value)
    }
    #expect(!isSteering, "\(shown.debugDescription)")
  }

  @Test("what goes to a file or a pipe is as it is") func untouched() throws {
    let folder = try HostileInputTests.Folder()
    try folder.write("a.txt", Self.text)
    #expect(try CommandTests.run(["text", "a.txt"], in: folder.url).output == Self.text)
    let sheet = try CommandTests.run(["extract", "a.txt"], in: folder.url).output
    #expect(sheet.contains("Police \u{1B}]0;owned\u{7}said \u{9B}31m that 12 \u{202E}people\u{202C} died."))
  }
}
