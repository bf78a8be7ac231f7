@testable import SanaqPublishing
import Testing

@Suite("Weaving a notebook")
struct NotebookWeavingTests {
  /// The marks without their hashes, so that a table can be read.
  private static func plain(_ text: String) -> String {
    text.replacing(#/(code|output|chart) [0-9a-f]{16}/#) { "\($0.output.1) #" }
  }

  static let block = "```sanaq\nsummary a.csv\n```"
  static let mark = "<!--sanaq:output\ncode #\nread 1 a.csv\noutput #\n-->\n"

  static let table: [(name: String, text: String, woven: String)] = [
    ("an empty text", "", ""),
    ("prose alone", "# Title\n\nNo block.\n", "# Title\n\nNo block.\n"),
    (
      "a block", "A\n\n\(block)\n\nB\n",
      "A\n\n\(block)\n\n\(mark)```text\nsummary|a.csv\n```\n<!--/sanaq-->\n\nB\n"
    ),
    ("no newline at the end", block, "\(block)\n\n\(mark)```text\nsummary|a.csv\n```\n<!--/sanaq-->"),
    (
      "tildes, quotes, comments and lines that go on",
      "~~~sanaq\n# a comment\nsanaq show 'a b' \\\n  \"c \\\"d\\\"\" e\\ f\n~~~\n",
      "~~~sanaq\n# a comment\nsanaq show 'a b' \\\n  \"c \\\"d\\\"\" e\\ f\n~~~\n\n\(mark)```text\nshow|a b|c \"d\"|e f\n```\n<!--/sanaq-->\n"
    ),
    (
      "a hidden output and a value", "```sanaq id=x hide\na\nb\n```\nIt is <!--=x.n--> <!--/-->.\n",
      "```sanaq id=x hide\na\nb\n```\n\n\(mark)<!--/sanaq-->\nIt is <!--=x.n-->2<!--/-->.\n"
    ),
    (
      "a value before its block, with what Markdown would take for marks",
      "Of <!--=x.words-->?<!--/-->\n```sanaq id=x hide\n'*a*' '<b>'\n```\n",
      "Of <!--=x.words-->\\*a\\*\\|&lt;b><!--/-->\n```sanaq id=x hide\n'*a*' '<b>'\n```\n\n\(mark)<!--/sanaq-->\n"
    ),
    ("a block shown in a longer fence", "````\n\(block)\n````\n", "````\n\(block)\n````\n"),
    ("a block of another language", "```swift\nlet a = 1\n```\n", "```swift\nlet a = 1\n```\n"),
    ("what is commented out", "<!--\n\(block)\n-->\n", "<!--\n\(block)\n-->\n"),
    (
      "a value within code", "Write `<!--=x.n-->2<!--/-->` or \\<!--=k-->\n",
      "Write `<!--=x.n-->2<!--/-->` or \\<!--=k-->\n"
    ),
  ]

  @Test("gives what it must", arguments: table.indices) func weaves(index: Int) throws {
    let row = Self.table[index]
    let woven = try NotebookSamples.woven(row.text)
    #expect(Self.plain(woven.text) == row.woven, "\(row.name)")
    let again = try NotebookSamples.woven(woven.text)
    #expect(again.text == woven.text && again.isFresh, "\(row.name)")
  }

  @Test("keeps line ends, whatever they are", arguments: ["\r\n", "\r", "\n"]) func lineEnds(end: String) throws {
    let text = "A\n\n\(Self.block)\n\nB".replacing("\n", with: end)
    let woven = try NotebookSamples.woven(text).text
    #expect(
      woven.utf8.elementsEqual(try NotebookSamples.fresh("A\n\n\(Self.block)\n\nB").replacing("\n", with: end).utf8))
    #expect(try NotebookSamples.woven(woven).isFresh)
  }

  @Test("a notebook that a version control system gave other line ends is fresh still") func checkout() throws {
    let woven = try NotebookSamples.fresh("A\n\n\(Self.block)\n")
    let other = try NotebookSamples.woven(woven.replacing("\n", with: "\r\n"))
    #expect(other.isFresh)
  }

  @Test(
    "an output may hold anything",
    arguments: [
      "```", "````text\n```", "-->", "<!--/sanaq-->", "<!--sanaq:output", "```sanaq\nx\n```", "\u{1B}[1m", "a\0b", "",
      "trailing \t \n\n\n", "<!--=x.n-->", "\r\na\rb\u{2028}c",
    ])
  func outputs(output: String) throws {
    let first = try NotebookSamples.woven("\(Self.block)\nText after.\n", print: { _ in output })
    let second = try NotebookSamples.woven(first.text, print: { _ in output })
    #expect(second.isFresh && second.text == first.text)
    #expect(first.text.hasSuffix("<!--/sanaq-->\nText after.\n"))
    #expect(!first.text.contains("\u{1B}"))
  }

