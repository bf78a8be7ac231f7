import Foundation
public import SanaqCore

/// A part of a table, tallied in one process and merged in another: a line of JSON, so that parts are put together by
/// joining their files.
public struct PartialSummary: Sendable {
  /// What the part's figures come to.
  public let tally: SummaryTally

  /// A part to be written.
  public init(_ tally: SummaryTally) { self.tally = tally }

  /// The names of what a line holds, and the version of its form.
  private static let format = "sanaq partial summary 1"

  private struct Line: Codable {
    let format: String
    let tally: SummaryTally
  }

  /// One line of JSON, with its line end; the same bytes for the same figures.
  public func line() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return [UInt8](try encoder.encode(Line(format: Self.format, tally: tally))) + [UInt8(ascii: "\n")]
  }

  private init(_ bytes: Data, at place: @autoclosure () -> String) throws(PartialSummaryError) {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let line = try? decoder.decode(Line.self, from: bytes), line.format == Self.format else {
      throw .notAPart(place: place())
    }
    tally = line.tally
  }

  /// Merges the parts of files, one at a time in memory; `-` is standard input.
  ///
  /// - Returns: the tally of all figures, the same for any order of the parts; nil where there are no parts.
  public static func merged(_ paths: [String]) throws(PartialSummaryError) -> SummaryTally? {
    var total: SummaryTally?
    for path in paths {
      var number = 0
      for line in try contents(of: path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        number += 1
        if line.isEmpty { continue }
        let part = try PartialSummary(Data(line), at: "\(path.escaped):\(number)").tally
        guard total.map({ $0.plan == part.plan }) ?? true else { throw .otherPlan(place: "\(path.escaped):\(number)") }
        if total == nil { total = part } else { total?.merge(part) }
      }
    }
    return total
  }

  private static func contents(of path: String) throws(PartialSummaryError) -> Data {
    do {
      if path == "-" {
        try HostedRun.admitStandardInput()
        return try FileHandle.standardInput.readToEnd() ?? Data()
      }
      return try DocumentList.Entry.handle(ofFile: path).readToEnd() ?? Data()
    } catch let error as DocumentError { throw .document(error) } catch {
      throw .document(.unreadable(path: path, reason: error.reason))
    }
  }
}

/// Why partial summaries can't be merged.
public enum PartialSummaryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file of parts can't be read.
  case document(DocumentError)
  /// A line is none that `--partial` writes.
  case notAPart(place: String)
  /// It was asked for other rows than the parts before it.
  case otherPlan(place: String)

  /// Place, cause and repair, safe to show in a terminal.
  public var description: String {
    switch self {
    case .document(let error): error.description
    case .notAPart(let place): "\(place): is no partial summary; write it with sanaq summary --partial"
    case .otherPlan(let place):
      "\(place): was summed up by other options than the parts before it; write all parts with the same ones"
    }
  }
}
