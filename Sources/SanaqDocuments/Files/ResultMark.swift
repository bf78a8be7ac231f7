import Foundation
import SanaqCore

/// By what a file is known as a result, even after a spreadsheet has saved it anew.
public struct ResultMark: Sendable {
  /// Whether a file that begins so bears the mark.
  public let isOn: @Sendable (FileHead) -> Bool

  /// A mark by a rule of its own.
  public init(_ isOn: @escaping @Sendable (FileHead) -> Bool) { self.isOn = isOn }

  /// Sheets and lines of JSON, which this room writes.
  public static let sheets = [
    sheet(FigureColumn.self), sheet(ExclusionColumn.self), sheet(GroupColumn.self), jsonLines, summary,
  ]

  /// A sheet: all of its columns are the result's, and it has half of those or more. Earlier versions wrote fewer.
  static func sheet<Column: SheetColumn>(_ column: Column.Type) -> ResultMark {
    let known = Set(Column.allCases.map(\.rawValue))
    return ResultMark { head in
      let names = columns(of: head)
      return known.isSuperset(of: names) && names.count * 2 >= known.count
    }
  }

  /// A summary: all of its statistics, and the columns that tell its rows apart.
  static let summary = ResultMark { head in
    let names = columns(of: head)
    let statistics = SummaryStatistic.allCases.map(\.rawValue)
    let keys = Summary.Key.allCases.map(\.rawValue) + ["unit"]
    return Set(names).isSuperset(of: statistics) && Set(statistics + keys).isSuperset(of: names)
  }

  /// A line for each document, with its figures or with why there are none.
  static let jsonLines = ResultMark { head in
    let line = head.text.prefix { !$0.isNewline }
    return line.prefixMatch(of: /\{\s*"id"\s*:\s*(?:"(?:[^"\\]|\\.)*"|-?\d+|null)\s*,\s*"(?:figures|error)"\s*:/) != nil
  }

  /// The names in a sheet's first line, whatever parts and quotes them: spreadsheets save with semicolons and tabs too.
  static func columns(of head: FileHead) -> [String] {
    let line = head.text.prefix { !$0.isNewline }
    let separator = [",", ";", "\t"].max { line.count(of: $0) < line.count(of: $1) } ?? ","
    return line.split(separator: separator, omittingEmptySubsequences: false).map { cell in
      let bare = cell.trimmed
      return bare.count > 1 && bare.hasPrefix("\"") && bare.hasSuffix("\"")
        ? String(bare.dropFirst().dropLast()) : String(bare)
    }
  }

  /// What somebody has added to a sheet of results; empty for what is none.
  static func foreignColumns(of head: FileHead) -> [String] {
    let names = columns(of: head)
    let results = [
      FigureColumn.allCases.map(\.rawValue), ExclusionColumn.allCases.map(\.rawValue),
      GroupColumn.allCases.map(\.rawValue),
    ]
    guard let nearest = results.first(where: { known in known.count { names.contains($0) } * 2 >= known.count }) else {
      return []
    }
    return names.filter { !nearest.contains($0) }
  }
}

extension Substring {
  fileprivate func count(of separator: Character) -> Int { count { $0 == separator } }
}
