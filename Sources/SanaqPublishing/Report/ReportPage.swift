internal import Algorithms
internal import SanaqCore
internal import SanaqDocuments
internal import SanaqReading

/// All that the page's templates ask for, but for the documents' texts.
struct ReportPage {
  let title: String
  let figureCount: String
  let documentCount: String
  let numeralCount: String?
  let disputeCount: String
  let hasDisputes: Bool
  let timeCount: String
  let basis: String
  /// What is left out of the page; nil for nothing.
  let limited: String?
  let families: [Family]
  let overview: ReportOverview
  let conflicts: ReportDisputes
  let timeline: ReportTimeline
  let texts: ReportDocuments
  let figures: [ReportFigure]
  let isEmpty: Bool
  let kinds: [String]
  let measures: [String]
  let names: [String]
  let style = ReportStyle.text
  let script = ReportScript.text
  let styleHash = ReportStyle.hash
  let scriptHash = ReportScript.hash

  /// A class of kinds, for the key to the marks.
  struct Family {
    let name: String
    let words: String
  }

  init(_ matter: ReportMatter, profile: VagueProfile?, limit: Int) throws(OutputError) {
    let listed = matter.listed
    let anchors = ReportAnchors(listed)
    figures = listed.indices.map { ReportFigure(listed[$0], mark: anchors[$0], row: anchors.row($0)) }
    let summary = matter.summary.summary
    overview = try ReportOverview(summary, matter.values, listed: figures)
    conflicts = try ReportDisputes(matter.rivals, targets: ReportTargets(listed, anchors))
    timeline = ReportTimeline(listed, listed: figures, count: matter.timed)
    texts = ReportDocuments(matter.shelf, listed, listed: figures)
    isEmpty = matter.count == 0
    kinds = figures.map(\.kind).uniqued().sorted()
    measures = figures.compactMap(\.measure).uniqued().sorted()
    names = figures.map(\.document).uniqued().sorted()
    families = Kind.Family.allCases.map { Family(name: $0.rawValue, words: $0.words) }
    let (documents, exclusions) = (max(summary.documents, matter.shelf.textCount), matter.shelf.exclusionCount)
    figureCount = Plural.counted(matter.count, "figure").groupedDigits
    documentCount = Plural.counted(documents, "document").groupedDigits
    numeralCount = exclusions == 0 ? nil : Plural.counted(exclusions, "other numeral").groupedDigits
    hasDisputes = conflicts.count > 0
    disputeCount = String(conflicts.count).groupedDigits
    timeCount = String(matter.timed).groupedDigits
    title = "\(figureCount) in \(documentCount)"
    basis = profile.map { "Vague words have the bounds of the profile “\($0.rawValue)”." } ?? ""
    limited = matter.count > limit ? Self.words(shown: limit, of: matter.count) : nil
  }

  private static func words(shown: Int, of count: Int) -> String {
    "This page lists and marks the first \(shown) of \(count) figures, so that it opens quickly; the overview and what is "
      .groupedDigits
      + "disputed are of all. Take --limit for more, --measure, --document or --where for others; sanaq extract writes all."
  }
}
