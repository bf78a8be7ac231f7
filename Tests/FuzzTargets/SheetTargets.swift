import SanaqCore
import SanaqDocuments
import SanaqReading

/// Writes rows and reads them back.
enum SheetRoundTrip {
  /// What was extracted, as sheets of both styles.
  static func check(_ extraction: Extraction, _ findings: inout Findings) {
    for style in [SheetStyle.plain, .excel] {
      let figures = bytes(of: FigureColumn.self, extraction.figures, style)
      findings.expect("the sheet of figures") { findings in
        let read = try FigureTable(csv: figures, file: "figures.csv").figures
        findings.expect(read == extraction.figures.map(kept), "figures are not read as they were written")
        findings.expect(
          bytes(of: FigureColumn.self, read, style) == figures, "figures are not written as they were read")
      }
      let exclusions = bytes(of: ExclusionColumn.self, extraction.exclusions, style)
      findings.expect("the sheet of exclusions") { findings in
        let read = try Exclusion.rows(csv: exclusions, file: "excluded.csv")
        findings.expect(
          bytes(of: ExclusionColumn.self, read, style) == exclusions, "exclusions are not read as they were written")
      }
    }
  }

  static func bytes<Column: SheetColumn>(
    of columns: Column.Type, _ rows: [Column.Row], _ style: SheetStyle = .plain
  ) -> [UInt8] {
    var writer = SheetWriter(columns, style: style)
    for row in rows { writer.append(row) }
    return writer.drain()
  }

  /// What a sheet keeps of a figure: all but the place in bytes, for which it has no column.
  private static func kept(_ figure: Figure) -> Figure {
    var figure = figure
    figure.source.utf8Range = nil
    return figure
  }
}

extension FuzzTarget {
  /// Any table: the same rows whatever pieces it comes in, and what was read is written so that it is read again.
  static let tables = FuzzTarget("tables") { bytes, findings in
    let whole = CSVRows(of: bytes, inPiecesOf: max(1, bytes.count))
    for size in [1, 3, 7] {
      findings.expect(CSVRows(of: bytes, inPiecesOf: size) == whole, "pieces of \(size) bytes are read otherwise")
    }
    guard let header = whole.texts.first else { return }
    var writer = CSVWriter(columns: header)
    for row in whole.texts.dropFirst() { writer.append(row: row) }
    let again = CSVRows(of: writer.bytes, inPiecesOf: writer.bytes.count)
    findings.expect(again.error == nil && again.texts == whole.texts, "rows are not read as they were written")
    guard let column = header.indices.randomElement(by: bytes) else { return }
    guard header.firstIndex(of: header[column]) == column else { return }
    for (row, text) in whole.texts.dropFirst().map({ $0[column] }).enumerated() {
      let document = Document(name: "row \(row)", utf8: Array(text.utf8))
      TextPlaces(document.utf8).check(document.extraction(by: Reader(readsContext: false)), &findings)
    }
  }

  /// Any sheet of figures, of exclusions, of groups or of corrections: what is read is written as it was read.
  static let sheets = FuzzTarget("sheets") { bytes, findings in
    do throws(SheetError) {
      let figures = try FigureTable(csv: bytes, file: "a.csv").figures
      let written = SheetRoundTrip.bytes(of: FigureColumn.self, figures)
      findings.expect("figures") { findings in
        findings.expect(try FigureTable(csv: written, file: "a.csv").figures == figures, "figures are read otherwise")
      }
    } catch { findings.expect(error.description.hasPrefix("a.csv:"), "the error names no file: \(error)") }
    do throws(SheetError) {
      let rows = try Exclusion.rows(csv: bytes, file: "a.csv")
      let written = SheetRoundTrip.bytes(of: ExclusionColumn.self, rows)
      findings.expect("exclusions") { findings in
        findings.expect(try Exclusion.rows(csv: written, file: "a.csv") == rows, "exclusions are read otherwise")
      }
    } catch { findings.expect(error.description.hasPrefix("a.csv:"), "the error names no file: \(error)") }
    do throws(SheetError) { _ = try GroupRow.rows(csv: bytes, file: "a.csv") } catch {
      findings.expect(error.description.hasPrefix("a.csv:"), "the error names no file: \(error)")
    }
    do throws(SheetError) {
      let file = try CorrectionFile(csv: bytes, file: "a.csv")
      findings.expect("corrections") { findings in
        let again = try CorrectionFile(csv: file.bytes, file: "a.csv")
        findings.expect(
          again.entries.map(\.correction) == file.entries.map(\.correction), "corrections are read otherwise")
        findings.expect(again.bytes == file.bytes, "corrections are written otherwise")
      }
    } catch { findings.expect(error.description.hasPrefix("a.csv:"), "the error names no file: \(error)") }
  }

  /// A text, a line of five hyphens, and corrections of it.
  static let corrections = FuzzTarget("corrections") { bytes, findings in
    let rule = Array("\n-----\n".utf8)
    let cut = bytes.indices.first { bytes[$0...].starts(with: rule) } ?? bytes.count
    let document = Document(name: "a.txt", contents: Array(bytes[..<cut]))
    let extraction = document.extraction(by: Reader())
    guard let file = try? CorrectionFile(csv: Array(bytes[cut...].dropFirst(rule.count)), file: "c.csv"),
      let (corrected, outcomes) = CorrectionPass.applied(file, to: extraction, of: document)
    else { return }
    TextPlaces(document.utf8).check(corrected, &findings)
    SheetRoundTrip.check(corrected, &findings)
    let own = file.entries.filter { $0.correction.selector.document == document.name }
    findings.expect(
      outcomes.map(\.line).sorted() == own.map(\.line).sorted(), "a correction has no outcome, or more than one")
    findings.expect(
      corrected.everything.map(\.id) == extraction.everything.map(\.id), "a correction has moved or lost a row")
    if !outcomes.contains(where: \.state.isSettled) {
      findings.expect(corrected == extraction, "no correction was applied, and rows have changed")
    }
  }
}

/// All that a reader of tables says of some bytes.
private struct CSVRows: Equatable {
  private(set) var cells: [[[UInt8]]] = []
  private(set) var texts: [[String]] = []
  private var lines: [Int] = []
  private(set) var error: String?

  init(of bytes: [UInt8], inPiecesOf size: Int) {
    var reader = CSVReader(file: "a.csv")
    do {
      for start in stride(from: 0, to: bytes.count, by: size) {
        try reader.read(bytes.span.extracting(start..<min(start + size, bytes.count))) { add($0) }
      }
      try reader.finish { add($0) }
    } catch { self.error = "\(error)" }
  }

  private mutating func add(_ row: borrowing CSVRow) {
    var cells: [[UInt8]] = []
    for index in 0..<row.count {
      cells.append(row.withBytes(at: index) { bytes in bytes.withUnsafeBufferPointer { Array($0) } })
    }
    self.cells.append(cells)
    texts.append(row.strings)
    lines.append(row.line)
  }
}

extension Range<Int> {
  /// One of them, the same for the same bytes.
  fileprivate func randomElement(by bytes: [UInt8]) -> Int? {
    isEmpty ? nil : lowerBound + bytes.reduce(0) { $0 &+ Int($1) } % count
  }
}
