import SanaqCore

/// `corrections.csv`: what people have corrected, to be applied on every run.
public struct CorrectionFile: Hashable, Sendable {
  /// A row of the file.
  public struct Entry: Hashable, Sendable {
    /// Where it stands in the file, from 1; 0 for one that is not in it yet.
    public let line: Int
    /// What the row says.
    public let correction: Correction
    /// Column, cause and repair where the row can't be followed, whatever the document says.
    let problem: String?
  }

  /// The file's path, as it was given.
  public let file: String
  /// The rows in the file's order.
  public private(set) var entries: [Entry] = []
  private var style = SheetStyle.plain

  /// A file without corrections.
  public init(file: String) { self.file = file }

  /// Reads a file of corrections. Rows that can't be followed are kept and reported; a file whose columns are not those of
  /// corrections throws.
  public init(contentsOf path: String) throws(SheetError) {
    try self.init(csv: try sheetBytes(of: path), file: path)
  }

  /// The same for the file's bytes.
  public init(csv bytes: [UInt8], file: String) throws(SheetError) {
    self.file = file
    style = SheetContent(file: file, memory: bytes).isMarked ? .excel : .plain
    entries = try SheetReader<CorrectionColumn>(file: file).rows(of: bytes) { row throws(SheetError) in
      let selector = QuoteSelector(
        document: row[.document], exact: row[.exact], prefix: row[.prefix], suffix: row[.suffix])
      let correction = Correction(
        selector: selector, field: row[.field], was: row[.was], now: row[.now], reason: row[.reason], by: row[.by],
        date: row[.date])
      return Entry(line: row.line, correction: correction, problem: correction.problem)
    }
  }

  /// The whole file, RFC 4180; for a spreadsheet where it was so written.
  public var bytes: [UInt8] {
    var writer = SheetWriter(CorrectionColumn.self, style: style)
    for entry in entries { writer.append(entry.correction) }
    return writer.drain()
  }

  /// Puts a correction in the place of another, or at the end; takes the other away where there is none.
  mutating func replace(_ position: Int?, with correction: Correction?) {
    let entry = correction.map { Entry(line: position.map { entries[$0].line } ?? 0, correction: $0, problem: nil) }
    switch (position, entry) {
    case (let position?, let entry?): entries[position] = entry
    case (let position?, nil): entries.remove(at: position)
    case (nil, let entry?): entries.append(entry)
    case (nil, nil): break
    }
  }
}

extension Correction {
  /// What is wrong with the row as it stands; nil where nothing is.
  fileprivate var problem: String? {
    func empty(_ column: CorrectionColumn) -> String { "\(column.rawValue): is empty; a correction needs it" }
    if selector.document.isEmpty { return empty(.document) }
    if selector.exact.isEmpty { return empty(.exact) }
    do throws(CellError) {
      let field = try CorrectionField(field)
      do throws(CellError) { try field.check(now) } catch { return "now: \(error)" }
    } catch { return error.description }
    return nil
  }
}
