import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@testable import SanaqPublishing

@Suite("What documents can do to the page")
struct ReportEscapingTests {
  static let hostile = """
    <script>alert(1)</script> 12 people <img src=x onload="alert(2)"> & 'quotes' ]]> <!-- 5 km --> </style></script>
    <a href="javascript:alert(3)">100 dollars</a>, said "the <b>ministry</b>", {{figures}} and {{{script}}} 7 died.
    About \u{202E}12\u{202C} \u{200F}men, 3\u{0}4 women, \u{1B}[31m20 cars, "\u{301} onload=alert(4) x="\u{301} 9 people died, <\u{338}script>.\u{FFFF}
    """

  static let evidence: FigureEvidence = {
    var evidence = ReportPageTests.evidence(["<i>\"'&.txt": hostile])
    // Every text of a row, as a sheet made by somebody else could have it.
    for index in evidence.figures.indices {
      let text = "\"\u{301} onclick='x' \(index) <script>]]>&\u{202E}"
      evidence.figures[index].meaning = Meaning(
        measure: text, subject: text, place: text, time: text, attribution: text)
      evidence.figures[index].quantity.unit = UnitOfMeasure(text)
      evidence.figures[index].quantity.per = text
      evidence.figures[index].quantity.vague = text
    }
    return evidence
  }()

  @Test("none of it becomes an element or an attribute") func inert() throws {
    let outline = try #require(PageOutline(try Report(Self.evidence).html()))
    let plain = try #require(PageOutline(try Report(ReportPageTests.evidence(["a": "12 people, 5 km."])).html()))
    #expect(outline.named("script").count == 1 && outline.named("style").count == 1)
    #expect(outline.named("img").isEmpty && outline.named("i").isEmpty)
    #expect(outline.links.allSatisfy { $0.hasPrefix("#") })
    // Nothing but what the page's own templates have.
    let known: Set = [
      "open", "data-choice", "hidden", "tabindex", "y", "d", "overflow", "at", "rx", "cx", "cy", "dir", "aria-hidden",
      "focusable", "x1", "x2", "y1", "y2", "x",
    ]
    let attributes = Set(outline.elements.flatMap(\.attributes.keys))
    #expect(attributes.subtracting(plain.elements.flatMap(\.attributes.keys)).isSubset(of: known))
    #expect(!attributes.contains { $0.hasPrefix("on") })
  }

  @Test("it is all there to be read, and what can't be seen is spelled out") func shown() throws {
    let bytes = try Report(Self.evidence).html()
    let outline = try #require(PageOutline(bytes))
    for text in [
      "<script>alert(1)</script>", "onload=\"alert(2)\"", "]]>", "{{figures}}", "{{{script}}}", "\\u{202e}", "\\u{0}",
      "\\u{1b}", "\\u{ffff}",
    ] {
      #expect(outline.text.contains(text), "\(text)")
    }
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!page.unicodeScalars.contains { [0x202E, 0x200F, 0x202C].contains($0.value) })
  }

  @Test("escaping goes by code points: no combining mark hides a quotation mark") func combined() {
    let text = PageText().escapeText("\"\u{301}<\u{338}>\u{20D2}&\u{300}'\u{FE0F}")
    #expect(text == "&quot;\u{301}&lt;\u{338}&gt;\u{20D2}&amp;\u{300}&#39;\\u{fe0f}")
  }

  @Test("lines end as they did, whatever the system that wrote them") func lines() {
    #expect(PageText().escapeText("a\r\nb\rc\nd\te") == "a\nb\nc\nd\te")
  }

  @Test("every template escapes, and only the page's own style and script are taken as they are") func templates() {
    let texts = ReportTemplates.all.map(\.value)
    let raw = texts.flatMap { text in text.matches(of: /\{\{\{(\w+)\}\}\}/).map { String($0.1) } }
    #expect(raw == ["style", "script"])
    #expect(!texts.contains { $0.contains("{{&") || $0.contains("CONTENT_TYPE") })
  }
}
