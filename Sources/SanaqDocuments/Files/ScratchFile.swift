import Foundation

/// A file for what is too large for memory, which is gone when the run ends, however it ends.
package final class ScratchFile {
  /// Where it is as long as it has a name.
  package let path: String
  /// What it is called in messages: the result that it is for.
  private let name: String
  private let handle: FileHandle
  private var hasName = true

  /// An empty file, which has a name until `hide()`.
  ///
  /// - Parameter place: the file that the result goes to, on whose disk it must find room in any case; nil, or what is no
  ///   file, for the folder of temporary files.
  package init(beside place: String?) throws(OutputError) {
    let isFile = place.map { $0 != "-" && ((try? FileKind(of: $0)) ?? .file) == .file } ?? false
    let result = isFile ? place ?? "" : FileManager.default.temporaryDirectory.path(percentEncoded: false) + "sanaq"
    path = DraftFile.hiddenPath(beside: RealPath(result))
    name = result
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputError(path: name, reason: DraftFile.refusal) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit { if hasName { unlink(path) } }

  /// Takes its name away, so that nothing is left even of a run that is killed: who has opened it keeps it.
  package func hide() {
    // On other systems SQLite takes a file that loses its name for a broken one.
    #if os(Linux)
      unlink(path)
      hasName = false
    #endif
  }

  /// Writes bytes at a place, from 0.
  package func write(_ bytes: [UInt8], at place: Int) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        pwrite(handle.fileDescriptor, $0.baseAddress, $0.count, off_t(place + rest.startIndex))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw error }
      rest.removeFirst(count)
    }
  }

  /// The bytes in a range, as far as the file goes.
  package func bytes(in range: Range<Int>) throws(OutputError) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = pread(
          handle.fileDescriptor, rest.baseAddress, range.count - filled, off_t(range.lowerBound + filled))
        if count < 0, errno == EINTR { continue }
        failed = count < 0
        guard count > 0 else { return }
        filled += count
      }
    }
    if failed { throw error }
    return bytes
  }

  /// Hands on all that is in the file, some of it at a time.
  package func copy(to output: Output) throws(OutputError) {
    var place = 0
    while case let piece = try bytes(in: place..<place + 1 << 18), !piece.isEmpty {
      try output.write(piece)
      place += piece.count
    }
  }

  private var error: OutputError { OutputError(path: name, reason: String(cString: strerror(errno))) }
}
