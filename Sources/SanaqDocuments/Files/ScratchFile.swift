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

  /// Writes on at the end.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    do { try handle.write(contentsOf: bytes) } catch { throw OutputError(path: name, reason: error.reason) }
  }

  /// Hands on all that is in the file, some of it at a time.
  package func copy(to output: Output) throws(OutputError) {
    var piece: [UInt8]
    do { try handle.seek(toOffset: 0) } catch { throw OutputError(path: name, reason: error.reason) }
    repeat {
      do { piece = try handle.read(upToCount: 1 << 18).map { [UInt8]($0) } ?? [] } catch {
        throw OutputError(path: name, reason: error.reason)
      }
      if !piece.isEmpty { try output.write(piece) }
    } while !piece.isEmpty
  }
}
