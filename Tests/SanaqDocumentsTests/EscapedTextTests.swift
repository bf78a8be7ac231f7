import Testing

@testable import SanaqDocuments

@Suite("What is shown")
struct EscapedTextTests {
  @Test(
    "what steers a terminal, turns letters round or has no width is spelled out",
    arguments: [
      ("a\u{1B}[2Jb", "a\\u{1b}[2Jb"), ("a\u{0}\u{7}\u{8}\r\n\tb", "a\\u{0}\\u{7}\\u{8}\\u{d}\\u{a}\\u{9}b"),
      ("a\u{7F}\u{80}\u{9B}31m", "a\\u{7f}\\u{80}\\u{9b}31m"), ("a\u{202E}b\u{202C}", "a\\u{202e}b\\u{202c}"),
      ("\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}", "\\u{2066}a\\u{2069}\\u{200e}\\u{200f}\\u{61c}"),
      ("1\u{200B}2\u{2060}3\u{FEFF}4", "1\\u{200b}2\\u{2060}3\\u{feff}4"), ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
      ("1\u{200D}0\u{200C}0", "1\\u{200d}0\\u{200c}0"), ("1\u{AD}000", "1\\u{ad}000"), ("\u{3164}a", "\\u{3164}a"),
      ("a\u{E0041}\u{E0100}", "a\\u{e0041}\\u{e0100}"), ("a\u{FE0F}", "a\\u{fe0f}"), ("\u{FFF9}a", "\\u{fff9}a"),
    ])
  func escaped(text: String, shown: String) {
    #expect(text.escaped == shown)
    #expect(shown.escaped == shown)
  }

  @Test(
    "what people write stays",
    arguments: [
      "«12» people — “dozens”…", "e\u{301}", "می\u{200C}خواهم", "क्\u{200D}ष", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}",
      "Donau\u{AD}dampf",
      "שלום, 12", "١٢٫٥", "日本語　12", "a\u{A0}b",
    ])
  func kept(text: String) { #expect(text.escaped == text) }

  @Test("of lines and columns only those of a text stay") func lines() {
    #expect("a\tb\r\nc\rd\n\u{B}".escapedText == "a\tb\r\nc\\u{d}d\n\\u{b}")
    #expect("a\tb\nc".escapedLines == "a\\u{9}b\nc")
  }

  @Test("bytes for a terminal are shown the same wherever they are cut", arguments: 1...7)
  func cut(size: Int) {
    let bytes = Array("a,é,日本,👩🏽\r\n\u{1B}[31m,\u{9B}2J,\u{202E}12\r\nx\r".utf8) + [0xFF, 0xE6, 0x97]
    var shown = ShownText()
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      text += shown.text(of: Array(bytes[start..<min(start + size, bytes.count)]))
    }
    text += shown.last()
    let expected = "a,é,日本,👩🏽\r\n\\u{1b}[31m,\\u{9b}2J,\\u{202e}12\r\nx\\u{d}\u{FFFD}\u{FFFD}"
    #expect(String(decoding: text, as: UTF8.self) == expected)
  }
}
