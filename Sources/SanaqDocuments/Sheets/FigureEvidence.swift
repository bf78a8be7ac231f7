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
    var evidence = FigureEvidence(figures: [], account: Account(exclusions: hasSheets ? nil : 0))
    var account = evidence.account
    let isFiltered = !filter.isEmpty || selection != nil
    try readOthers(&account, say) { evidence.figures += try Self.selected($0, filter, selection) }
    for sheet in sheets {
      try attempt(&account, say) {
        evidence.figures += try Self.selected(try Self.rows(ofSheet: sheet), filter, selection)
      }
    }
    if hasSheets { try attempt(&account, say) { try evidence.addTexts(texts, settings, say) } }
    try extract(&account, say) { document, extraction in
      let figures = try Self.selected(extraction.figures, filter, selection)
      if isFiltered && figures.isEmpty { return }
      evidence.figures += figures
      evidence.exclusions += extraction.exclusions
      evidence.documents.append(document)
    }
    evidence.account = account
    return evidence
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

extension FigureEvidence {
  /// Looks for the documents of the figures so far, and takes their other numerals.
  fileprivate mutating func addTexts(
    _ texts: FigureLoad.Texts, _ settings: InputSettings, _ say: (String) -> Void
  ) throws(SheetError) {
    let names = Set(figures.map(\.source.document))
    let list = DocumentList(
      paths: texts.documents, fields: settings.fields, followsLinks: settings.followsLinks)
    documents += list.documents(named: names) { say("sanaq: \($0)") }
    let missing = names.subtracting(documents.map(\.name)).sorted().filter { !$0.isEmpty }
    if let first = missing.first {
      let others = missing.count == 1 ? "" : " and \(missing.count - 1) more"
      say(
        "sanaq: \(texts.documents.listed) has no document \(first.escaped)\(others); name its folder with --documents")
    }
    guard let sheet = texts.exclusions else { return }
    exclusions += try Exclusion.rows(ofSheet: sheet).filter { names.contains($0.source.document) }
  }
}
