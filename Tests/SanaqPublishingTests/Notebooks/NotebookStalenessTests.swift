import SanaqCore
@testable import SanaqPublishing
import Testing

@Suite("What makes a notebook stale")
struct NotebookStalenessTests {
  static let text = "Title\n\n```sanaq id=x\nsummary a.csv\n```\n\nThere are <!--=x.n-->1<!--/-->.\n"

  @Test("its first run") func first() throws {
    #expect(try NotebookSamples.woven(Self.text).findings == [.init(line: 3, cause: .neverRun)])
  }

  @Test("its code, whether the output changes or not") func code() throws {
    let fresh = try NotebookSamples.fresh(Self.text)
    let edited = fresh.replacing("summary a.csv\n```", with: "# why\nsummary a.csv\n```", maxReplacements: 1)
    let weaving = try NotebookSamples.woven(edited)
    #expect(weaving.findings == [.init(line: 3, cause: .code)])
    #expect(try NotebookSamples.woven(weaving.text).isFresh)
    #expect(try NotebookSamples.woven(fresh.replacing("id=x", with: "id=x  ")).isFresh)
  }

  @Test("its data: changed, new or gone, by name") func data() throws {
    let fresh = try NotebookSamples.woven(
      Self.text, sources: [.init(name: "a", hash: "1"), .init(name: "b", hash: "2")])
    let weaving = try NotebookSamples.woven(
      fresh.text, sources: [.init(name: "b", hash: "3"), .init(name: "c", hash: "4")])
    let causes: [NotebookFinding.Cause] = [.changedData(file: "b"), .newData(file: "c"), .goneData(file: "a")]
    #expect(weaving.findings == causes.map { .init(line: 3, cause: $0) })
    #expect(
      weaving.findings.map(\.words) == [
        "data: b has changed", "data: c is read now, and was not", "data: a was read, and is not now",
      ])
  }

  @Test("an output that was edited by hand, which only force overwrites") func edited() throws {
    let fresh = try NotebookSamples.fresh(Self.text)
    let edited = fresh.replacing("summary|a.csv", with: "my own words")
    let kept = try NotebookSamples.woven(edited)
    #expect(kept.findings == [.init(line: 3, cause: .editedOutput)])
    #expect(kept.text == edited)
    #expect(try NotebookSamples.woven(edited, force: true).text == fresh)
    let both = try NotebookSamples.woven(edited, sources: [.init(name: "a.csv", hash: "2")])
    #expect(both.findings.map(\.cause) == [.editedOutput, .changedData(file: "a.csv")])
    #expect(both.text == edited)
  }

  @Test("another result of the same code and data") func result() throws {
    let fresh = try NotebookSamples.fresh(Self.text)
    let weaving = try NotebookSamples.woven(fresh, print: { _ in "other" })
    #expect(weaving.findings == [.init(line: 3, cause: .result)])
    #expect(weaving.text.contains("\nother\n"))
  }

  @Test("marks that are not as they are written") func marks() throws {
    let fresh = try NotebookSamples.fresh(Self.text)
    let weaving = try NotebookSamples.woven(fresh.replacing("\noutput ", with: "\noutput  "))
    #expect(weaving.findings == [.init(line: 3, cause: .marks)])
    #expect(weaving.text == fresh)
  }

  @Test("a value in the prose") func value() throws {
    let fresh = try NotebookSamples.fresh(Self.text)
    let weaving = try NotebookSamples.woven(fresh.replacing("-->1<!--/-->", with: "-->9<!--/-->"))
    #expect(weaving.findings.map(\.words) == ["value: x.n is 1, and the text says 9"])
    #expect(weaving.text == fresh)
  }

  // MARK: Charts

  static let charted = "```sanaq chart=a.svg\nsummary a.csv\n```\n"
  static let drawing = Drawing([.init(title: "t", bars: [.init(label: "l", interval: Interval(3) ?? .unknown)])])

  private static func woven(_ text: String, _ file: [UInt8]?, force: Bool = false) throws -> NotebookWeaving {
    try NotebookSamples.woven(text, force: force, drawing: drawing, chart: { $0 == "a.svg" ? file : nil })
  }

  @Test("a chart's file: missing, old, or somebody else's") func charts() throws {
    let svg = Array(Self.drawing.svg.utf8)
    let first = try Self.woven(Self.charted, nil)
    #expect(first.charts.map(\.name) == ["a.svg"] && first.charts.map { Array($0.svg.utf8) } == [svg])
    #expect(first.text.contains("-->\n![t: l](a.svg)\n\n```text\n"))
    #expect(try Self.woven(first.text, svg).isFresh)
    #expect(try Self.woven(first.text, nil).findings.map(\.cause) == [.missingChart(file: "a.svg")])
    let other = try Self.woven(first.text, Array("x".utf8))
    #expect(other.findings.map(\.cause) == [.editedChart(file: "a.svg")] && other.charts.isEmpty)
    #expect(try Self.woven(first.text, Array("x".utf8), force: true).charts.count == 1)
    let foreign = try Self.woven(Self.charted, Array("x".utf8))
    #expect(foreign.findings.map(\.cause).contains(.editedChart(file: "a.svg")) && foreign.charts.isEmpty)
    let old = Drawing([.init(title: "t", bars: [.init(label: "old", interval: Interval(4) ?? .unknown)])])
    let before = try NotebookSamples.woven(Self.charted, drawing: old)
    let now = try Self.woven(before.text, Array(old.svg.utf8))
    #expect(now.findings.map(\.cause) == [.oldChart(file: "a.svg"), .result] && now.charts.count == 1)
  }

  @Test("a drawing says what it shows, and nothing in it ends its XML") func drawing() {
    let drawing = Drawing([
      .init(
        title: "a & b",
        bars: [
          .init(
            label: "<x>", interval: Interval(lower: .excluded(4000), upper: .unbounded) ?? .unknown, value: ">4000…∞"),
          .init(label: "nothing", interval: .unknown),
        ])
    ])
    #expect(drawing.words == "a & b: <x> >4000…∞")
    #expect(drawing.svg.contains("<title>a &amp; b</title>") && drawing.svg.contains("&lt;x&gt;"))
    #expect(drawing.svg.contains("<path class=\"plain\""))
    #expect(Drawing([.init(title: "t", bars: [])]).isEmpty)
  }
}
