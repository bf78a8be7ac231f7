internal import Algorithms
internal import Mustache
internal import SanaqCore
public import SanaqDocuments
public import SanaqReading

/// Figures as one page of HTML that needs nothing else: an overview with charts, what is disputed, a timeline, the documents
/// with every number marked, and a table of all.
///
/// Everything on it follows from the figures and the texts: the same input gives the same bytes.
public struct Report: Sendable {
  private var evidence: FigureEvidence
  private let profile: VagueProfile?
  private let limit: Int

  /// How many figures a page lists and marks, unless another number is asked for.
  public static let standardLimit = 5_000

  /// A page to be made.
  ///
  /// - Parameters:
  ///   - evidence: the figures, and as many of their documents as are at hand.
  ///   - profile: the convention for vague numbers; nil where a sheet has taken one already.
  ///   - limit: how many figures are listed and marked; the overview and what is disputed are of all.
  public init(_ evidence: FigureEvidence, profile: VagueProfile? = nil, limit: Int = Report.standardLimit) {
    self.evidence = evidence
    // A sheet may have the other numerals among its rows.
    self.evidence.figures.removeAll { !$0.quantity.kind.isFigure }
    self.profile = profile
    self.limit = max(0, limit)
  }

  /// The page, in UTF-8. O(*n* log *n*).
  ///
  /// - Throws: where a template of the page's own is broken, which no input can cause.
  public func html() throws -> [UInt8] {
    let library = try ReportTemplates.library()
    guard let page = library.render(ReportPage(evidence, profile: profile, limit: limit), withTemplate: "page") else {
      throw ReportError.missingTemplate
    }
    return Array(page.utf8)
  }
}

/// Why there is no page.
enum ReportError: Error, Hashable, CustomStringConvertible {
  case missingTemplate

  /// What to do about it.
  var description: String { "the report has no template \"page\": it was built wrongly; build it again" }
}

/// All that the page's template asks for.
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

  init(_ evidence: FigureEvidence, profile: VagueProfile?, limit: Int) {
    let all = evidence.figures
    let anchors = ReportAnchors(all)
    figures = all.prefix(limit).indices.map { ReportFigure(all[$0], mark: anchors[$0], row: anchors.row($0)) }
    let targets = ReportTargets(all.prefix(limit), anchors)
    let summary = Summary(all)
    overview = ReportOverview(summary, all, listed: figures[...])
    conflicts = ReportDisputes(all, targets: targets)
    timeline = ReportTimeline(all, listed: figures[...])
    texts = ReportDocuments(evidence, listed: figures[...])
    isEmpty = all.isEmpty
    kinds = figures.map(\.kind).uniqued().sorted()
    measures = figures.compactMap(\.measure).uniqued().sorted()
    names = figures.map(\.document).uniqued().sorted()
    families = Kind.Family.allCases.map { Family(name: $0.rawValue, words: $0.words) }
    let documents = max(summary.documents, evidence.documents.count)
    figureCount = Plural.counted(all.count, "figure").groupedDigits
    documentCount = Plural.counted(documents, "document").groupedDigits
    numeralCount =
      evidence.exclusions.isEmpty ? nil : Plural.counted(evidence.exclusions.count, "other numeral").groupedDigits
    hasDisputes = conflicts.count > 0
    disputeCount = String(conflicts.count).groupedDigits
    timeCount = String(all.count { !$0.meaning.time.isEmpty }).groupedDigits
    title = "\(figureCount) in \(documentCount)"
    basis = profile.map { "Vague words have the bounds of the profile “\($0.rawValue)”." } ?? ""
    limited = all.count > limit ? Self.words(shown: limit, of: all.count) : nil
  }

  private static func words(shown: Int, of count: Int) -> String {
    "This page lists and marks the first \(shown) of \(count) figures, so that it opens quickly; the overview and what is "
      .groupedDigits
      + "disputed are of all. Take --limit for more, --measure, --document or --where for others; sanaq extract writes all."
  }
}
