import SanaqDocuments
import Testing

@testable import SanaqPublishing

@Suite("Text of documents in Markdown")
struct MarkdownTextTests {
  @Test(
    "is taken for no mark, by code points",
    arguments: [
      ("a | b", "a \\| b"), ("|\u{338}", "\\|\u{338}"), ("<script>", "&lt;script>"),
      ("<\u{338}img>", "&lt;\u{338}img>"),
      ("`a`", "\\`a\\`"), ("`\u{301}", "\\`\u{301}"), ("**a**_b_~~c~~", "\\*\\*a\\*\\*\\_b\\_\\~\\~c\\~\\~"),
      ("[a](javascript:b)", "\\[a\\](javascript:b)"), ("![a](b)", "!\\[a\\](b)"), ("&lt;", "&amp;lt;"),
      ("\\|", "\\\\\\|"),
      ("a\nb\r\nc", "a b c"), ("a\rb\u{2028}", "a\\\\u{d}b\\\\u{2028}"), ("<!--/sanaq-->", "&lt;!--/sanaq-->"),
      ("12…∞ é", "12…∞ é"),
    ])
  func prose(text: String, woven: String) { #expect(text.asProse == woven) }

  @Test("has its own cell in a table, whatever is in it") func table() {
    let cells = ["a | b", "|\u{338}|", "`|`", "\\|", "\n| x |\n"].map(\.escaped)
    let text = TableText.markdown([.init(title: "a|b"), .init(title: "n", isNumeric: true)], cells.map { [$0, "1"] })
    let lines = text.split(separator: "\n")
    #expect(lines.count == cells.count + 2)
    for line in lines {
      // The bars that no backslash stands before, an even number of them apart.
      var (bars, isEscaped) = (0, false)
      for scalar in line.unicodeScalars {
        if scalar == "|", !isEscaped { bars += 1 }
        isEscaped = scalar == "\\" && !isEscaped
      }
      #expect(bars == 3, "\(line)")
    }
  }
}
