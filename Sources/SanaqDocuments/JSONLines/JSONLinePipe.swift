import Foundation
import SanaqCore
import SanaqReading

/// Answers lines of JSON on standard input, one for one and in order; no line ends the process.
struct JSONLinePipe {
  let reader: Reader
  let fields: RecordFields
  /// Whether exclusions stand among the figures too.
  let includesExclusions: Bool
  private static let chunk = 1 << 16

  func answer(to output: Output) throws -> ExtractionOutcome {
    try HostedRun.admitStandardInput()
    var outcome = ExtractionOutcome()
    var pending: [UInt8] = []
    let input = FileHandle.standardInput
    while let chunk = try input.read(upToCount: Self.chunk), !chunk.isEmpty {
      var start = chunk.startIndex
      while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
        pending += chunk[start..<end]
        try answer(pending, to: output, &outcome)
        pending.removeAll(keepingCapacity: true)
        start = chunk.index(after: end)
      }
      pending += chunk[start...]
    }
    if !pending.isEmpty { try answer(pending, to: output, &outcome) }
    return outcome
  }

  private func answer(_ line: [UInt8], to output: Output, _ outcome: inout ExtractionOutcome) throws {
    outcome.lines += 1
    let request: (id: LineID, text: String)
    do throws(JSONLineError) { request = try JSONLine.decode(line, fields: fields) } catch {
      return try output.write(JSONLine.encode(id: error.id, error: error.description(line: outcome.lines)))
    }
    var extraction = reader.read(request.text, named: request.id.name)
    outcome.documents += 1
    outcome.figures += extraction.figures.count
    outcome.exclusions += extraction.exclusions.count
    if includesExclusions { extraction.figures = extraction.everything }
    try output.write(JSONLine.encode(id: request.id, extraction))
  }
}
