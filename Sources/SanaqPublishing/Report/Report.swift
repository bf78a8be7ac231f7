internal import SanaqCore
public import SanaqDocuments
public import SanaqReading

/// Figures as one page of HTML that needs nothing else: an overview with charts, what is disputed, a timeline, the documents
/// with every number marked, and a table of all.
///
/// Everything on it follows from the figures and the texts: the same input gives the same bytes. What the page lists is held
/// in memory; texts are put aside as they come, and read again when their turn comes.
public final class Report {
  private let profile: VagueProfile?
  private let limit: Int
  private let needsFigures: Bool
  private var matter: ReportMatter

  /// How many figures a page lists and marks, unless another number is asked for.
  public static let standardLimit = 5_000

  /// A page to be made.
  ///
  /// - Parameters:
  ///   - profile: the convention for vague numbers; nil where a sheet has taken one already.
  ///   - limit: how many figures are listed and marked; the overview and what is disputed are of all.
  ///   - needsFigures: whether a document counts only if it has figures.
  ///   - path: where the page will go, for texts are put aside there; nil for the folder of temporary files.
  package init(
    profile: VagueProfile?, limit: Int = Report.standardLimit, needsFigures: Bool = false, beside path: String?
  ) {
    self.profile = profile
    self.limit = max(0, limit)
    self.needsFigures = needsFigures
    matter = ReportMatter(beside: path)
  }

  /// A page to be made of what is in memory.
  ///
  /// - Parameters:
  ///   - evidence: the figures, and as many of their documents as are at hand.
  ///   - profile: the convention for vague numbers; nil where a sheet has taken one already.
  ///   - limit: how many figures are listed and marked; the overview and what is disputed are of all.
  /// - Throws: where what is too much for memory finds no room on the disk.
  public convenience init(
    _ evidence: FigureEvidence, profile: VagueProfile? = nil, limit: Int = Report.standardLimit
  ) throws(OutputError) {
    self.init(profile: profile, limit: limit, beside: nil)
    try add(.figures(evidence.figures))
    for document in evidence.documents { try add(.text(document)) }
    try add(.exclusions(evidence.exclusions))
  }

  /// Takes what comes next.
  package func add(_ event: FigureLoad.EvidenceEvent) throws(OutputError) {
    switch event {
    case .figures(let figures):
      for (figure, position) in zip(figures, try matter.positions(of: figures, limit: limit)) where figure.isShown {
        matter.shelf.add(figure, at: position)
      }
    case .text(let document): try matter.shelf.add(document)
    case .exclusions(let exclusions): matter.shelf.add(exclusions)
    case .failure: matter.shelf.close(needsFigures: needsFigures)
    case .part(var part):
      part.extraction.figures.removeAll { !$0.isShown }
      let positions = try matter.positions(of: part.extraction.figures, limit: limit)
      try matter.shelf.add(part, at: positions, needsFigures: needsFigures)
    }
  }

  /// Whether anything has come that a page can be made of.
  package var isEmpty: Bool { matter.count == 0 && matter.shelf.textCount == 0 }

  /// The page, in UTF-8. O(*n* log *n*).
  ///
  /// - Throws: where what was put aside can't be read again, or a template of the page's own is broken, which no input can
  ///   cause.
  public func html() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write { bytes += $0.utf8 }
    return bytes
  }

  /// Writes the page, some of it at a time.
  package func write(to output: Output) throws {
    try write { text in try output.write(Array(text.utf8)) }
  }

  private func write(_ put: @escaping (String) throws -> Void) throws {
    matter.shelf.close(needsFigures: needsFigures)
    try ReportWriter(ReportPage(matter, profile: profile, limit: limit), put).write()
  }
}

/// Why there is no page.
enum ReportError: Error, Hashable, CustomStringConvertible {
  case missingTemplate(String)

  /// What to do about it.
  var description: String {
    switch self {
    case .missingTemplate(let name): "the report has no template \"\(name)\": it was built wrongly; build it again"
    }
  }
}

/// All that the page is made of, as far as it must be held; the rest is put aside.
struct ReportMatter {
  /// How many figures there are.
  private(set) var count = 0
  /// How many of them have a time.
  private(set) var timed = 0
  /// The first of them, which the page lists.
  private(set) var listed: [Figure] = []
  private(set) var summary = SummaryTally()
  private(set) var values: ReportValues
  private(set) var rivals: ReportRivals
  var shelf: ReportShelf

  /// - Parameter path: where the page will go.
  init(beside path: String?) {
    let texts = Spool(beside: path)
    values = ReportValues(texts: texts)
    rivals = ReportRivals(texts: texts)
    shelf = ReportShelf(texts: Spool(beside: path))
  }

  /// Takes figures, and tells where they stand among those that the page lists; nil for those that it does not. Numerals
  /// among a sheet's rows are passed over.
  mutating func positions(of figures: [Figure], limit: Int) throws(OutputError) -> [Int?] {
    var positions: [Int?] = []
    for figure in figures {
      guard figure.isShown else {
        positions.append(nil)
        continue
      }
      positions.append(count < limit ? count : nil)
      if count < limit { listed.append(figure) }
      if !figure.meaning.time.isEmpty { timed += 1 }
      summary.add(figure)
      try values.add(figure, at: count)
      try rivals.add(figure)
      count += 1
    }
    return positions
  }
}

extension Figure {
  /// A sheet may have the other numerals among its rows.
  fileprivate var isShown: Bool { quantity.kind.isFigure }
}
