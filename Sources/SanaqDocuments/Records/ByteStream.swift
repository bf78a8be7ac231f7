import Foundation

/// A file, a pipe or standard input, read piece by piece.
struct ByteStream {
  let path: String
  private let handle: FileHandle
  /// As it was when it was opened; nil once that was compared.
  private var state: FileState?
  private var head: [UInt8]?
  private(set) var bytesRead = 0
  private static let pieceSize = 1 << 18

  init(_ handle: FileHandle, path: String) {
    self.handle = handle
    self.path = path
    state = FileState(of: handle)
  }

  /// The first piece, which `next` will give again.
  mutating func peek() throws(DocumentError) -> [UInt8] {
    if let head { return head }
    let piece = try read()
    head = piece
    return piece
  }

  /// The next piece; empty at the end.
  mutating func next() throws(DocumentError) -> [UInt8] {
    let piece = try peek()
    head = nil
    bytesRead += piece.count
    return piece
  }

  /// All that is left.
  mutating func rest() throws(DocumentError) -> [UInt8] {
    var bytes = try next()
    while true {
      let piece = try next()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  private mutating func read() throws(DocumentError) -> [UInt8] {
    let piece: [UInt8]
    do { piece = try handle.read(upToCount: Self.pieceSize).map { [UInt8]($0) } ?? [] } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
    if piece.isEmpty, let state = state.take(), state != FileState(of: handle) { throw .changed(path: path) }
    return piece
  }
}
