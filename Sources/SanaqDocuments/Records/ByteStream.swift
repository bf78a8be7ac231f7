/// A file, a pipe or standard input, read piece by piece.
struct ByteStream {
  let path: String
  private let file: OpenFile
  /// As it was when it was opened; nil for what changes as it comes.
  private let state: FileState?
  private var head: [UInt8]?
  /// How many bytes came from the file, and whether all did.
  private var bytesFetched = 0
  private var isFetched = false
  private(set) var bytesRead = 0
  private static let pieceSize = 1 << 18

  init(_ file: OpenFile, path: String) {
    self.file = file
    self.path = path
    state = FileState(of: file.descriptor)
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { isFetched && head?.isEmpty ?? true }

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
    while !isAtEnd { bytes += try next() }
    return bytes
  }

  /// A file of a known size ends there, or was changed: nothing more is asked for, nor is room made for more.
  private mutating func read() throws(DocumentError) -> [UInt8] {
    guard !isFetched else { return [] }
    let left = (state?.size ?? 0) - bytesFetched
    let room = left > 0 ? min(left, Self.pieceSize) : Self.pieceSize
    let piece = try file.read(room)
    bytesFetched += piece.count
    isFetched = piece.count < room || piece.count == left
    if isFetched, let state, state != FileState(of: file.descriptor) { throw .changed(path: path) }
    return piece
  }
}
