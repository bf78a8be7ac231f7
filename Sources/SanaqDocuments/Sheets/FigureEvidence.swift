public import SanaqCore

/// Figures with the texts that they stand in, as far as those are at hand.
public struct FigureEvidence: Sendable {
  /// In the order of the inputs, and in each of the text.
  public var figures: [Figure]
  /// The other numerals of the documents, as far as they are known.
  public var exclusions: [Exclusion]
  /// The documents that were found, each once.
  public var documents: [Document]
  /// What was read, and what could not be.
  public var account: FigureLoad.Account

  /// Figures without texts, unless some are given.
  public init(
    figures: [Figure], exclusions: [Exclusion] = [], documents: [Document] = [],
    account: FigureLoad.Account = FigureLoad.Account(exclusions: nil)
  ) {
    self.figures = figures
    self.exclusions = exclusions
    self.documents = documents
    self.account = account
  }

  /// Whether results may replace older ones: where nothing at all could be read, those are left alone.
  public var isWorthKeeping: Bool { !figures.isEmpty || !documents.isEmpty || account.failures == 0 }
}

extension FigureLoad {
  /// Where the texts of sheets' figures are.
  public struct Texts: Sendable {
    /// The folders and files that the figures were read from.
    public var documents: [String]
    /// The sheet of the other numerals; nil for none.
    public var exclusions: String?

    /// The documents at some paths, and the sheet beside them.
    public init(documents: [String], exclusions: String? = nil) {
      self.documents = documents
      self.exclusions = exclusions
    }
  }

  /// The same as `figures`, with the documents: those that are read, and for sheets those that `texts` names. With a filter,
  /// only documents that have one of its figures.
  public func evidence(
    texts: Texts, filter: FigureFilter = FigureFilter(), selection: Selection? = nil, say: (String) -> Void
  ) throws -> FigureEvidence {
    var evidence = FigureEvidence(figures: [], account: Account(exclusions: nil))
    var (text, found) = ([UInt8](), Extraction())
    let isFiltered = isFiltered(filter, selection)
    evidence.account = try forEachEvidence(texts: texts, filter: filter, selection: selection, say: say) { event in
      switch event {
      case .figures(let figures): evidence.figures += figures
      case .text(let document): evidence.documents.append(document)
      case .exclusions(let exclusions): evidence.exclusions += exclusions
      case .failure: (text, found) = ([], Extraction())
      case .part(let part):
        text += part.utf8
        found.append(part.extraction)
        guard part.isLast else { return }
        if !isFiltered || !found.figures.isEmpty {
          evidence.figures += found.figures
          evidence.exclusions += found.exclusions
          evidence.documents.append(part.wholeDocument ?? Document(name: part.document, utf8: text, notes: part.notes))
        }
        (text, found) = ([], Extraction())
      }
    }
    return evidence
  }

  /// What evidence comes in.
  package enum EvidenceEvent: Sendable {
    /// Rows of a sheet, whose texts may come later.
    case figures([Figure])
    /// A document that such rows stand in.
    case text(Document)
    /// Other numerals of such documents.
    case exclusions([Exclusion])
    /// A document that was read, or a part of a long one, with those of its figures that are wanted. Where there is a filter,
    /// a document counts only if one of its parts has any.
    case part(ExtractionRun.Part)
    /// No more comes of the document whose parts came last, if it has not ended.
    case failure
  }

  /// Whether not all figures are wanted.
  package func isFiltered(_ filter: FigureFilter, _ selection: Selection?) -> Bool {
    !filter.isEmpty || selection != nil
  }

  /// Shows evidence as it comes, so that it need not be held; `say` gets a line for what can't be read.
  package func forEachEvidence(
    texts: Texts, filter: FigureFilter = FigureFilter(), selection: Selection? = nil, say: (String) -> Void,
    _ body: (EvidenceEvent) throws -> Void
  ) throws -> Account {
    var account = Account(exclusions: hasSheets ? nil : 0)
    var names: Set<String> = []
    func show(_ all: [Figure]) throws {
      let figures = try Self.selected(all, filter, selection)
      for figure in figures { names.insert(figure.source.document) }
      try body(.figures(figures))
    }
    try readOthers(&account, say, show)
    for sheet in sheets { try attempt(&account, say) { try show(try Self.rows(ofSheet: sheet)) } }
    if hasSheets { try attempt(&account, say) { try forEachText(texts, of: names, say, body) } }
    try extractParts(&account, say, failed: { try body(.failure) }) { part in
      var wanted = part
      wanted.extraction.figures = try Self.selected(part.extraction.figures, filter, selection)
      try body(.part(wanted))
    }
    return account
  }

  /// Looks for the documents of a sheet's figures, and takes their other numerals.
  private func forEachText(
    _ texts: Texts, of names: Set<String>, _ say: (String) -> Void, _ body: (EvidenceEvent) throws -> Void
  ) throws {
    let list = DocumentList(
      paths: texts.documents, fields: settings.fields, followsLinks: settings.followsLinks)
    var missing = names
    try list.forEachDocument(named: names, onFailure: { say("sanaq: \($0)") }) { document in
      missing.remove(document.name)
      try body(.text(document))
    }
    let unknown = missing.sorted().filter { !$0.isEmpty }
    if let first = unknown.first {
      let others = unknown.count == 1 ? "" : " and \(unknown.count - 1) more"
      say(
        "sanaq: \(texts.documents.listed) has no document \(first.escaped)\(others); name its folder with --documents")
    }
    guard let sheet = texts.exclusions else { return }
    try body(.exclusions(try Exclusion.rows(ofSheet: sheet).filter { names.contains($0.source.document) }))
  }

  /// Whether figures come without their texts.
  public var hasSheets: Bool { !sheets.isEmpty || !others.isEmpty }

  /// Whether a file is one of the inputs, and would be lost if it were written to.
  public func reads(fileAt path: String, texts: Texts) -> Bool {
    let beside = hasSheets ? texts.documents + [texts.exclusions].compactMap(\.self) : []
    let corrected = [corrections?.file].compactMap(\.self)
    return DocumentList(
      paths: sheets + others.map(\.path) + documents + corrected + beside, followsLinks: settings.followsLinks
    ).reads(fileAt: path)
  }
}
