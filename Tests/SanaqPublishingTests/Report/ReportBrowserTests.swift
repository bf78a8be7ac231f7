import Foundation
import SanaqCore
import SanaqDocuments
import Testing

@testable import SanaqPublishing

/// Runs the page in a browser, where there is one.
@Suite("The report in a browser", .serialized, .enabled(if: Browser.path != nil, "there is no Chromium here"))
struct ReportBrowserTests {
  private static let evidence = ReportPageTests.evidence(
    Dictionary(
      uniqueKeysWithValues: (10..<30).map {
        (
          "\($0).txt",
          "Police arrested \($0) people in May 1991. They paid 150 dollars each, and <b>one</b> thing is clear."
        )
      }))

  private static func visit(_ suffix: String, page: [UInt8]? = nil) throws -> Browser.Visit {
    try Browser.visit(try page ?? Report(evidence).html(), suffix)
  }

  private static func shownRows(_ page: String) -> Int {
    page.matches(of: /<tr id="row\.[^>]*>/).count { !$0.output.contains(" hidden") }
  }

  @Test("loads without a word on the console", .timeLimit(.minutes(1))) func quiet() throws {
    let visit = try Self.visit("")
    #expect(visit.console.isEmpty, "\(visit.console)")
    #expect(Self.shownRows(visit.page) == Self.evidence.figures.count)
    #expect(visit.page.contains("<button type=\"button\">Sentence</button>"))
  }

  @Test("a script that is not the page's own does not run, and the console says so", .timeLimit(.minutes(1)))
  func foreign() throws {
    let page = String(decoding: try Report(Self.evidence).html(), as: UTF8.self)
      .replacing("</footer>", with: "</footer><script>document.title = 'foreign'</script>")
    let visit = try Self.visit("", page: Array(page.utf8))
    #expect(visit.console.contains { $0.contains("Content Security Policy") })
    #expect(!visit.page.contains("<title>foreign"))
  }

  /// What a document may try: each would put a mark on the page's root.
  private static let attacks: String = {
    let mark = "document.documentElement.setAttribute('data-owned','1')"
    return """
      <script>\(mark)</script> 12 people</style></script></title></textarea><script>\(mark)</script> 7 boats
      <img src=x onerror="\(mark)"> 5 km <svg onload="\(mark)"><a xlink:href="javascript:\(mark)">9</a></svg> 10 people
      "><script>\(mark)</script> ' onmouseover='\(mark)' x=' 11 people --><script>\(mark)</script> ]]><script>\(mark)</script>
      <iframe srcdoc="<script>parent.\(mark)</script>"></iframe> 13 people <base href="http://sanaq.invalid/"> 14 people
      <meta http-equiv="refresh" content="0;url=javascript:\(mark)"> 15 people <style>*{display:none}</style> 16 people
      {{{script}}} </details></div><form action="javascript:\(mark)"><button autofocus onfocus="\(mark)">17</button></form> people
      """
  }()

  @Test(
    "a document full of scripts runs none of them, and the page's own policy is not broken", .timeLimit(.minutes(1)))
  func attacked() throws {
    var evidence = ReportPageTests.evidence(["<script>\(Self.attacks)": Self.attacks, "a\"onload=\"x": "12 people."])
    for index in evidence.figures.indices {
      let text = Self.attacks
      evidence.figures[index].meaning = Meaning(
        measure: text, subject: text, place: text, time: text, attribution: text)
      evidence.figures[index].quantity.unit = UnitOfMeasure(text)
    }
    let page = String(decoding: try Report(evidence).html(), as: UTF8.self)
    func isOwned(_ page: String) -> Bool { page.contains(/<html[^>]*data-owned/) }
    let visit = try Self.visit("", page: Array(page.utf8))
    #expect(visit.console.isEmpty, "\(visit.console)")
    #expect(!isOwned(visit.page))
    #expect(Self.shownRows(visit.page) == evidence.figures.count)
    // Without escaping and without the policy they would run.
    let bare = page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
      .replacing("</footer>", with: "</footer>" + Self.attacks)
    #expect(isOwned(try Self.visit("", page: Array(bare.utf8)).page))
    // And without escaping alone, the policy still stops them all.
    let raw = try Self.visit("", page: Array(page.replacing("</footer>", with: "</footer>" + Self.attacks).utf8))
    #expect(!isOwned(raw.page) && !raw.console.isEmpty)
  }

  @Test("a search shows the rows that have all its words, and counts them", .timeLimit(.minutes(1))) func search()
    throws
  {
    let visit = try Self.visit("?q=ARRESTED+12.txt")
    #expect(visit.page.contains("Showing 2 of \(Self.evidence.figures.count)."))
    #expect(Self.shownRows(visit.page) == 2)
  }

  @Test("filters by kind, measure and document go together", .timeLimit(.minutes(1))) func filters() throws {
    let visit = try Self.visit("?kind=count&measure=arrests&name=15.txt")
    #expect(Self.shownRows(visit.page) == 1)
    #expect(Self.shownRows(try Self.visit("?measure=nonsense").page) == Self.evidence.figures.count)
  }

  @Test("a link into a folded document unfolds it, and one to a filtered row shows it", .timeLimit(.minutes(1)))
  func landing() throws {
    let figure = try #require(Self.evidence.figures.last)
    let open = { (page: String) in page.matches(of: /<details open/).count }
    #expect(open(try Self.visit("").page) == 0)
    #expect(open(try Self.visit("#\(figure.id)").page) == 1)
    let visit = try Self.visit("?q=nonsense#row.\(figure.id)")
    #expect(Self.shownRows(visit.page) == Self.evidence.figures.count)
  }
}

/// Chromium without a window.
enum Browser {
  /// What came of a visit.
  struct Visit {
    /// The page as scripts have left it.
    let page: String
    let console: [String]
  }

  static let path = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens a page at an address with a query or a fragment; ends the browser if it takes longer than half a minute.
  static func visit(_ page: [UInt8], _ suffix: String) throws -> Visit {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sanaq-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report.html")
    try Data(page).write(to: file)
    let (output, words) = (folder.appending(path: "output"), folder.appending(path: "words"))
    for file in [output, words] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    // Who is root has no sandbox.
    process.arguments =
      (getuid() == 0 ? ["--no-sandbox"] : [])
      + [
        "--headless", "--disable-gpu", "--user-data-dir=\(folder.appending(path: "profile").path)",
        "--enable-logging=stderr", "--virtual-time-budget=2000", "--dump-dom", "file://\(file.path)\(suffix)",
      ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: words)
    try process.run()
    let deadline = Date.now.addingTimeInterval(30)
    while process.isRunning, Date.now < deadline { Thread.sleep(forTimeInterval: 0.05) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    let lines = try String(contentsOf: words, encoding: .utf8).split(separator: "\n").map(String.init)
    return Visit(
      page: try String(contentsOf: output, encoding: .utf8), console: lines.filter { $0.contains(":CONSOLE") })
  }
}
