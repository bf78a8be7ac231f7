import Foundation
import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@Suite("HTML")
struct HTMLTests {
  private static func text(_ html: String) throws -> String { try InputReading.document("a.html", html).text }

  static let pages: [(html: String, text: String)] = [
    ("<title>Noon</title><h1>Chaos</h1><p>12 killed.", "Noon\n\nChaos\n\n12 killed."),
    ("<p>12\n   killed,\t30 <b>in</b>jured <p>here", "12 killed, 30 injured\n\nhere"),
    ("one<br>two<br><br>three<hr>four", "one\ntwo\n\nthree\n\nfour"),
    ("<div>a<div>b</div>c</div>d", "a\n\nb\n\nc\n\nd"),
    ("<ul><li>5 boats<li>6 <i>ships</i></ul>7", "• 5 boats\n• 6 ships\n\n7"),
    ("<ul><li><p>5 boats</p><p>more</p></li><li></li></ul>", "• 5 boats\n\nmore"),
    (
      "<table><tr><th>City<th>Killed<tr><td><p>Homs</p></td><td>12</td></tr></table>4",
      "| City | Killed\n| Homs | 12\n\n4"
    ),
    ("<table><tr><td>one cell of a <p>layout</td></tr><tr><td>5</table>", "one cell of a\n\nlayout\n\n5"),
    (
      "<table><tr><td>a</td><td><table><tr><td>1<td>2</tr></table></td></tr><tr><td>b<td>3</table>",
      "| a | | 1 | 2\n| b | 3"
    ),
    ("<table><tr><td></td><td>5</td></tr></table>", "|  | 5"),
    ("<pre> a  12\n b  13</pre>5", " a  12\n b  13\n\n5"),
    ("<dl><dt>Killed<dd>12<dt>Hurt<dd>30</dl>", "Killed\n12\nHurt\n30"),
    ("10<sup>6</sup> cells, CO<sub>2</sub>, 5<sup>th</sup>, 7<sup>[1]</sup>", "10⁶ cells, CO₂, 5th, 7[1]"),
    ("4&nbsp;000 &lt; 5&#8211;6 &eacute; &unknown; &#x31;", "4\u{A0}000 < 5–6 é &unknown; 1"),
    ("mil&shy;lion, 5\u{200B}00", "million, 500"),
    ("<q>No</q>, 5 said", "“No”, 5 said"),
    ("a<!-- 5 -->b", "ab"),
    // What nobody sees.
    ("a<script>var x = '<p>5</p>'</script><style>p { top: 6px }</style>b", "ab"),
    ("a<noscript>5</noscript><template>6</template><svg><text>7</text></svg><iframe>8</iframe>b", "ab"),
    ("a<p hidden>5<p style='color: red; Display : none'>6</p>b", "a\n\nb"),
    ("a<select><option>1999<option>2000</select><textarea>7</textarea><input value=8>b", "ab"),
    ("<head><meta name=x content=5><link href=6></head><body>b", "b"),
    ("<img alt='5 cats' src='6.png'>b<a href='http://x/7'>c</a>", "bc"),
    // Tags that no one closed, opened or wrote well.
    ("<p>5 <b>six <i>seven</b> 8</i> 9</p></div></p>", "5 six seven 8 9"),
    ("<p>5 < 6 <7 & 8", "5 < 6 <7 & 8"),
    ("<div <p>5</p>", "5"), ("</p></p></table>5", "5"), ("<script>5", ""), ("<p title='5>6", ""), ("<", "<"), ("", ""),
    ("<!DOCTYPE html [<!ENTITY a 'b'>]>5 &a;", "]>5 &a;"),
  ]

  @Test("is read as its page shows it", arguments: pages.indices)
  func shown(index: Int) throws {
    let page = Self.pages[index]
    // A declaration is no word of the page, but only browsers know that of one with entities of its own.
    #expect(try Self.text(page.html) == page.text, "\(page.html)")
  }

