@testable import SanaqPublishing
import TestSupport
import Testing

@Suite("Notebooks of any text")
struct NotebookPropertyTests {
  private static let pieces = [
    "```sanaq\n", "```sanaq id=x\n", "```sanaq id=y hide\n", "````\n", "```\n", "~~~\n", "```text\n", "summary a.csv\n",
    "show 'a b'\n",
    "a \\\n", "# c\n", "text ", "\n", "\r\n", "\r", "é\u{301}", "👩‍👩‍👧", "`", "\\", "<!--", "-->", "<!--=x.n-->", "<!--=",
    "<!--/-->",
    "v <!--=x.n-->1<!--/--> w\n", "v <!--=y.words--><!--/-->\n", "<!--sanaq:output\n", "code 1\n", "output 2\n",
    "<!--/sanaq-->\n",
    "    ", "> ", "- ", "\0", "\u{2028}", "|", "*",
  ]

  /// A text of pieces that mean something to a notebook, most often put together so that it can be read.
  private static func text(_ dice: inout SplitMix64) -> String {
    let sound = [
      "```sanaq\nsummary a.csv\n```\n", "prose, `code` and *more*\n", "\n", "````\n```sanaq\nno\n```\n````\n",
      "<!--\n```sanaq\n-->\n",
      "~~~sanaq\nshow 'a'\n~~~\n\n", "# é\u{301} 👩‍👩‍👧\r\n",
    ]
    let isSound = dice.next().isMultiple(of: 2)
    var text = isSound ? "```sanaq id=x\na\n```\nv <!--=x.n-->?<!--/-->\n" : ""
    for _ in 0..<Int.random(in: 0...12, using: &dice) {
      text += (isSound ? sound : pieces).randomElement(using: &dice) ?? ""
    }
    return text
  }

  /// The text with everything between marks taken out.
  private static func outside(_ text: String) throws -> [String] {
    let notebook = try Notebook(path: "n.md", text: text)
    let holes = (notebook.cells.compactMap(\.output?.range) + notebook.slots.map(\.range)).sorted {
      $0.lowerBound < $1.lowerBound
    }
    var parts: [String] = []
    var index = text.startIndex
    for hole in holes {
      parts.append(String(decoding: text.utf8[index..<hole.lowerBound], as: UTF8.self))
      index = hole.upperBound
    }
    return parts + [String(decoding: text.utf8[index...], as: UTF8.self)]
  }

  @Test("any bytes are woven or refused; woven twice changes nothing", arguments: 0..<400 as Range<UInt64>)
  func twice(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let text = Self.text(&dice)
    let woven: NotebookWeaving
    do { woven = try NotebookSamples.woven(text) } catch is NotebookError { return }
    let again = try NotebookSamples.woven(woven.text)
    #expect(again.text.utf8.elementsEqual(woven.text.utf8) && again.isFresh)
  }

  @Test("no text outside of marks changes", arguments: 0..<400 as Range<UInt64>) func outside(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed &+ 10_000)
    let text = Self.text(&dice)
    let woven: NotebookWeaving
    do { woven = try NotebookSamples.woven(text) } catch is NotebookError { return }
    // A first output brings the lines' ends that part it from its block.
    let before = try Self.outside(text).joined().filter { !$0.isNewline }
    let after = try Self.outside(woven.text).joined().filter { !$0.isNewline }
    #expect(after == before)
    let changed = try NotebookSamples.woven(woven.text, force: true, print: { _ in "another ```` result\n" })
    #expect(try Self.outside(changed.text) == Self.outside(woven.text))
  }

  @Test("half of the texts can be woven, so that these say something") func sound() {
    let count = (0..<400 as Range<UInt64>).count { seed in
      var dice = SplitMix64(seed: seed)
      return NotebookSamples.refusal(of: Self.text(&dice)) == nil
    }
    #expect(count > 150)
  }

  /// Nil for what is refused.
  private static func woven(_ bytes: [UInt8]) -> (weaving: NotebookWeaving, results: [CellResult])? {
    guard let notebook = try? Notebook(path: "n.md", bytes: bytes) else { return nil }
    let results = notebook.cells.map { _ in CellResult(output: "a") }
    return (try? notebook.woven(with: results)).map { ($0, results) }
  }

  @Test("raw bytes never end the process", arguments: 0..<200 as Range<UInt64>) func raw(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    var bytes = Array(Self.text(&dice).utf8)
    for _ in 0..<3 where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
    }
    guard let first = Self.woven(bytes) else { return }
    // What was written once can be read again.
    #expect(try Notebook(path: "n.md", text: first.weaving.text).woven(with: first.results).isFresh)
  }
}
