import Foundation
import SanaqCore
import SanaqReading

/// Answers lines of JSON on standard input, one for one and in order; no line ends the process.
///
/// A line is answered by itself: `group` is what it is in a sheet of many documents, but `repeats` names rows of the same
/// document only.
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
    while case let chunk = try Self.available(), !chunk.isEmpty {
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

  /// What stands in the pipe by now; waits where that is nothing, and is empty at the end. `FileHandle.read` would wait for
  /// a whole chunk, and whoever waits for an answer before asking on would wait for ever.
  private static func available() throws -> [UInt8] {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, written in
        count = Foundation.read(STDIN_FILENO, buffer.baseAddress, chunk)
        written = max(count, 0)
      }
      if count >= 0 { return bytes }
      guard errno == EINTR else { throw DocumentError.unreadable(path: "-", reason: String(cString: strerror(errno))) }
    }
  }

  private func answer(_ line: [UInt8], to output: Output, _ outcome: inout ExtractionOutcome) throws {
    outcome.lines += 1
    let request: (id: LineID, text: String)
    do throws(JSONLineError) { request = try JSONLine.decode(line, fields: fields) } catch {
      return try output.write(JSONLine.encode(id: error.id, error: error.description(line: outcome.lines)))
    }
    var extraction = reader.read(request.text, named: request.id.name)
    extraction.nameGroups()
    var text = request.text
    text.withUTF8 { utf8 in
      var repeats = RepeatFinder()
      repeats.link(&extraction.figures, in: utf8.span)
    }
    outcome.documents += 1
    outcome.figures += extraction.figures.count
    outcome.exclusions += extraction.exclusions.count
    if includesExclusions { extraction.figures = extraction.everything }
    try output.write(JSONLine.encode(id: request.id, extraction))
  }
}
