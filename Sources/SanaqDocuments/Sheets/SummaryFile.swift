import Foundation
public import SanaqCore

/// A summary for machines: one number a cell, never a range.
public struct SummaryFile: Sendable {
  private let summary: Summary

  public init(_ summary: Summary) { self.summary = summary }

  /// RFC 4180, with a header; an open end is an empty cell.
  public var csv: [UInt8] {
    var writer = CSVWriter(columns: Line.names)
    for row in summary.rows { writer.append(row: Line(row).cells) }
    return writer.bytes
  }

  /// An array of objects, keys in alphabetical order; an open end is null.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(summary.rows.map(Line.init))) + [UInt8(ascii: "\n")]
  }

  private struct Line: Encodable {
    static let names = ["measure", "unit", "figures", "documents", "lowest", "highest", "median_low", "median_high"]
    let measure: String
    let unit: String
    let figures: Int
    let documents: Int
    let lowest: Double?
    let highest: Double?
    let medianLow: Double?
    let medianHigh: Double?

    private enum CodingKeys: String, CodingKey {
      case measure, unit, figures, documents, lowest, highest
      case medianLow = "median_low"
      case medianHigh = "median_high"
    }

    init(_ row: Summary.Row) {
      measure = row.measure
      unit = row.unit
      figures = row.figures
      documents = row.documents
      lowest = row.extent?.low
      highest = row.extent?.high
      medianLow = row.median?.low
      medianHigh = row.median?.high
    }

    var cells: [String] {
      [measure, unit, String(figures), String(documents)]
        + [lowest, highest, medianLow, medianHigh].map { $0.map(NumberText.describe) ?? "" }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(measure, forKey: .measure)
      try container.encode(unit, forKey: .unit)
      try container.encode(figures, forKey: .figures)
      try container.encode(documents, forKey: .documents)
      try container.encode(lowest, forKey: .lowest)
      try container.encode(highest, forKey: .highest)
      try container.encode(medianLow, forKey: .medianLow)
      try container.encode(medianHigh, forKey: .medianHigh)
    }
  }
}
