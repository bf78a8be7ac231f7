import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@Suite("Markdown")
struct MarkdownTests {
  /// A text, the quotes of its figures, and those of its other numerals.
  static let texts: [(text: String, figures: [String], others: [String])] = [
    ("# 3. Foo of 12 boats", ["12"], ["3"]), ("## 12 boats ##", ["12"], []), ("Setext 12\n======", ["12"], []),
    ("**12** people, _13_ men and ***14*** women", ["12", "13", "14"], []),
    ("**1,5** thousand people", ["1,5** thousand"], []), ("5*3 of them", ["5", "3"], []),
    ("Was ~~20~~ 21 men.", ["20", "21"], []), ("4 \\* 5 men", ["4", "5"], []),
    ("[12 killed](http://x/2016/06/05 \"title 9\") here", ["12"], ["2016", "06", "05", "9"]),
    ("[12 killed][9] here\n\n[9]: http://x/17", ["12"], ["9", "9", "17"]),
    ("[sic] (12 killed) and [13] men", ["12", "13"], []), ("<http://x/17> 12 men", ["12"], ["17"]),
    ("![12 cats](cat-13.png) 14 dogs", ["14"], ["12", "13"]),
    ("[![12](13.png)](http://14) 15 dogs", ["15"], ["12", "13", "14"]),
    ("12 men[^1] died.\n\n[^1]: Of 13 boats.", ["12", "13"], ["1"]),
    ("Use `x = 5` for 12 men", ["12"], ["5"]), ("A ` and 12 `` men", ["12"], []),
    ("```\nx = 5\n```\n12 men", ["12"], ["5"]), ("~~~ swift\nx = 5\n```\ny = 6\n~~~\n12 men", ["12"], ["5", "6"]),
    ("> ```\n> x = 5\n> ```\n> 12 men", ["12"], ["5"]), ("12 men\n\n    x = 5\n", ["12"], ["5"]),
    ("- 12 men\n\n    5 of them died", ["12", "5"], []), ("12 men and\n    5 boats", ["12", "5"], []),
    ("---\ntitle: 7 men\ndate: 2016-06-05\n---\n12 men", ["12"], ["7", "2016-06-05"]),
    ("---\n\n12 men\n\n---", ["12"], []), ("12 men\n\n---\n\n5 boats\n\n---", ["12", "5"], []),
    ("12 <!-- 5 --> men <!--\n\n6 --> and 7 boats", ["12", "7"], ["5", "6"]),
    ("<script>\nvar x = 5;\n</script>\n12 men", ["12"], ["5"]), ("<b class=\"c5\">12</b> men", ["12"], ["c5"]),
    ("> 12 people died", ["12"], []), ("- 12 men\n* 13 men\n+ 14 men\n- [ ] 15 men", ["12", "13", "14", "15"], []),
    ("1. They lost 12 men\n2) and 13 boats", ["12", "13"], ["1", "2"]),
    ("| City | Killed |\n|---|---:|\n| Homs | 12 |\n| Hama | **300** |", ["12", "300"], []),
    ("On 5&nbsp;June 2016 and &#8220;12&#8221; men", ["5&nbsp;June 2016", "12"], []),
    ("é `é5é` 12 men, 😀 `😀6` 7 boats", ["12", "7"], ["é5é", "6"]), ("snake_case_12_x of 5 men", ["12", "5"], []),
    ("**12 men", ["12"], []), ("[12 men", ["12"], []), ("<!-- 12 men", ["12"], []), ("```\n12 men", [], ["12"]),
    ("12 men\r\n\r\n```\r\n5\r\n```\r\n6 boats\r\n", ["12", "6"], ["5"]), ("", [], []),
  ]

  @Test(
    "numbers are read as the page shows them, and those of code and addresses are no figures", arguments: texts.indices)
  func read(index: Int) throws {
    let row = Self.texts[index]
    let document = try InputReading.document("a.md", row.text)
    let extraction = document.extraction(by: Reader())
    #expect(extraction.figures.map(\.source.quote) == row.figures, "\(row.text)")
    let others = extraction.exclusions.map(\.source.quote).filter { !$0.allSatisfy(\.isLetter) || $0 == "c5" }
    #expect(others == row.others, "\(row.text)")
    #expect(document.text == row.text)
    for source in extraction.everything.map(\.source) { #expect(InputReading.standsInText(source, of: document)) }
  }

  @Test("a range and a sentence keep the marks that stand in them") func letters() throws {
    let text = "## News\n\n**Between** 5 and **7** men [were killed](http://x), says **the ministry**."
    let figure = try #require(try InputReading.document("a.md", text).extraction(by: Reader()).figures.first)
    #expect(figure.source.quote == "5 and **7")
    #expect(figure.source.sentence == "**Between** 5 and **7** men [were killed](http://x), says **the ministry**.")
    #expect(figure.meaning.subject == "men")
    #expect(figure.meaning.attribution == "ministry")
  }

  @Test("its title is its heading") func title() throws {
    let document = try InputReading.document("a.md", "---\nx: 1\n---\n\n# **Chaos** at Noon\n\nBy _Ann Other_\n")
    #expect(document.title == "Chaos at Noon" && document.byline == "Ann Other")
  }

  @Test("the same text without an ending that says so is read as it stands") func plain() throws {
    let document = try InputReading.document("a.txt", "Use `x = 5` for 12 men")
    #expect(document.extraction(by: Reader()).figures.map(\.source.quote) == ["5", "12"])
  }

  @Test(
    "no text takes longer than it is long",
    arguments: ["[", "![", "*a ", "`", "``a`", "<", "<!--", "[a](", "> ", "~~", "&", "_a", "\\", "- ", "[^", "```\n"])
  func hostile(piece: String) throws {
    let text = String(repeating: piece, count: 40_000) + " 12 men"
    let clock = ContinuousClock()
    var document: Document?
    let time = try clock.measure { document = try InputReading.document("a.md", text) }
    #expect(document?.text == text)
    #expect(time < .seconds(60))
  }
}
