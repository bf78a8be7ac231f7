/// The lines of a file of JSON Lines.
final class JSONLineRecords: RecordSource {
  private let fields: RecordFields
  private var bytes: ByteStream
  /// The piece that was read last, how far its lines were handed on, and what stood before it of a line.
  private var piece: [UInt8] = []
  private var position = 0
  private var pending: [UInt8] = []
  private var isAtEnd = false
  private var number = 0

  var bytesRead: Int { bytes.bytesRead }

  init(_ bytes: ByteStream, fields: RecordFields) {
    self.bytes = bytes
    self.fields = fields
  }

  func next() -> Result<Record, DocumentError>? {
    do throws(DocumentError) {
      while let line = try nextLine() {
        number += 1
        // A blank line at the end is no document, nor is one elsewhere.
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        return record(of: line)
      }
      return nil
    } catch {
      isAtEnd = true
      return .failure(error)
    }
  }

  private func record(of line: [UInt8]) -> Result<Record, DocumentError> {
    let hasMark = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF])
    do throws(JSONLineError) {
      let request = try JSONLine.record(hasMark ? line[3...] : line[...], fields: fields)
      return .success(Record(id: request.id.name.trimmed, number: number, utf8: Array(request.text.utf8)))
    } catch { return .failure(.line(path: bytes.path, line: number, problem: error.problem)) }
  }

  /// Lines end with LF alone: CR is a blank to JSON, and U+2028 a letter of a string.
  private func nextLine() throws(DocumentError) -> [UInt8]? {
    while !isAtEnd {
      if let end = piece[position...].firstIndex(of: UInt8(ascii: "\n")) {
        defer {
          position = end + 1
          pending = []
        }
        return pending + piece[position..<end]
      }
      pending += piece[position...]
      piece = try bytes.next()
      position = 0
      isAtEnd = piece.isEmpty
    }
    defer { pending = [] }
    return pending.isEmpty ? nil : pending
  }
}
