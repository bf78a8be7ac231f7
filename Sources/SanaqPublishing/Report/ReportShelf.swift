internal import OrderedCollections
internal import SanaqCore
internal import SanaqDocuments

/// The documents of a page in the making: their texts are put aside, and only as far as the page shows them.
struct ReportShelf {
  private var entries: OrderedDictionary<String, Entry> = [:]
  private var open: OpenText?
  private var pool = NamePool()
  private let texts: Spool
  /// How many texts there were.
  private(set) var textCount = 0
  /// How many numerals are no figures.
  private(set) var exclusionCount = 0

  /// What is known of one document.
  struct Entry {
    let name: String
    /// How many figures it has.
    var figures = 0
    /// Those that the page lists, by their positions among all.
    var listed: [Int] = []
    /// How many other numerals it has.
    var exclusions = 0
    /// Where its text is put aside; nil where it is not at hand.
    var text: Range<Int>?
    /// Which text it was among all.
    var number = Int.max
    var title = ""
    var byline: String?
    fileprivate var numerals: [PooledNumeral] = []

    init(name: String) { self.name = name }

    /// A document all of whose figures are left out is left out too.
    var isShown: Bool { figures == 0 || !listed.isEmpty }
    /// How many of its figures the page does not list.
    var unlisted: Int { figures - listed.count }
  }

  /// A numeral that is no figure, in a few bytes.
  fileprivate struct PooledNumeral {
    let scalars: Range<Int>
    let quote: Name
    let reason: Name
  }

  /// A text of which more may come.
  fileprivate struct OpenText {
    var entry: Entry
    var edges: DocumentEdges
    let start: Int
    /// How many of the document's bytes came by.
    var bytes = 0
    /// Where the last figure ends that is listed, in bytes of the document.
    var lastMark = 0
    /// Whether all is put aside that is shown.
    var isCut = false
  }

  init(texts: Spool) { self.texts = texts }

  /// Takes a figure without its text; `position` is nil for one that the page does not list.
  mutating func add(_ figure: Figure, at position: Int?) {
    let name = figure.source.document
    entries[name, default: Entry(name: name)].add(position)
  }

  /// Takes a document whose figures are there already.
  mutating func add(_ document: Document) throws(OutputError) {
    textCount += 1
    var entry = entries[document.name] ?? Entry(name: document.name)
    if entry.text == nil {
      entry.text = try texts.append(entry.isShown ? document.utf8 : [])
      entry.head(document.edges, number: textCount)
    }
    entries[document.name] = entry
  }

  /// Takes numerals of documents that are there already.
  mutating func add(_ exclusions: [Exclusion]) {
    exclusionCount += exclusions.count
    for exclusion in exclusions {
      let name = exclusion.source.document
      guard entries[name] != nil else { continue }
      entries[name]?.exclusions += 1
      let numeral = numeral(exclusion)
      if entries[name]?.isShown == true { entries[name]?.numerals.append(numeral) }
    }
  }

  /// Takes a document's next part, whose figures have these positions.
  ///
  /// - Parameter needsFigures: whether a document without any does not count.
  mutating func add(_ part: ExtractionRun.Part, at positions: [Int?], needsFigures: Bool) throws(OutputError) {
    if open?.entry.name != part.document { close(needsFigures: needsFigures) }
    var open = self.open.take() ?? OpenText(entry: Entry(name: part.document), edges: part.edges, start: texts.count)
    if open.bytes > 0 { open.edges.append(part.edges) }
    for (figure, position) in zip(part.extraction.figures, positions) {
      open.entry.add(position)
      if position != nil { open.lastMark = max(open.lastMark, figure.source.utf8Range?.upperBound ?? .max) }
    }
    open.entry.exclusions += part.extraction.exclusions.count
    if !open.isCut {
      try texts.append(part.utf8)
      open.entry.numerals += part.extraction.exclusions.map { numeral($0) }
      open.isCut = open.entry.unlisted > 0 && open.hasLineEnd(in: part.utf8)
    }
    open.bytes += part.utf8.count
    self.open = open
    if part.isLast { close(needsFigures: needsFigures) }
  }

  /// Takes what there is of an open document for the whole.
  mutating func close(needsFigures: Bool) {
    guard let open = open.take() else { return }
    let range = open.start..<texts.count
    var entry = entries[open.entry.name] ?? Entry(name: open.entry.name)
    if needsFigures && open.entry.figures == 0 { return texts.truncate(to: open.start) }
    textCount += 1
    exclusionCount += open.entry.exclusions
    entry.figures += open.entry.figures
    entry.listed += open.entry.listed
    entry.exclusions += open.entry.exclusions
    if entry.text == nil {
      entry.text = range
      entry.head(open.edges, number: textCount)
    }
    if entry.isShown { entry.numerals += open.entry.numerals }
    if !entry.isShown || entry.text != range {
      texts.truncate(to: open.start)
      if !entry.isShown { entry.text = 0..<0 }
    }
    entries[entry.name] = entry
  }

  /// Those with texts in the order in which these came, then the others.
  var ordered: [Entry] {
    entries.values.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }.map(
      \.element)
  }

  /// The text of a document; nil where it is not at hand.
  func text(of entry: Entry) -> SpooledText? { entry.text.map { SpooledText(spool: texts, range: $0) } }

  /// What is no figure in a document.
  func numerals(of entry: Entry) -> [MarkedText.Spot] {
    entry.numerals.map { MarkedText.Spot(range: $0.scalars, quote: pool[$0.quote], reason: pool[$0.reason]) }
  }

  private mutating func numeral(_ exclusion: Exclusion) -> PooledNumeral {
    PooledNumeral(
      scalars: exclusion.source.scalars, quote: pool.name(of: exclusion.source.quote),
      reason: pool.name(of: exclusion.cause))
  }
}

extension ReportShelf.Entry {
  /// Takes what heads the document on the page, if it will stand there.
  fileprivate mutating func head(_ edges: DocumentEdges, number: Int) {
    self.number = number
    if isShown { (title, byline) = (edges.title, edges.byline) }
  }

  /// Counts a figure; `position` is nil for one that the page does not list.
  fileprivate mutating func add(_ position: Int?) {
    figures += 1
    if let position { listed.append(position) }
  }
}

extension ReportShelf.OpenText {
  /// Whether the paragraph of the last listed figure ends in this part, or nothing is listed.
  fileprivate func hasLineEnd(in part: [UInt8]) -> Bool {
    guard !entry.listed.isEmpty else { return true }
    let start = max(0, lastMark - bytes)
    return start < part.count && part[start...].contains(UInt8(ascii: "\n"))
  }
}
