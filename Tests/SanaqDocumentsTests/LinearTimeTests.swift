import Foundation
import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments

/// Twice of anything takes about twice as long: a file can be slow to read only by being long.
///
/// The texts are what a reader may look through again and again: what never ends, what may begin something, what may be a
/// part of a number. Processor time is measured, for counters of instructions are not to be had on every machine.
@Suite("Time grows with the length of a text and no faster")
struct LinearTimeTests {
  private static let limit = 2.5

  /// Some text said again and again, about so many bytes.
  private static func bytes(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count / text.utf8.count).utf8)
  }

  private static func growth(of text: String, size: Int, _ work: ([UInt8]) -> Void) -> Double {
    let texts = [1, 2].map { bytes(text, $0 * size) }
    return ProcessorTime.growth(limit: limit) { work(texts[$0 - 1]) }
  }

  @Test(
    "of plain text",
    arguments: [
      "9", "1,", "1.", "1/", "1-", "1 ", "5–6", "½", "\u{A0}5", "5's ", "5'6\" ", "_5", "$5 ", "5…", "@5 ", "5 = ",
      "10^5 ",
      "5:30 ", "m²", "5 km/", "from ", "between 1 and ", "1 to ", "5 per ", "one hundred thousand ", "two ",
      "dozens of ",
      "a ", "ten-", "(", "“5 ", "$", "%", "-", "\n", "5\n", "5 km\n\n", "\r\n", "a\u{301}", "👩‍👩‍👧", "\u{0}",
      "5 Jan 2016 ", "http://a.b/1", "in Almaty 5 ", "Mr. ", "5. ", "he said 5 ", "Q: 5\n", "a 33 (31%)\n",
      "xxxxxxxxxxxxxxxxxxxx5xxxxxxxxxxxxxx\n",
    ])
  func text(piece: String) {
    let growth = Self.growth(of: piece, size: 4_500) { bytes in
      var extraction = Reader().read(utf8: bytes.span, named: "a.txt")
      var repeats = RepeatFinder()
      repeats.link(&extraction.figures, in: bytes.span)
    }
    #expect(growth < Self.limit, "twice of \(piece.debugDescription) takes \(growth) times as long")
  }

  @Test(
    "of pages",
    arguments: [
      "<div>", "<p>5", "<table>", "<table><tr><td>", "<tr><td>5", "<li>5", "<ul><li>", "&", "&amp;", "&#53;", "<!--",
      "<",
      "</div>", "<b>", "<a href=5>", "<script>", "<pre>5", "<br>5", "\u{8D}", "<font>", "<select><option>", "<q>",
      "<sup>5</sup>", "<![CDATA[", "<?", "<p a=1 ", "<a b=\"", "<td></td>", "</table>", "<title>", "<p hidden>5",
    ])
  func html(piece: String) {
    let growth = Self.growth(of: piece, size: 6_000) { bytes in
      _ = Document(name: "a.html", html: bytes)
    }
    #expect(growth < Self.limit, "twice of \(piece.debugDescription) takes \(growth) times as long")
  }

  @Test(
    "of Markdown",
    arguments: [
      "[", "[5", "[5](", "![", "`", "`5", "``5`", "*", "**", "*5", "_5 ", "> ", ">", "- ", "1. ", "* 5\n", "# 5\n",
      "|5",
      "|5|\n", "a|b\n-|-\n", "```\n", "~~~\n", "<!--", "<", "<a ", "<a>", "&", "\\", "    5\n", "[a]: 5\n", "[^1]",
      "---\n",
      "> 5\n", "](", "[]()", "<http://", "***5", "~~5", "`5\n", "*5\n\n", "<?", "  - 5\n",
    ])
  func markdown(piece: String) {
    let growth = Self.growth(of: piece, size: 6_000) { bytes in
      _ = Document(name: "a.md", utf8: bytes).markdown
    }
    #expect(growth < Self.limit, "twice of \(piece.debugDescription) takes \(growth) times as long")
  }

  @Test("of tables", arguments: ["\"", ",", "\n", "\"\"", "a,", "\"a\n", "a\n", "\r", " ", "\u{0}", "\"a\",\n"])
  func tables(piece: String) {
    let growth = Self.growth(of: piece, size: 10_000) { bytes in
      _ = try? CSVReader.rows(of: bytes, file: "a.csv")
      _ = try? FigureTable(csv: bytes, file: "a.csv")
    }
    #expect(growth < Self.limit, "twice of \(piece.debugDescription) takes \(growth) times as long")
  }

  @Test("of scenarios", arguments: ["(", "-", "a = 1\n", "5 ", "/y", " to -a", "#", "expect ", "if(", "a,", "\"", "%"])
  func scenarios(piece: String) {
    let growth = Self.growth(of: piece, size: 6_000) { bytes in
      let text = "```scenario\na = x y\(String(decoding: bytes, as: UTF8.self))\n```\n"
      _ = try? Scenario(path: "a.md", text: text).report(figures: [], draws: 0)
    }
    #expect(growth < Self.limit, "twice of \(piece.debugDescription) takes \(growth) times as long")
  }

  @Test("of lines of JSON", arguments: ["[", "{\"a\":", "\\u0000", "\"", "1", "{\"id\":1,\"text\":\"5\"}", "\\"])
  func json(piece: String) {
    let growth = Self.growth(of: piece, size: 10_000) { bytes in _ = try? JSONLine.decode(bytes) }
    #expect(growth < Self.limit, "twice of \(piece.debugDescription) takes \(growth) times as long")
  }
}
