import Foundation

/// What stands at a path, links followed.
package enum FileKind: Hashable {
  case file, folder, pipe
  /// A device, a socket.
  case other

  /// Asks the system itself: Foundation knows no pipes, and looks up the owner's name each time.
  package init(of path: String) throws(DocumentError) {
    try HostedRun.admit(path: path)
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      guard code != ENOENT, code != ENOTDIR else { throw .missing(path: path) }
      throw .unreadable(path: path, reason: String(cString: strerror(code)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    default: self = .other
    }
  }
}

extension FileKind {
  /// Whether a link stands at a path itself.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

extension DocumentList.Entry {
  /// How many bytes the file has; nil for what has no size until it is read.
  var size: Int? {
    guard case .file(let path) = place else { return nil }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