  @Test("names of files can't end their comment") func names() throws {
    let sources = [CellResult.Source(name: "a -->\n%é.csv", hash: "1")]
    let first = try NotebookSamples.woven(Self.block, sources: sources)
    #expect(first.text.contains("\nread 1 a%20--%3E%0A%25é.csv\n"))
    #expect(try NotebookSamples.woven(first.text, sources: sources).isFresh)
  }

  static let refused: [(text: String, message: String)] = [
    ("```sanaq\nsummary\n", "n.md:1: the block that opens here is never closed; end it with a line of ```"),
    (
      "```sanaq\n# only a comment\n```", "n.md:1: the block has no command; write one, such as summary data/figures.csv"
    ),
    ("```sanaq\na | b\n```", "n.md:2: there is no shell, and | does nothing here"),
    ("```sanaq\nscenario *.md\n```", "n.md:2: there is no shell, and * does nothing here"),
    ("```sanaq\na 'b\n```", "n.md:2: the quote that opens with ' is never closed"),
    ("```sanaq\na \\\n```", "n.md:2: the line goes on behind the block"),
    ("```sanaq\nsanaq\n```", "n.md:2: sanaq alone does nothing"),
    ("```sanaq ids=x\na\n```", "n.md:1: a block has no option ids=x; did you mean id=NAME?"),
    ("```sanaq id=1\na\n```", "n.md:1: \"1\" can't be a block's name"),
    ("```sanaq chart=../a.svg\na\n```", "n.md:1: \"../a.svg\" can't be a chart's file"),
    ("```sanaq width=9\na\n```", "n.md:1: \"9\" can't be the width of lines"),
    ("```sanaq chart=a.svg\na\n```", "n.md:1: nothing in this block can be drawn"),
    ("```sanaq id=x\na\n```\n```sanaq id=x\nb\n```", "n.md:4: another block is called x"),
    ("A <!--=x.n-->1<!--/-->", "n.md:1: no block is called x, as the value x.n wants; give a block a name"),
    ("```sanaq id=killed\na\n```\nA <!--=killd.n-->1<!--/-->", "n.md:4: no block is called killd"),
    (
      "```sanaq id=killed\na\n```\nA <!--=killed.word-->1<!--/-->",
      "n.md:4: there is no value killed.word; did you mean killed.words?"
    ),
    ("```sanaq id=k\na\n```\nA <!--=k.total-->1<!--/-->", "n.md:4: there is no k.total; a sum means something only"),
    ("\nA <!--=x.n-->1", "n.md:2: the value x.n has no end on its line"),
    ("A <!--=x.n-->1 <!--=x.m-->2<!--/-->", "n.md:1: the value x.n has no end on its line"),
    ("A <!--=x.n", "n.md:1: the mark of a value is never closed"),
    ("<!--=x.n-->1<!--/-->", "n.md:1: a line begins with a value"),
    ("A <!--/-->", "n.md:1: a value ends here that never began"),
    ("A\n<!--sanaq:output\n", "n.md:2: this output has no block above it"),
    ("<!--/sanaq-->", "n.md:1: an output ends here that never began"),
    ("\(block)\n<!--sanaq:output\n-->\n<!--/sanaq-->", "n.md:4: the mark of this output is not whole"),
    ("\(block)\n<!--sanaq:output\nnonsense\n-->\n", "n.md:5: the mark of this output can't be read"),
    ("\(block)\n<!--sanaq:output\ncode 1\noutput 2\n-->\nText", "n.md:4: the output that begins here never ends"),
    ("\(block)\n<!--sanaq:output\ncode 1\noutput 2\n-->\n\(block)\n", "n.md:4: the output that begins here never ends"),
  ]

  @Test("refuses with line and repair", arguments: refused.indices) func refuses(index: Int) throws {
    let row = Self.refused[index]
    let message = try #require(NotebookSamples.refusal(of: row.text), "\(row.text)")
    #expect(message.hasPrefix(row.message), "\(message)")
  }

  @Test("bytes that are no text are refused") func bytes() {
    #expect(throws: NotebookError.self) { try Notebook(path: "n.md", bytes: [0x60, 0xFF]) }
  }

  @Test("two commands that say different things by one name say nothing by it") func ambiguous() throws {
    var (one, other) = (NamedValues(), NamedValues())
    one.add("n", "1")
    other.add("n", "2")
    one.add(other)
    #expect(one["n"] == nil && one.names.isEmpty)
    let notebook = try Notebook(path: "n.md", text: "```sanaq id=x\na\n```\nA <!--=x.n--><!--/-->")
    let error = #expect(throws: NotebookError.self) { try notebook.woven(with: [CellResult(output: "", values: one)]) }
    #expect(error?.problem == "x.n has more than one value")
  }
}
