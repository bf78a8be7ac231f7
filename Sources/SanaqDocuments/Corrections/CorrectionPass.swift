package import SanaqCore

/// Applies the corrections of one document to what was extracted from it, at once or part by part.
///
/// Each is held against what was extracted, not against what another made of it: their order makes no difference.
package struct CorrectionPass {
  private let file: String
  private let text: SelectorText
  /// Those that stand at one place.
  private var anchored: [Anchored] = []
  /// Those whose words are not there, with the figures between their contexts.
  private var missing: [Missing] = []
  private var rejected: [String: Rejection] = [:]
  private var outcomes: [CorrectionOutcome] = []

  private struct Anchored {
    let entry: CorrectionFile.Entry
    let field: CorrectionField
    /// The words' place, in bytes of the document.
    let place: Range<Int>
  }

  private struct Missing {
    let entry: CorrectionFile.Entry
    var others = 0
    var first: Source?
  }

  /// A row that is no figure any more, and who stands for it.
  private struct Rejection {
    let repeats: String
    var heir: String?
  }

  /// Nil where the file has nothing on the document.
  init?(_ file: CorrectionFile, _ text: SelectorText, of document: String) {
    let entries = file.entries.filter { $0.correction.selector.document == document }
    guard !entries.isEmpty else { return nil }
    self.file = file.file
    self.text = text
    for entry in entries { look(for: entry) }
  }

  /// What is extracted from a document with the corrections, and what became of each; nil where the file has nothing on it.
  package static func applied(
    _ file: CorrectionFile, to extraction: Extraction, of document: Document
  ) -> (extraction: Extraction, outcomes: [CorrectionOutcome])? {
    guard var pass = CorrectionPass(file, SelectorText(document), of: document.name) else { return nil }
    let corrected = pass.corrected(extraction, in: 0..<document.utf8.count + 1)
    return (corrected, pass.finish())
  }

  /// What is extracted from the document's next part with the corrections.
  ///
  /// - Parameter part: the part's place, in bytes of the document.
  mutating func corrected(_ extraction: Extraction, in part: Range<Int>) -> Extraction {
    var extraction = extraction
    note(extraction.figures)
    var rows: [Int: [Row]] = [:]
    for anchored in anchored where part.contains(anchored.place.lowerBound) {
      if let index = anchor(of: anchored, in: extraction) {
        rows[index, default: []].append(Row(entry: anchored.entry, field: anchored.field))
      }
    }
    let rejections = rows.keys.sorted().filter { apply(rows[$0] ?? [], to: &extraction.figures[$0]) }
    for index in rejections.reversed() {
      extraction.exclusions.append(reject(extraction.figures.remove(at: index), because: rows[index] ?? []))
    }
    extraction.exclusions.sort { $0.source.scalars.lowerBound < $1.source.scalars.lowerBound }
    if !rejected.isEmpty { for index in extraction.figures.indices { relink(&extraction.figures[index]) } }
    return extraction
  }

  /// What became of each, once all parts have been.
  mutating func finish() -> [CorrectionOutcome] {
    for missing in missing { judge(missing) }
    missing = []
    return outcomes
  }

  private struct Row {
    let entry: CorrectionFile.Entry
    let field: CorrectionField

    var cell: (FigureColumn, String)? {
      guard case .cell(let column) = field else { return nil }
      return (column, entry.correction.now)
    }
  }

  private mutating func judge(
    _ entry: CorrectionFile.Entry, _ state: CorrectionState, _ note: String = "", at place: Source? = nil
  ) {
    outcomes.append(
      CorrectionOutcome(
        file: file, line: entry.line, correction: entry.correction, state: state, place: place, note: note))
  }

  // MARK: Where a correction belongs

  /// Finds the words of a correction; reports it where they don't stand at one place.
  private mutating func look(for entry: CorrectionFile.Entry) {
    guard let field = try? CorrectionField(entry.correction.field), entry.problem == nil else {
      return judge(entry, .doubtful, entry.problem ?? "")
    }
    let places = text.places(of: entry.correction.selector)
    guard let place = places.first else { return missing.append(Missing(entry: entry)) }
    guard places.count == 1 else {
      return judge(
        entry, .orphan, "exact: stands \(places.count) times between these contexts; give more of prefix and suffix")
    }
    anchored.append(Anchored(entry: entry, field: field, place: place))
  }

  /// The figure that a correction is about; reports it and gives nil where there is none.
  private mutating func anchor(of anchored: Anchored, in extraction: Extraction) -> Int? {
    let place = anchored.place
    if let index = extraction.figures.firstIndex(where: { $0.source.utf8Range == place }) { return index }
    let exclusion = extraction.exclusions.first { $0.source.utf8Range == place }
    let cause = exclusion.map { "is no figure now: \($0.reason.rawValue)" } ?? "is not read as one number now"
    judge(
      anchored.entry, .orphan, "exact: stands there, but \(cause); correct it anew or remove the row",
      at: exclusion?.source)
    return nil
  }

  /// Looks for other numbers between the contexts of what is missing.
  private mutating func note(_ figures: [Figure]) {
    for index in missing.indices {
      let selector = missing[index].entry.correction.selector
      for figure in figures {
        guard let range = figure.source.utf8Range, text.hasContexts(of: selector, around: range) else { continue }
        missing[index].others += 1
        missing[index].first = missing[index].first ?? figure.source
      }
    }
  }

  /// Another number between the same contexts is what the text was changed to.
  private mutating func judge(_ missing: Missing) {
    let selector = missing.entry.correction.selector
    if let other = missing.first, missing.others == 1 {
      let note = "exact: the text says \"\(other.quote)\" there now; correct it anew or remove the row"
      return judge(missing.entry, .stale, note, at: other)
    }
    let isShort = selector.prefix.isShortContext || selector.suffix.isShortContext
    let hint =
      isShort
      ? "; a context of fewer than \(QuoteSelector.reach) letters stands only where the document begins or ends" : ""
    judge(missing.entry, .orphan, "exact: does not stand between prefix and suffix in the document any more\(hint)")
  }

  // MARK: What it changes

  /// Whether the figure is rejected.
  private mutating func apply(_ rows: [Row], to figure: inout Figure) -> Bool {
    var sound: [Row] = []
    for row in rows {
      let rivals = rows.filter { $0.field == row.field && $0.entry.line != row.entry.line }.map(\.entry.line)
      if let rival = rivals.first {
        let note = "field: line \(rival) corrects the same cell, \(row.entry.correction.field); keep one of the two"
        judge(row.entry, .doubtful, note, at: figure.source)
      } else if let note = staleness(row, figure) {
        judge(row.entry, .stale, note, at: figure.source)
      } else {
        sound.append(row)
      }
    }
    if sound.contains(where: { $0.field == .figure }) {
      for row in sound { judge(row.entry, .rejected, at: figure.source) }
      return true
    }
    correct(&figure, by: sound)
    return false
  }

  private func staleness(_ row: Row, _ figure: Figure) -> String? {
    guard case .cell(let column) = row.field else { return nil }
    let correction = row.entry.correction
    let now = column.text(of: figure)
    let extracted = RewrittenCell.canonical(now, in: column)
    if RewrittenCell.canonical(correction.was, in: column) == extracted { return nil }
    if RewrittenCell.canonical(correction.now, in: column) == extracted {
      return "was: \(column.rawValue) is extracted as \"\(now)\" now, as the correction says; remove the row"
    }
    return "was: \(column.rawValue) is extracted as \"\(now)\" now; correct it anew or remove the row"
  }

  /// Applies what fits together, and reports the rest.
  private mutating func correct(_ figure: inout Figure, by rows: [Row]) {
    let extracted = figure
    var rows = rows
    while !rows.isEmpty {
      do throws(CellError) {
        figure = try extracted.corrected(rows.compactMap(\.cell))
        for row in rows { judge(row.entry, .applied, at: extracted.source) }
        return
      } catch {
        // The three cells of an interval stand or fall together.
        let interval: [String] = ["low", "high", "bound"]
        let doubtful = interval.contains(error.column) ? interval : [error.column]
        let withheld = rows.filter { doubtful.contains($0.entry.correction.field) }
        for row in withheld.isEmpty ? rows : withheld {
          judge(row.entry, .doubtful, "now: \(error)", at: extracted.source)
        }
        rows = withheld.isEmpty ? [] : rows.filter { !doubtful.contains($0.entry.correction.field) }
      }
    }
  }

  private mutating func reject(_ figure: Figure, because rows: [Row]) -> Exclusion {
    rejected[figure.id] = Rejection(repeats: figure.links.repeats)
    let reason = rows.first { $0.field == .figure }?.entry.correction.reason ?? ""
    let quantity = Quantity(kind: ExclusionReason.rejected.kind, interval: figure.quantity.interval)
    return Exclusion(id: figure.id, source: figure.source, quantity: quantity, reason: .rejected, note: reason)
  }

  /// The first of the rows that repeated a rejected one stands for it.
  private mutating func relink(_ figure: inout Figure) {
    while let rejection = rejected[figure.links.repeats] {
      let heir = rejection.heir ?? (rejection.repeats.isEmpty ? figure.id : rejection.repeats)
      rejected[figure.links.repeats]?.heir = heir
      figure.links.repeats = heir == figure.id ? "" : heir
    }
  }
}
