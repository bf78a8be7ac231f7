import Foundation
public import SanaqCore

/// A summary for machines: one number a cell, never a range.
public struct SummaryFile: Sendable {
  private let summary: Summary

  /// A summary to be written, in either form.
  public init(_ summary: Summary) { self.summary = summary }

  /// RFC 4180, with a header; an open end is an empty cell.
  public var csv: [UInt8] {
    var writer = CSVWriter(columns: names + SummaryStatistic.allCases.map(\.rawValue))
    for row in summary.rows {
      writer.append(row: texts(of: row) + SummaryStatistic.allCases.map { Self.text($0.value(of: row)) })
    }
    return writer.bytes
  }

  /// An array of objects, keys in alphabetical order; an open end is null.
  public func json() throws -> [UInt8] {
    let objects = summary.rows.map { row in
      var object = Dictionary(uniqueKeysWithValues: zip(names, texts(of: row).map { Cell.text($0) }))
      for statistic in SummaryStatistic.allCases { object[statistic.rawValue] = .number(statistic.value(of: row)) }
      return object
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(objects)) + [UInt8(ascii: "\n")]
  }

  private var names: [String] { summary.keys.map(\.rawValue) + ["unit"] }

  private func texts(of row: Summary.Row) -> [String] { row.keys + [row.unit] }

  private static func text(_ number: Double?) -> String { number.map(NumberText.describe) ?? "" }

  private enum Cell: Encodable {
    case text(String)
    case number(Double?)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }
}
