/// Bytes that are put aside, to be looked up again: in memory as long as they are few, and then in a file.
package final class Spool {
  /// How many there are.
  package private(set) var count = 0
  /// The last of them, which are not in the file.
  private var recent: [UInt8] = []
  private var file: ScratchFile?
  private let place: String?

  /// How many are held in memory, and handed on at a time.
  private static let limit = 1 << 18

  /// - Parameter place: the file that the result goes to, beside which they find room; nil for the folder of temporary files.
  package init(beside place: String?) { self.place = place }

  /// Puts bytes aside, and tells where. O(1), but for writing.
  @discardableResult
  package func append(_ bytes: some Collection<UInt8>) throws(OutputError) -> Range<Int> {
    recent += bytes
    count += bytes.count
    if recent.count > Self.limit { try store() }
    return count - bytes.count..<count
  }

  /// The bytes at a place.
  package func bytes(in range: Range<Int>) throws(OutputError) -> [UInt8] {
    let stored = count - recent.count
    guard range.lowerBound < stored, let file else {
      return Array(recent[range.lowerBound - stored..<range.upperBound - stored])
    }
    let first = try file.bytes(in: range.clamped(to: 0..<stored))
    return range.upperBound <= stored ? first : first + recent[..<(range.upperBound - stored)]
  }

  /// Shows the bytes at a place, some at a time.
  package func forEachPiece(
    of range: Range<Int>, _ body: ([UInt8]) throws(OutputError) -> Void
  ) throws(OutputError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + Self.limit / 4, range.upperBound)
      try body(try bytes(in: start..<end))
      start = end
    }
  }

  /// Forgets what was put aside after the first so many.
  package func truncate(to count: Int) {
    let stored = self.count - recent.count
    recent.removeLast(recent.count - max(0, count - stored))
    self.count = count
  }

  private func store() throws(OutputError) {
    let file = try opened()
    try file.write(recent, at: count - recent.count)
    recent.removeAll(keepingCapacity: true)
  }

  private func opened() throws(OutputError) -> ScratchFile {
    if let file { return file }
    let new = try ScratchFile(beside: place)
    new.hide()
    file = new
    return new
  }
}

extension Spool {
  /// Puts texts aside together.
  package func append(texts: [String]) throws(OutputError) -> Range<Int> {
    var bytes: [UInt8] = []
    for text in texts {
      withUnsafeBytes(of: UInt32(text.utf8.count)) { bytes += $0 }
      bytes += text.utf8
    }
    return try append(bytes)
  }

  /// The first of the texts that were put aside together from a place on.
  package func firstText(at start: Int) throws(OutputError) -> String {
    let length = try bytes(in: start..<start + 4).withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
    return String(decoding: try bytes(in: start + 4..<start + 4 + Int(length)), as: UTF8.self)
  }

  /// The texts that were put aside together at a place.
  package func texts(in range: Range<Int>) throws(OutputError) -> [String] {
    var texts: [String] = []
    var bytes = try bytes(in: range)[...]
    while bytes.count >= 4 {
      let length = Int(bytes.prefix(4).withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) })
      texts.append(String(decoding: bytes.dropFirst(4).prefix(length), as: UTF8.self))
      bytes = bytes.dropFirst(4 + length)
    }
    return texts
  }
}
