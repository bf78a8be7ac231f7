import Foundation

/// What stands in a folder, hidden entries passed over, in the order of the names' bytes.
///
/// The folder tells of most of its entries what they are, so that the system need not be asked for each of them.
struct FolderListing {
  struct Entry {
    let name: String
    /// Whether it is a link itself.
    let isLink: Bool
    /// Nil for what the system is still to be asked for.
    let kind: FileKind?
  }

  private(set) var entries: [Entry] = []

  init(path: String) throws(DocumentError) {
    try HostedRun.admit(path: path)
    guard let folder = opendir(path) else { throw Self.failure(path) }
    defer { closedir(folder) }
    errno = 0
    while let entry = readdir(folder) {
      if let name = entry.pointer(to: \.d_name) {
        add(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self), type: Int(entry.pointee.d_type), below: path)
      }
      errno = 0
    }
    guard errno == 0 else { throw Self.failure(path) }
    entries.sort { $0.name.compareBytes($1.name) < 0 }
  }

  private mutating func add(_ bytes: UnsafePointer<CChar>, type: Int, below path: String) {
    guard bytes.pointee != CChar(bitPattern: UInt8(ascii: ".")) else { return }
    // Under what is shown of a name that is no UTF-8, the system finds nothing.
    guard let name = String(validatingCString: bytes) else {
      return entries.append(Entry(name: String(cString: bytes), isLink: false, kind: nil))
    }
    switch type {
    case Int(DT_REG): entries.append(Entry(name: name, isLink: false, kind: .file))
    case Int(DT_DIR): entries.append(Entry(name: name, isLink: false, kind: .folder))
    case Int(DT_LNK): entries.append(Entry(name: name, isLink: true, kind: nil))
    // Some file systems don't tell.
    default: entries.append(Entry(name: name, isLink: FileKind.isLink(path.appending(file: name)), kind: nil))
    }
  }

  private static func failure(_ path: String) -> DocumentError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
}
