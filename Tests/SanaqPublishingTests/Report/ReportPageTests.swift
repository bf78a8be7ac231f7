import Foundation
import SanaqCore
import SanaqDocuments
import SanaqReading
import Testing

@testable import SanaqPublishing

@Suite("The report's page")
struct ReportPageTests {
  static func evidence(_ texts: [String: String]) -> FigureEvidence {
    var evidence = FigureEvidence(figures: [])
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      let extraction = Reader().read(text, named: name)
      evidence.figures += extraction.figures
      evidence.exclusions += extraction.exclusions
      evidence.documents.append(Document(name: name, utf8: Array(text.utf8)))
    }
    return evidence
  }

  private static let stories = evidence([
    "a.txt": """
    A strike

    Over 4,000 people have been arrested, and dozens died. One thing is clear: they paid 150 dollars each.

    It began on 5 June 2016. Between 10 and 25 years, about 28% then, and 30% now, of 6,000 kilometres, and five died.
    """,
    "b.txt":
      "Police arrested 12 people.\n\nThey came in May 1991, and ruled from 1991 to 2019. On 2 January he was third.",
  ])

  private static func page(_ evidence: FigureEvidence, limit: Int = Report.standardLimit) throws -> String {
    String(decoding: try Report(evidence, profile: .interval, limit: limit).html(), as: UTF8.self)
  }

  private static func outline(_ evidence: FigureEvidence, limit: Int = Report.standardLimit) throws -> PageOutline {
    try #require(PageOutline(try Report(evidence, profile: .interval, limit: limit).html()))
  }

  @Test("has no two places of one name, and every link lands") func links() throws {
    for limit in [Report.standardLimit, 3, 0] {
      let outline = try Self.outline(Self.stories, limit: limit)
      #expect(Set(outline.ids).count == outline.ids.count)
      #expect(outline.links.allSatisfy { $0.hasPrefix("#") })
      let missing = Set(outline.links.map { String($0.dropFirst()) }).subtracting(outline.ids)
      #expect(missing.isEmpty, "\(missing)")
      let labels = outline.elements.compactMap { $0.attributes["aria-labelledby"] }
      #expect(Set(labels).isSubset(of: outline.ids))
    }
  }

  @Test("has each figure as a mark and as a row, which lead to each other") func bothWays() throws {
    let outline = try Self.outline(Self.stories)
    for figure in Self.stories.figures {
      #expect(
        outline.elements.contains { $0.attributes["id"] == figure.id && $0.attributes["href"] == "#row.\(figure.id)" })
      #expect(outline.named("tr").contains { $0.attributes["id"] == "row.\(figure.id)" })
      #expect(outline.links.contains("#\(figure.id)"))
    }
  }

  @Test("needs no network: nothing leads outside but XML's own name") func offline() throws {
    let page = try Self.page(Self.stories).replacing("xmlns=\"http://www.w3.org/1999/xhtml\"", with: "")
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("//www"))
    #expect(!page.contains("@import") && page.ranges(of: "url(").count == page.ranges(of: "url(#").count)
    let outline = try Self.outline(Self.stories)
    #expect(outline.elements.allSatisfy { $0.attributes["src"] == nil && $0.attributes["style"] == nil })
    #expect(outline.elements.allSatisfy { element in !element.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test("is kept to its own style and script by their hashes", arguments: ["style", "script"]) func policy(part: String)
    throws
  {
    let page = try Self.page(Self.stories)
    let outline = try Self.outline(Self.stories)
    let meta = try #require(outline.named("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" })
    let policy = try #require(meta.attributes["content"])
    #expect(policy.hasPrefix("default-src 'none';"))
    let body = try #require(page.firstRange(of: "<\(part)>").map { page[$0.upperBound...] })
    let text = try #require(body.firstRange(of: "</\(part)>").map { body[..<$0.lowerBound] })
    guard let hash = try SHA256.hash(of: Array(text.utf8)) else { return }
    #expect(policy.contains("\(part)-src '\(hash)'"), "the hash is \(hash) now: put it beside the text")
  }

  @Test("has one title, headings in order, landmarks, and tables with captions and scopes") func structure() throws {
    let outline = try Self.outline(Self.stories)
    #expect(outline.named("html").first?.attributes["lang"] == "en")
    for name in ["h1", "main", "header", "footer", "nav", "title"] where name != "title" {
      #expect(outline.named(name).count == 1, "\(name)")
    }
    let levels = outline.elements.compactMap { element in
      element.name.count == 2 && element.name.first == "h" ? Int(element.name.dropFirst()) : nil
    }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(outline.named("table").count == outline.named("caption").count)
    #expect(outline.named("th").allSatisfy { $0.attributes["scope"] != nil })
    for chart in outline.named("svg") where chart.attributes["class"] == "chart" {
      #expect(chart.attributes["role"] == "img")
    }
    let charts = outline.named("svg").filter { $0.attributes["role"] == "img" }.count
    #expect(outline.named("desc").count == charts && charts > 5)
  }

  @Test("has the summary's statistics as the summary gives them") func statistics() throws {
    let page = try Self.page(Self.stories)
    let row = try #require(Summary(Self.stories.figures).rows.first { $0.keys == ["arrests"] })
    let range = SummaryColumn.range.text(of: row)
    #expect(page.contains("data-label=\"Lowest…highest\">\(range.replacing(">", with: "&gt;"))</td>"))
    #expect(
      page.contains("data-label=\"Median\">\(SummaryColumn.median.text(of: row).replacing(">", with: "&gt;"))</td>"))
  }

  @Test("tells who disputes what, the times, those without a year, and why a numeral is no figure") func words() throws
  {
    let text = try Self.outline(Self.stories).text
    #expect(text.contains("arrests, person") && text.contains("no value fits all"))
    #expect(text.contains("1991 to 2019") && text.contains("5 June 2016") && text.contains("2 January"))
    #expect(text.contains("no figure: part of an idiom"))
    #expect(text.contains("dozens") && text.contains("(dozens)"))
  }

  @Test("draws vague values hatched, approximate ones hollow, and tells each by its words") func hedges() throws {
    let outline = try Self.outline(Self.stories)
    let marks = outline.elements.filter { $0.name == "a" && $0.parent == "svg" }
    #expect(Set(marks.compactMap { $0.attributes["class"] }) == ["plain", "about", "vague"])
    #expect(outline.ids.contains("part.hatch") && ReportStyle.text.contains("url(#part.hatch)"))
    #expect(outline.text.contains("24…99 (dozens): “dozens”, a.txt:3:"))
  }

  @Test("is the same on every run") func deterministic() throws {
    #expect(try Self.page(Self.stories) == Self.page(Self.stories))
  }

  @Test("says that there is nothing where there is nothing") func empty() throws {
    let outline = try Self.outline(FigureEvidence(figures: []))
    #expect(outline.text.contains("There is no figure here"))
    #expect(Set(outline.ids).count == outline.ids.count)
    _ = try Self.outline(Self.evidence(["empty.txt": ""]))
  }

  @Test("says what it leaves out, and leaves no link without its end") func limit() throws {
    let outline = try Self.outline(Self.stories, limit: 2)
    #expect(outline.text.contains("the first 2 of \(Self.stories.figures.count) figures"))
    #expect(outline.text.contains("is left out."))
    #expect(outline.named("tr").filter { $0.attributes["id"]?.hasPrefix("row.") == true }.count == 2)
  }

  @Test("shows sentences where a text is missing or has changed") func missing() throws {
    var evidence = Self.stories
    evidence.documents = [Document(name: "a.txt", utf8: Array("Another text.".utf8))]
    let outline = try Self.outline(evidence)
    #expect(outline.text.contains("The text has changed") && outline.text.contains("The text is not at hand"))
    for figure in evidence.figures { #expect(outline.ids.contains(figure.id)) }
  }

  @Test("gives sheets' own ids, however odd or doubled, places that differ") func ids() throws {
    var evidence = Self.stories
    for (index, id) in ["part.main", "a b", "row.x", "x", "x", "figure.1", "é\"'>"].enumerated() {
      evidence.figures[index].id = id
    }
    let outline = try Self.outline(evidence)
    #expect(Set(outline.ids).count == outline.ids.count)
    #expect(Set(outline.links.map { String($0.dropFirst()) }).isSubset(of: outline.ids))
  }

  @Test("numerals among a sheet's rows are no figures") func numerals() throws {
    var evidence = Self.stories
    evidence.figures += evidence.exclusions.map(\.figure)
    #expect(try Self.outline(evidence).text.contains("\(Self.stories.figures.count) figures in 2 documents"))
  }

  @Test("templates find every part of a figure") func children() throws {
    let figure = try #require(Self.stories.figures.first)
    let shown = ReportFigure(figure, mark: "m", row: "r")
    for child in Mirror(reflecting: shown).children {
      let name = try #require(child.label)
      let value = shown.child(named: name)
      #expect(String(describing: value ?? "nil") == String(describing: Self.unwrapped(child.value)), "\(name)")
    }
  }

  private static func unwrapped(_ value: Any) -> Any {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional ? mirror.children.first?.value ?? "nil" : value
  }
}
