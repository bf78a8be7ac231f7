/// The rows of a table, of which one column holds the texts.
final class TableRecords: RecordSource {
  private let fields: RecordFields
  private var bytes: ByteStream
  private var reader: CSVReader?
  private var columns: (text: Int, id: Int?)?
  private var number = 0
  /// What was read and not yet handed on, and how much of it was.
  private var rows: [Result<Record, DocumentError>] = []
  private var position = 0

  var bytesRead: Int { bytes.bytesRead }

  init(_ bytes: ByteStream, fields: RecordFields) {
    self.bytes = bytes
    self.fields = fields
    reader = CSVReader(file: bytes.path)
  }

  func next() -> Result<Record, DocumentError>? {
    while position == rows.count {
      rows.removeAll(keepingCapacity: true)
      position = 0
      guard reader != nil else { return nil }
      do { try fill() } catch {
        reader = nil
        // Rows before a mistake are read all the same.
        rows.append(.failure(Self.failure(error, bytes.path)))
      }
    }
    position += 1
    return rows[position - 1]
  }

  private func fill() throws {
    let piece = try bytes.next()
    guard piece.isEmpty else { return try reader?.read(piece.span, onRow: take) ?? () }
    try reader.take()?.finish(onRow: take)
    if columns == nil { throw DocumentError.missingColumn(path: bytes.path, name: fields.text ?? "text", columns: []) }
  }

  private func take(_ row: borrowing CSVRow) throws(DocumentError) {
    number += 1
    guard let columns else {
      self.columns = try columns(of: row.strings)
      return
    }
    let id = columns.id.map { row[$0].trimmed } ?? ""
    let text = row.withBytes(at: columns.text) { cell in cell.withUnsafeBufferPointer { Array($0) } }
    let document = Document(name: id, cell: text)
    rows.append(.success(Record(id: id, number: number, utf8: document.utf8, notes: document.notes)))
  }

  private func columns(of header: [String]) throws(DocumentError) -> (text: Int, id: Int?) {
    guard let name = fields.text else { throw .tableWithoutColumn(path: bytes.path, columns: header) }
    func index(_ name: String) throws(DocumentError) -> Int {
      guard let index = header.firstIndex(of: name) else {
        throw .missingColumn(path: bytes.path, name: name, columns: header)
      }
      return index
    }
    return (try index(name), try fields.id.map(index))
  }

  private static func failure(_ error: any Error, _ path: String) -> DocumentError {
    if let error = error as? CSVError { return .table(path: path, error) }
    return error as? DocumentError ?? .unreadable(path: path, reason: error.reason)
  }
}