  static let encodings: [(bytes: [UInt8], text: String, notes: [DocumentNote])] = [
    (Array("<p>£5 – é".utf8), "£5 – é", []),
    ([0xEF, 0xBB, 0xBF] + Array("<p>£5".utf8), "£5", []),
    (Array("<p>".utf8) + [0xA3, 0x35, 0x20, 0x96, 0x20, 0xE9], "£5 – é", [.guessedCharset("windows-1252")]),
    (Array("<meta charset=ISO-8859-1><p>".utf8) + [0xA3, 0x35, 0x80], "£5€", []),
    (
      Array("<META http-equiv=x content=\"text/html; charset = windows-1251\">".utf8) + [0xC1, 0xEE, 0xEB, 0xE5, 0xE5],
      "Более", []
    ),
    (Array("<meta charset='shift_jis'><p>".utf8) + [0x90, 0x6C, 0x35], "人5", []),
    // What the page says of itself is wrong often enough.
    (Array("<meta charset=iso-8859-1><p>5 é –".utf8), "5 é –", []),
    (Array("<meta charset=no-such><p>".utf8) + [0xA3, 0x35], "£5", [.guessedCharset("windows-1252")]),
    (
      Array("<meta charset=utf-8><p>5".utf8) + [0xFF, 0x36], "5\u{FFFD}6", [.notUTF8(count: 1, line: 1)]
    ),
    ([0xFF, 0xFE] + "<p>5 é".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "5 é", [.decodedFromUTF16]),
    (Array("<p>5\u{0}6".utf8), "5\u{FFFD}6", [.holdsNUL(line: 1)]),
    (Array("<p><img src=5>".utf8), "", [.pageWithoutText]),
  ]

  @Test("is decoded as browsers do, but UTF-8 wherever it is that", arguments: encodings.indices)
  func decoded(index: Int) throws {
    let page = Self.encodings[index]
    let document = try InputReading.document("a.htm", page.bytes)
    #expect(document.text == page.text)
    #expect(document.notes == page.notes)
  }

  @Test("a long page in another encoding loses no letter where pieces meet", arguments: 0..<4)
  func pieces(offset: Int) throws {
    let word: [UInt8] = [0x90, 0x6C, 0x93, 0xFA]
    let count = 40_000
    let bytes =
      Array("<meta charset=shift_jis><p>".utf8) + Array(repeating: 0x61, count: offset)
      + Array(repeatElement(word, count: count).joined())
    let text = try InputReading.document("a.html", bytes).text
    #expect(text == String(repeating: "a", count: offset) + String(repeating: "人日", count: count))
  }

  @Test("10,000 elements may stand in each other") func nested() throws {
    let depth = 10_000
    let html =
      String(repeating: "<div>", count: depth) + "12 killed" + String(repeating: "</div>", count: depth) + "<p>30 hurt"
    #expect(try Self.text(html) == "12 killed\n\n30 hurt")
    let open = String(repeating: "<table><tr><td>", count: depth / 2) + "12 killed"
    #expect(try Self.text(open) == "12 killed")
  }

  @Test("what stands deeper than in any page is named, before it takes long") func bottomless() throws {
    let html = String(repeating: "<b>", count: 100_000) + String(repeating: "</i>", count: 100_000) + "12 killed"
    let error = #expect(throws: DocumentError.self) { _ = try Self.text(html) }
    #expect(error?.description.contains("deeper in each other") == true)
  }

  /// Each would be a gigabyte if it were expanded, or a file of the machine, or a connection.
  static let bombs = [
    """
    <?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><html><p>5 &c;&c;&c;</p></html>
    """,
    """
    <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>5 &x;</p></html>
    """,
    """
    <!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd"><html><p>5<img src="http://127.0.0.1:9/y"></p></html>
    """,
  ]

  @Test("declares nothing: no entity is expanded, and no other file is read", arguments: bombs)
  func bomb(html: String) throws {
    let text = try Self.text(html)
    #expect(text.contains("5") && text.utf8.count < html.utf8.count)
    #expect(!text.contains("root:"))
  }

  @Test("places are those of the text that is shown, and figures of scripts are none") func figures() throws {
    let html =
      "<title>É</title><script>var n = 77</script><p>On <b>5&nbsp;June</b> 12 people died.<table><tr><td>4<td>500"
    let document = try InputReading.document("a.html", html)
    let figures = document.extraction(by: Reader()).figures
    #expect(figures.map(\.source.quote) == ["5\u{A0}June", "12", "4", "500"])
    for figure in figures { #expect(InputReading.standsInText(figure.source, of: document), "\(figure.source)") }
  }

  @Test(
    "is known by its first bytes where the name says nothing",
    arguments: [
      ("a", "<!DOCTYPE HTML><p>5<script>6</script>", "5"), ("a.txt", "\n <html><p>5<script>6</script>", "5"),
      ("a.dat", "<?xml version='1.0'?><html><p>5</html>", "5"), ("a.txt", "5 <html>", "5 <html>"),
      ("a.md", "<html> 5", "<html> 5"),
    ])
  func known(name: String, content: String, text: String) throws {
    #expect(try InputReading.document(name, content).text == text)
  }

  @Test("is read in folders by its endings") func folders() throws {
    let folder = try TemporaryFolder()
    for name in ["a.html", "b.HTM", "c.xhtml", "d.php", "e.css"] { try folder.write(name, "<p>5") }
    #expect(InputReading.documents([folder.path]).documents.map(\.name) == ["a.html", "b.HTM", "c.xhtml"])
  }
}
