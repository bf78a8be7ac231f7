package import SanaqCore

/// Applies the corrections of one document to what was extracted from it.
///
/// Each is held against what was extracted, not against what another made of it: their order makes no difference.
package struct CorrectionPass {
  private let file: String
  private let entries: [CorrectionFile.Entry]
  private let text: SelectorText
  private var figures: [Figure]
  private var exclusions: [Exclusion]
  private var outcomes: [CorrectionOutcome] = []

  /// Nil where the file has nothing on the document.
  package init?(_ file: CorrectionFile, _ document: Document, _ extraction: Extraction) {
    entries = file.entries.filter { $0.correction.selector.document == document.name }
    guard !entries.isEmpty else { return nil }
    self.file = file.file
    text = SelectorText(document)
    (figures, exclusions) = (extraction.figures, extraction.exclusions)
  }

  /// What is extracted with the corrections, and what became of each.
  package consuming func applied() -> (extraction: Extraction, outcomes: [CorrectionOutcome]) {
    var rows: [Int: [Row]] = [:]
    for entry in entries {
      guard let field = try? CorrectionField(entry.correction.field), entry.problem == nil else {
        judge(entry, .doubtful, entry.problem ?? "")
        continue
      }
      if let index = anchor(of: entry) { rows[index, default: []].append(Row(entry: entry, field: field)) }
    }
    let rejections = rows.keys.sorted().filter { apply(rows[$0] ?? [], to: $0) }
    for index in rejections.reversed() { reject(index, because: rows[index] ?? []) }
    exclusions.sort { $0.source.scalars.lowerBound < $1.source.scalars.lowerBound }
    return (Extraction(figures: figures, exclusions: exclusions), outcomes)
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

  /// The figure that a correction is about; reports it and gives nil where there is not exactly one.
  private mutating func anchor(of entry: CorrectionFile.Entry) -> Int? {
    let selector = entry.correction.selector
    let places = text.places(of: selector)
    guard let place = places.first else {
      missing(entry)
      return nil
    }
    guard places.count == 1 else {
      judge(
        entry, .orphan, "exact: stands \(places.count) times between these contexts; give more of prefix and suffix")
      return nil
    }
    if let index = figures.firstIndex(where: { $0.source.utf8Range == place }) { return index }
    let exclusion = exclusions.first { $0.source.utf8Range == place }
    let cause = exclusion.map { "is no figure now: \($0.reason.rawValue)" } ?? "is not read as one number now"
    judge(entry, .orphan, "exact: stands there, but \(cause); correct it anew or remove the row", at: exclusion?.source)
    return nil
  }

  /// Another number between the same contexts is what the text was changed to.
  private mutating func missing(_ entry: CorrectionFile.Entry) {
    let selector = entry.correction.selector
    let others = figures.filter { figure in
      figure.source.utf8Range.map { text.hasContexts(of: selector, around: $0) } ?? false
    }
    if let other = others.first, others.count == 1 {
      let note = "exact: the text says \"\(other.source.quote)\" there now; correct it anew or remove the row"
      return judge(entry, .stale, note, at: other.source)
    }
    let isShort = selector.prefix.isShortContext || selector.suffix.isShortContext
    let hint =
      isShort
      ? "; a context of fewer than \(QuoteSelector.reach) letters stands only where the document begins or ends" : ""
    judge(entry, .orphan, "exact: does not stand between prefix and suffix in the document any more\(hint)")
  }

  // MARK: What it changes

  /// Whether the figure is rejected.
  private mutating func apply(_ rows: [Row], to index: Int) -> Bool {
    let figure = figures[index]
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
    correct(index, by: sound)
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
  private mutating func correct(_ index: Int, by rows: [Row]) {
    let figure = figures[index]
    var rows = rows
    while !rows.isEmpty {
      do throws(CellError) {
        figures[index] = try figure.corrected(rows.compactMap(\.cell))
        for row in rows { judge(row.entry, .applied, at: figure.source) }
        return
      } catch {
        // The three cells of an interval stand or fall together.
        let interval: [String] = ["low", "high", "bound"]
        let doubtful = interval.contains(error.column) ? interval : [error.column]
        let withheld = rows.filter { doubtful.contains($0.entry.correction.field) }
        for row in withheld.isEmpty ? rows : withheld {
          judge(row.entry, .doubtful, "now: \(error)", at: figure.source)
        }
        rows = withheld.isEmpty ? [] : rows.filter { !doubtful.contains($0.entry.correction.field) }
      }
    }
  }

  private mutating func reject(_ index: Int, because rows: [Row]) {
    let figure = figures.remove(at: index)
    let reason = rows.first { $0.field == .figure }?.entry.correction.reason ?? ""
    let quantity = Quantity(kind: ExclusionReason.rejected.kind, interval: figure.quantity.interval)
    exclusions.append(
      Exclusion(id: figure.id, source: figure.source, quantity: quantity, reason: .rejected, note: reason))
    // The first of the rows that repeated it stands for it.
    var heir: String?
    for other in figures.indices where figures[other].links.repeats == figure.id {
      figures[other].links.repeats = heir ?? figure.links.repeats
      heir = heir ?? (figure.links.repeats.isEmpty ? figures[other].id : figure.links.repeats)
    }
  }
}
