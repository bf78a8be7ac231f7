import Foundation

/// A new file that has no name until it is whole, or where the system knows no such files, a hidden one beside the place
/// where it belongs: what ends the program before leaves at most that one behind.
final class DraftFile {
  let handle: FileHandle
  private let folder: String
  /// The name that leads to the place; of a file without a name it exists for a moment at the end.
  private let path: String
  private var hasName: Bool

  /// Nobody can have put a file or a link in the draft's place before: its name is random, and what exists is not opened.
  ///
  /// - Parameters:
  ///   - place: where the file belongs; who might read or write what stands there may do so with the new one.
  ///   - name: what the place is called in messages.
  init(of place: RealPath, as name: String) throws(OutputError) {
    folder = place.parent.text
    path = Self.hiddenPath(beside: place)
    var descriptor = Self.openNameless(in: folder)
    hasName = descriptor < 0
    if hasName { descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw OutputError(path: name, reason: Self.refusal) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    if stat(place.text, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
  }

  deinit { if hasName { unlink(path) } }

  /// Gives the file its name, all of it on the disk: in one step, and the folder keeps it even if the machine stops now.
  func move(to place: String) throws {
    if !hasName { try link() }
    guard rename(path, place) == 0 else { throw Self.error }
    hasName = false
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    // Some file systems know no such thing; the file has its name in any case.
    fsync(descriptor)
    close(descriptor)
  }

  /// Why the system has just made no file.
  static var refusal: String {
    [ENOSPC, EDQUOT].contains(errno)
      ? String(cString: strerror(errno))
      : "its folder is missing, or you may not write there; make it, or write elsewhere"
  }

  /// A name in the folder of a file that nobody can have put something at before.
  static func hiddenPath(beside place: RealPath) -> String {
    let number = String(UInt64.random(in: .min ... .max), radix: 36)
    return place.parent.appending(".\(shortened(place.name)).\(number)~").text
  }

  private static var error: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

  /// The draft's name is longer than the file's own, and names may take 255 bytes.
  private static func shortened(_ name: String) -> String {
    name.utf8.count <= 200 ? name : String(decoding: name.utf8.prefix(200), as: UTF8.self)
  }

  // MARK: Files without a name

  #if os(Linux)
    /// Negative where there are none.
    private static func openNameless(in folder: String) -> Int32 {
      // O_TMPFILE, which the header makes of two others, and what later gives the file its name.
      let nameless = Int32(0o20000000) | O_DIRECTORY
      guard access("/proc/self/fd", X_OK) == 0 else { return -1 }
      return open(folder, nameless | O_WRONLY | O_CLOEXEC, 0o666)
    }

    private func link() throws {
      let number = "/proc/self/fd/\(handle.fileDescriptor)"
      guard linkat(AT_FDCWD, number, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else { throw Self.error }
      hasName = true
    }
  #else
    private static func openNameless(in folder: String) -> Int32 { -1 }
    private func link() throws {}
  #endif
}
