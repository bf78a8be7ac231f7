import Foundation

/// A file, a pipe or standard input that is open for reading.
///
/// Foundation's handles ask for a file's state at each step and hand its bytes on twice, which costs a small file more than
/// to be read.
final class OpenFile: Sendable {
  let descriptor: Int32
  private let path: String

  /// What comes in by a pipe.
  static let standardInput = OpenFile(STDIN_FILENO, path: "standard input")

  private init(_ descriptor: Int32, path: String) { (self.descriptor, self.path) = (descriptor, path) }

  /// Opens a file.
  convenience init(path: String) throws(DocumentError) {
    try HostedRun.admit(fileAt: path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .missing(path: path) : .unreadable(path: path, reason: String(cString: strerror(code)))
    }
    self.init(descriptor, path: path)
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// So many bytes, or all that are left where these are fewer.
  func read(_ count: Int) throws(DocumentError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let read = Foundation.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        if read < 0, errno == EINTR { continue }
        if read < 0 { code = errno }
        guard read > 0 else { return }
        filled += read
      }
    }
    guard code == 0 else { throw .unreadable(path: path, reason: String(cString: strerror(code))) }
    return bytes
  }
}
