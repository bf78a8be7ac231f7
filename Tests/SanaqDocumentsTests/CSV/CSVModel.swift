import SanaqDocuments

/// What RFC 4180 and this reader's rules say about a text, written for plainness and not for speed.
struct CSVModel {
  private(set) var reading = CSVReading(rows: [], lines: [])
  /// The scalars without a byte order mark.
  private let text: [Unicode.Scalar]
  private var index = 0
  private var columns: Int?
  /// Where the first of the last blank lines begins.
  private var blank: Int?

  init(of text: [Unicode.Scalar]) {
    self.text = Array(text.first == "\u{FEFF}" ? text.dropFirst() : text[...])
    while reading.error == nil && index < text.count { readRow() }
  }

  /// Reads one row, or one blank line.
  private mutating func readRow() {
    let start = index
    var cells: [String] = []
    if text[index] != "\r" && text[index] != "\n" {
      repeat {
        guard let cell = skips("\"") ? readQuotedCell() : readPlainCell() else { return }
        cells.append(cell)
      } while skips(",")
    }
    _ = skips("\r")
    _ = skips("\n")
    take(cells, from: start)
  }

  private mutating func readPlainCell() -> String? {
    var cell = String.UnicodeScalarView()
    while !isAtEndOfCell {
      if text[index] == "\"" { return fail(.quoteInsideUnquotedCell, at: index) }
      cell.append(text[index])
      index += 1
    }
    return String(cell)
  }

  private mutating func readQuotedCell() -> String? {
    let open = index - 1
    var cell = String.UnicodeScalarView()
    while index < text.count {
      if !skips("\"") {
        cell.append(text[index])
        index += 1
      } else if skips("\"") {
        cell.append("\"")
      } else {
        return isAtEndOfCell ? String(cell) : fail(.textAfterClosingQuote, at: index)
      }
    }
    return fail(.unterminatedQuote, at: open)
  }

  private var isAtEndOfCell: Bool { index == text.count || [",", "\r", "\n"].contains(text[index]) }

  private mutating func skips(_ scalar: Unicode.Scalar) -> Bool {
    guard index < text.count && text[index] == scalar else { return false }
    index += 1
    return true
  }

  /// Adds a row if it fits the table; no cells are a blank line.
  private mutating func take(_ cells: [String], from start: Int) {
    let expected = columns ?? max(1, cells.count)
    columns = expected
    if cells.isEmpty && expected > 1 { return blank = blank ?? start }
    let row = cells.isEmpty ? [""] : cells
    guard row.count == expected && blank == nil else {
      _ = fail(.cellCount(expected: expected, found: row.count), at: start)
      return
    }
    reading.rows.append(row.map { Array($0.utf8) })
    reading.lines.append(error(.outOfMemory, at: start).line)
  }

  private mutating func fail(_ problem: CSVError.Problem, at index: Int) -> String? {
    let misplaced = blank.map { error(.cellCount(expected: columns ?? 1, found: 0), at: $0) }
    reading.error = "\(misplaced ?? error(problem, at: index))"
    return nil
  }

  /// The error with the line and column of the scalar at `index`.
  private func error(_ problem: CSVError.Problem, at index: Int) -> CSVError {
    var (line, column) = (1, 1)
    for (number, scalar) in text.prefix(index).enumerated() {
      let isInsideCRLF = scalar == "\r" && number + 1 < text.count && text[number + 1] == "\n"
      let endsLine = scalar == "\n" || (scalar == "\r" && !isInsideCRLF)
      (line, column) = endsLine ? (line + 1, 1) : (line, column + 1)
    }
    return CSVError(file: "t.csv", line: line, column: column, problem: problem)
  }
}
