import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments

/// Corrections of whatever stands in a text.
@Suite("Any corrections") struct CorrectionProperties {
  /// A correction of the figure at a place of its text's list, if it has so many.
  private struct Draft: Sendable {
    let figure: Int
    let field: String
    let now: String
  }

  private static let cells = [
    ("figure", "rejected"), ("low", "1"), ("high", "99999"), ("bound", "range"), ("unit", "ship"),
    ("measure", "deaths"),
    ("subject", "a, \"b\""), ("place", ""), ("time", "2016"), ("status", "alleged"), ("kind", "money"), ("low", "x"),
  ]

  private static func file(_ drafts: [Draft], of figures: [Figure], _ document: Document) throws -> CorrectionFile {
    let maker = SelectorMaker(document)
    var writer = CSVWriter(columns: CorrectionColumn.allCases.map(\.rawValue))
    for draft in drafts where draft.figure < figures.count {
      let figure = figures[draft.figure]
      guard let selector = maker.selector(of: figure.source) else { continue }
      let was = FigureColumn(rawValue: draft.field)?.text(of: figure) ?? ""
      writer.append(row: [
        selector.document, selector.exact, selector.prefix, selector.suffix, draft.field, was, draft.now, "seen", "",
        "",
      ])
    }
    return try CorrectionFile(csv: writer.bytes, file: "c.csv")
  }

  /// What became of each, by what it says.
  private static func states(_ outcomes: [CorrectionOutcome]) -> [String] {
    outcomes.map { "\($0.correction.selector)\($0.correction.field)\($0.correction.now)\($0.state)" }.sorted()
  }

  @Test("commute") func commute() throws {
    var texts = SplitMix64(seed: 7)
    for round in 0..<20 {
      let text = HostileText.text(&texts).joined()
      let document = Document(name: "a.txt", utf8: Array(text.utf8))
      let extraction = document.extraction(by: Reader())
      let broken = try Property("corrections commute", cases: 15) { dice in
        (0..<Int.random(in: 2...10, using: &dice)).map { _ in
          let (field, now) = Self.cells[Int.random(in: Self.cells.indices, using: &dice)]
          return Draft(figure: Int.random(in: 0..<4, using: &dice), field: field, now: now)
        }
      }.counterexample { drafts in
        let files = try [drafts, drafts.reversed()].map { try Self.file($0, of: extraction.figures, document) }
        let passes = files.compactMap { CorrectionPass.applied($0, to: extraction, of: document) }
        guard passes.count == 2 else { return nil }
        if passes[0].extraction != passes[1].extraction { return "in the other order rows are others" }
        let same = Self.states(passes[0].outcomes) == Self.states(passes[1].outcomes)
        return same ? nil : "in the other order other ones are applied"
      }
      #expect(broken == nil, "of text \(round): \(text.debugDescription)")
    }
  }
}
