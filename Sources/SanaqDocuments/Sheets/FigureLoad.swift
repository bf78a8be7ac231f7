public import SanaqCore
public import SanaqReading

/// Figures from wherever they are: sheets are read, documents are extracted.
public struct FigureLoad: Sendable {
  /// What was read beside the figures.
  public struct Account: Hashable, Sendable {
    /// How many numerals were excluded; nil where sheets were read, which don't say.
    public var exclusions: Int?
    /// How many inputs could not be read.
    public var failures = 0

    /// An account of inputs that could all be read.
    public init(exclusions: Int?) { self.exclusions = exclusions }
  }

  /// Takes those of some figures that are wanted.
  public typealias Selection = ([Figure]) throws -> [Figure]

  let sheets: [String]
  let documents: [String]
  let others: [(path: String, source: FigureSource)]
  private let reader: Reader
  let corrections: CorrectionFile?
  let settings: InputSettings

  /// A path that ends in `.csv` is a sheet, unless a column of texts is named; one that a source reads is that source's; every other one is a document, a
  /// folder, or `-`.
  public init(
    paths: [String], reader: Reader = Reader(), corrections: CorrectionFile? = nil, others: [FigureSource] = [],
    settings: InputSettings = InputSettings()
  ) {
    let isSheet = { (path: String) in settings.fields.text == nil && Self.isSheet(path) }
    let sources = paths.map { isSheet($0) ? nil : others.source(of: $0) }
    sheets = paths.filter(isSheet)
    self.others = zip(paths, sources).compactMap { path, source in source.map { (path, $0) } }
    documents = zip(paths, sources).filter { !isSheet($0) && $1 == nil }.map(\.0)
    self.reader = reader
    self.corrections = corrections
    self.settings = settings
  }

  /// Whether a path is read as a sheet: it ends in `.csv`.
  public static func isSheet(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  /// Reads everything that can be read; `say` gets a line for what can't. O(*n*) in memory.
  public func figures(
    filter: FigureFilter = FigureFilter(), selection: Selection? = nil, say: (String) -> Void
  ) throws -> (figures: [Figure], account: Account) {
    var figures: [Figure] = []
    let account = try forEachBatch(filter: filter, selection: selection, say: say) { figures += $0 }
    return (figures, account)
  }

  /// The same figures in the same order, some at a time: those of a document, of a piece of a long one, or of a sheet, which
  /// counts as a whole or not at all.
  public func forEachBatch(
    filter: FigureFilter = FigureFilter(), selection: Selection? = nil, say: (String) -> Void,
    _ body: ([Figure]) throws -> Void
  ) throws -> Account {
    var account = Account(exclusions: sheets.isEmpty && others.isEmpty ? 0 : nil)
    try readOthers(&account, say) { try body(try Self.selected($0, filter, selection)) }
    for sheet in sheets {
      try attempt(&account, say) { try body(try Self.selected(try Self.rows(ofSheet: sheet), filter, selection)) }
    }
    try extractParts(&account, say) { try body(try Self.selected($0.extraction.figures, filter, selection)) }
    return account
  }

  /// A summary for each plan. Inputs are read once and piece by piece: no figures are kept.
  public func summaries(
    _ plans: [SummaryPlan], filter: FigureFilter = FigureFilter(), selection: Selection? = nil, say: (String) -> Void
  ) throws -> (summaries: [Summary], account: Account) {
    let (tallies, account) = try tallies(plans, filter: filter, selection: selection, say: say)
    return (tallies.map(\.summary), account)
  }

  /// What the summaries are made of, which those of other tables can be merged with.
  public func tallies(
    _ plans: [SummaryPlan], filter: FigureFilter = FigureFilter(), selection: Selection? = nil, say: (String) -> Void
  ) throws -> (tallies: [SummaryTally], account: Account) {
    var tallies = plans.map(SummaryTally.init)
    var account = Account(exclusions: sheets.isEmpty && others.isEmpty ? 0 : nil)
    func tally(_ figures: [Figure]) throws {
      for figure in try Self.selected(figures, filter, selection) {
        for index in tallies.indices { tallies[index].add(figure) }
      }
    }
    try readOthers(&account, say, tally)
    for sheet in sheets {
      try attempt(&account, say) {
        let parts = try Self.tallies(ofSheet: sheet, plans, filter, selection)
        for index in tallies.indices { tallies[index].merge(parts[index]) }
      }
    }
    try extractParts(&account, say) { try tally($0.extraction.figures) }
    return (tallies, account)
  }

  /// Reads a sheet; one that can't be read is named and counted.
  func attempt(_ account: inout Account, _ say: (String) -> Void, _ body: () throws -> Void) throws {
    do { try body() } catch let error as SheetError {
      account.failures += 1
      say("sanaq: \(error)")
    }
  }

  func readOthers(
    _ account: inout Account, _ say: (String) -> Void, _ body: ([Figure]) throws -> Void
  ) throws {
    for (path, source) in others {
      let figures: [Figure]
      do { figures = try source.figures(path) } catch {
        account.failures += 1
        say("sanaq: \(error)")
        continue
      }
      try body(figures)
    }
  }

  /// Reads documents, long ones piece by piece.
  func extractParts(
    _ account: inout Account, _ say: (String) -> Void, failed: () throws -> Void = {},
    _ body: (ExtractionRun.Part) throws -> Void
  ) throws {
    let report = try run.forEachPart { event in
      switch event {
      case .failure(let error):
        account.failures += 1
        say("sanaq: \(error)")
        try failed()
      case .part(let part):
        tell(part.notes, of: part.document, say)
        account.exclusions = account.exclusions.map { $0 + part.extraction.exclusions.count }
        try body(part)
      }
    }
    for correction in report.unsettled { say("sanaq: \(correction.description)") }
  }

  private var run: ExtractionRun {
    ExtractionRun(
      paths: documents, reader: reader, corrections: documents.isEmpty ? nil : corrections, settings: settings)
  }

  private func tell(_ notes: [DocumentNote], of document: String, _ say: (String) -> Void) {
    guard settings.tellsNotes else { return }
    for note in notes { say("sanaq: \(document.escaped): \(note)") }
  }

  static func rows(ofSheet path: String) throws -> [Figure] {
    var table: [Figure] = []
    try FigureSheet(file: path).forEachBatch(of: try SheetContent(contentsOf: path)) { table += $0 }
    do throws(FigureTableError) { return try FigureTable(table).figures } catch {
      throw SheetError.table(file: path, error)
    }
  }

  /// A sheet counts as a whole or, if a row can't be read, not at all.
  private static func tallies(
    ofSheet path: String, _ plans: [SummaryPlan], _ filter: FigureFilter, _ selection: Selection?
  ) throws -> [SummaryTally] {
    if selection == nil && plans.count == 1 {
      return [try SheetSummary(ofSheet: path, plan: plans[0], filter: filter).tally()]
    }
    var tallies = plans.map(SummaryTally.init)
    try FigureSheet(file: path).forEachBatch(of: try SheetContent(contentsOf: path)) { batch in
      for figure in try selected(batch, filter, selection) {
        for index in tallies.indices { tallies[index].add(figure) }
      }
    }
    return tallies
  }

  static func selected(
    _ figures: [Figure], _ filter: FigureFilter, _ selection: Selection?
  ) throws -> [Figure] {
    let admitted = filter.isEmpty ? figures : figures.filter(filter.admits)
    return try selection.map { try $0(admitted) } ?? admitted
  }
}
