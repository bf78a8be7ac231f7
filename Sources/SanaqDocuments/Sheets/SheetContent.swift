import Foundation

/// The bytes of a sheet, in memory or read from a file piece by piece.
struct SheetContent {
  let file: String
  private let source: Source

  private enum Source {
    case memory([UInt8])
    case handle(FileHandle, head: [UInt8])
  }

  /// How much of a file is held at a time.
  private static let pieceSize = 1 << 18

  /// A sheet in memory; `file` names it in errors.
  init(file: String, memory bytes: [UInt8]) {
    self.file = file
    source = .memory(bytes)
  }

  /// A file's first piece; the rest is read as it is needed.
  init(contentsOf path: String) throws(SheetError) {
    do throws(DocumentError) {
      let handle = try DocumentList.Entry.handle(ofFile: path)
      file = path
      source = .handle(handle, head: try Self.piece(of: handle, path))
    } catch { throw .document(error) }
  }

  /// Whether the sheet begins with a byte order mark.
  var isMarked: Bool {
    switch source {
    case .memory(let bytes), .handle(_, let bytes): bytes.span.beginsWithByteOrderMark
    }
  }

  /// Shows each row, the header too.
  ///
  /// - Throws: `SheetError`, or what `body` throws.
  func forEachRow(_ body: (borrowing CSVRow) throws -> Void) throws {
    do {
      var reader = CSVReader(file: file)
      switch source {
      case .memory(let bytes): try reader.read(bytes.span, onRow: body)
      case .handle(let handle, var piece):
        while !piece.isEmpty {
          try reader.read(piece.span, onRow: body)
          piece = try Self.piece(of: handle, file)
        }
      }
      try reader.finish(onRow: body)
    } catch let error as CSVError { throw SheetError.csv(error) } catch let error as DocumentError {
      throw SheetError.document(error)
    }
  }

  private static func piece(of handle: FileHandle, _ path: String) throws(DocumentError) -> [UInt8] {
    do { return try handle.read(upToCount: pieceSize).map { [UInt8]($0) } ?? [] } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
  }
}
