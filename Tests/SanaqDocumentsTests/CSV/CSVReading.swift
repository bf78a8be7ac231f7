import TestSupport
import SanaqDocuments

/// Everything that a reader says about a text: the rows it shows, the lines on which they begin, and its error.
struct CSVReading: Equatable, CustomStringConvertible {
  var rows: [[[UInt8]]] = []
  var lines: [Int] = []
  var error: String?

  /// Reads `bytes` in chunks of `size`.
  init(of bytes: [UInt8], columns: Int? = nil, inChunksOf size: Int) {
    var reader = CSVReader(file: "t.csv", columns: columns)
    do {
      for start in stride(from: 0, to: bytes.count, by: size) {
        let chunk = bytes.span.extracting(start..<min(start + size, bytes.count))
        try reader.read(chunk) { add($0) }
      }
      try reader.finish { add($0) }
    } catch {
      self.error = "\(error)"
    }
  }

  init(rows: [[String]], lines: [Int], error: String? = nil) {
    self.rows = rows.map { $0.map { Array($0.utf8) } }
    self.lines = lines
    self.error = error
  }

  private mutating func add(_ row: borrowing CSVRow) {
    var cells: [[UInt8]] = []
    for index in 0..<row.count {
      cells.append(row.withBytes(at: index) { bytes in bytes.withUnsafeBufferPointer { Array($0) } })
    }
    rows.append(cells)
    lines.append(row.line)
  }

  var description: String {
    let texts = zip(lines, rows).map { line, row in
      "\(line): \(row.map { String(decoding: $0, as: UTF8.self).debugDescription })"
    }
    return (texts + [error ?? "no error"]).joined(separator: "\n")
  }
}

extension CSVReading {
  /// Every way to cut a text of `count` bytes into chunks of one size; the last is the text in one piece.
  static func chunkSizes(for count: Int) -> ClosedRange<Int> { 1...max(1, count) }
}

extension SplitMix64 {
  private static let pieces = [
    "\"", ",", "\r", "\n", "\r\n", " ", "\t", "\0", "\u{FEFF}", "🧮", "e\u{301}", "é", "a", "-1.5", "twelve letters",
  ]

  /// A cell of up to five pieces, most of them awkward.
  mutating func cell() -> String {
    let count = Int.random(in: 0...5, using: &self)
    return (0..<count).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
