import Foundation

/// Finds the documents of a folder, in the order of their names' bytes; nothing is read yet.
///
/// Links may lead to other places of the folder, where a file is read once, by its first name. Out of the folder they are
/// followed only where that was asked for, and in circles never: no folder is walked through twice.
struct FolderWalk {
  /// What is to be read, and where it is without links.
  private(set) var found: [(entry: DocumentList.Entry, file: RealPath)] = []
  /// What can't be read.
  private(set) var errors: [DocumentError] = []
  private let root: RealPath
  private let followsLinks: Bool
  private var folders: Set<RealPath> = []

  /// Walks through the folder at `path`, hidden files passed over.
  init(_ path: String, followsLinks: Bool) {
    root = RealPath(path)
    self.followsLinks = followsLinks
    walk(path, root, below: "")
    if found.isEmpty, errors.isEmpty { errors.append(.folderWithoutText(path: path)) }
  }

  private mutating func walk(_ path: String, _ folder: RealPath, below prefix: String) {
    guard folders.insert(folder).inserted else { return }
    let names: [String]
    do {
      try HostedRun.admit(path: path)
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      errors.append((error as? DocumentError) ?? .unreadable(path: path, reason: error.reason))
      return
    }
    for name in names.sorted(by: Self.precedes) where name.utf8.first != UInt8(ascii: ".") {
      let isRead = DocumentFormat.isRead(inFolders: name)
      do throws(DocumentError) {
        try take(
          path.utf8.last == UInt8(ascii: "/") ? path + name : "\(path)/\(name)", name, in: folder, prefix, isRead)
      } catch { if isRead { errors.append(error) } }
    }
  }

  private mutating func take(
    _ path: String, _ name: String, in folder: RealPath, _ prefix: String, _ isRead: Bool
  ) throws(DocumentError) {
    let isLink = FileKind.isLink(path)
    let place = isLink ? RealPath(path) : folder.appending(name)
    let leadsOut = isLink && !followsLinks && !place.isInside(root)
    // What is elsewhere is not even looked at, if nobody would read it here.
    if leadsOut, isRead { throw .leftOut(path: path, .leadsOutside(folder: root.text)) }
    switch try kind(of: path, name, isLink: isLink) {
    case .folder where leadsOut: errors.append(.leftOut(path: path, .leadsOutside(folder: root.text)))
    case .folder where isLink && folder.isInside(place): errors.append(.leftOut(path: path, .endless))
    case .folder: walk(path, place, below: prefix + name + "/")
    case .file where isRead: found.append((.init(name: prefix + name, place: .file(path: path)), place))
    case .pipe where isRead: throw .leftOut(path: path, .pipe)
    case .other where isRead: throw .leftOut(path: path, .other)
    case .file, .pipe, .other: break
    }
  }

  /// Asks the system, and says more exactly what is not there though its name is.
  private func kind(of path: String, _ name: String, isLink: Bool) throws(DocumentError) -> FileKind {
    do throws(DocumentError) { return try FileKind(of: path) } catch {
      guard case .missing = error else { throw error }
      guard isLink || name.contains("\u{FFFD}") else { throw error }
      throw .leftOut(path: path, isLink ? .leadsNowhere : .nameNotUTF8)
    }
  }

  /// By bytes, so that the order is the same on every machine.
  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
