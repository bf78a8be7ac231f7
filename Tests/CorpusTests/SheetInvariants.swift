import SanaqCore
import SanaqDocuments
import SanaqTesting
import Testing

/// What holds for the corpus's sheets as sheets, whatever their numbers mean.
@Suite(
  "The corpus's sheets", .figures("data/figures.csv", documents: "seeds", groups: "data/groups.csv"))
struct SheetInvariants {
  let corpus = FigureCorpus.current
  var figures: FigureTable { corpus.figures }
  /// What people have corrected in the sheets, if they have.
  var corrections: CorrectionFile? {
    get throws {
      let path = PackageFolder().path("data/corrections.csv")
      return try ExtractionPlan.corrections(beside: path).map { try CorrectionFile(contentsOf: $0) }
    }
  }

  @Test("are what extraction gives now") func fresh() throws {
    let folder = try #require(corpus.documents)
    expect(figures, .fresh(from: folder, corrections: try corrections?.file))
    let now = FigureGrouping.groups(of: try FigureTable(extracting: [folder], corrections: try corrections)).map {
      ResolvedGroup($0, by: .envelope)
    }
    let sheet = try GroupRow.rows(csv: GroupSheet.bytes(of: now), file: folder)
    #expect(corpus.groups.map(\.cells) == sheet.map(\.cells))
  }

  @Test("have the exclusions that extraction gives now") func freshExclusions() throws {
    var now: [Exclusion] = []
    ExtractionRun(paths: [try #require(corpus.documents)], corrections: try corrections).forEach { event in
      if case .document(_, let extraction) = event { now += extraction.exclusions }
    }
    let sheet = try Exclusion.rows(ofSheet: PackageFolder().path("data/excluded.csv"))
    func cells(_ rows: [Exclusion]) -> [[String]] {
      rows.map { row in ExclusionColumn.allCases.map { $0.text(of: row) } }
    }
    #expect(cells(sheet) == cells(now))
    #expect(!sheet.isEmpty)
  }

  @Test("show their evidence") func evidence() throws {
    expect(figures, .quoteStands(in: try #require(corpus.documents)))
    expect(figures, .notMissing(\.source.quote), .notMissing(\.source.sentence), .notMissing(\.source.document))
    expect(figures, .satisfies("sentence holds the quote") { $0.source.sentence.contains($0.source.quote) })
  }

  @Test("name each row once, and refer to rows that are there") func references() {
    expect(figures, .unique(\.id), .unique(\.source))
    expect(figures, .refers(\.links.group, to: corpus.groups.map(\.id), named: "groups.csv"))
    expect(figures, .refers(\.links.repeats, to: figures.map(\.id), named: "the sheet's ids"))
    expect(corpus.groups, .unique(\.id), .refers(\.id, to: figures.map(\.links.group), named: "figures.csv"))
  }

  @Test("put no row outside its group") func groups() {
    expect(figures, .insideGroup(of: corpus.groups))
    expect(corpus.groups, .ordered, .oneOf(\.agreement, Agreement.allCases.map(\.rawValue)))
  }

  @Test("count what the five documents hold") func counts() {
    expect(figures, .count(100...130))
    #expect(Set(figures.map(\.source.document)).count == 5)
  }
}
