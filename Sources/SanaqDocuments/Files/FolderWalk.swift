/// Finds the documents of a folder, in the order of their names' bytes; nothing is read yet.
///
/// Links may lead to other places of the folder; a file is read once, by its own name if it has one here, else by the first
/// that leads to it. Out of the folder they are followed only where that was asked for, and in circles never: no folder is
/// walked through twice.
struct FolderWalk {
  /// What is to be read, and where it is without links.
  private(set) var found: [(entry: DocumentList.Entry, file: RealPath)] = []
  /// What can't be read.
  private(set) var errors: [DocumentError] = []
  private let root: RealPath
  private let followsLinks: Bool
  private let passedOver: Set<RealPath>
  private var folders: Set<RealPath> = []
  private var files: Set<RealPath> = []
  /// Links wait until all files have been found by their own names.
  private var links: [Item] = []

  /// Something in a folder.
  private struct Item {
    let path: String
    let name: String
    /// Nil for what the system is to be asked for.
    let kind: FileKind?
    let folder: RealPath
    /// The folder's path below the root, with a slash behind it.
    let prefix: String

    var isRead: Bool { DocumentFormat.isRead(inFolders: name) }
  }

  /// Walks through the folder at `path`, hidden files passed over.
  init(_ path: String, followsLinks: Bool, passingOver passedOver: Set<RealPath> = []) {
    root = RealPath(path)
    self.followsLinks = followsLinks
    self.passedOver = passedOver
    walk(path, root, below: "")
    var next = links.startIndex
    while next < links.endIndex {
      take(links[next], isLink: true)
      next += 1
    }
    // What was found by its own name is in order.
    if !links.isEmpty { found.sort { Self.precedes($0.entry.name, $1.entry.name) } }
    if found.isEmpty, errors.isEmpty { errors.append(.folderWithoutText(path: path)) }
  }

  private mutating func walk(_ path: String, _ folder: RealPath, below prefix: String) {
    guard folders.insert(folder).inserted else { return }
    let listing: FolderListing
    do throws(DocumentError) { listing = try FolderListing(path: path) } catch { return errors.append(error) }
    for entry in listing.entries {
      let item = Item(
        path: path.appending(file: entry.name), name: entry.name, kind: entry.kind, folder: folder, prefix: prefix)
      if entry.isLink { links.append(item) } else { take(item, isLink: false) }
    }
  }

  private mutating func take(_ item: Item, isLink: Bool) {
    do throws(DocumentError) {
      let place = isLink ? RealPath(item.path) : item.folder.appending(item.name)
      let leadsOut = isLink && !followsLinks && !place.isInside(root)
      // What is elsewhere is not even looked at, if nobody would read it here.
      if leadsOut, item.isRead { throw .leftOut(path: item.path, .leadsOutside(folder: root.text)) }
      switch try kind(of: item, isLink: isLink) {
      case .folder where leadsOut: errors.append(.leftOut(path: item.path, .leadsOutside(folder: root.text)))
      case .folder where isLink && item.folder.isInside(place): errors.append(.leftOut(path: item.path, .endless))
      case .folder: walk(item.path, place, below: item.prefix + item.name + "/")
      case .file where item.isRead:
        guard !passedOver.contains(place), files.insert(place).inserted else { return }
        found.append((.init(name: item.prefix + item.name, place: .file(path: item.path)), place))
      case .pipe where item.isRead: throw .leftOut(path: item.path, .pipe)
      case .other where item.isRead: throw .leftOut(path: item.path, .other)
      case .file, .pipe, .other: break
      }
    } catch { if item.isRead { errors.append(error) } }
  }

  /// Asks the system where the folder did not tell, and says more exactly what is not there though its name is.
  private func kind(of item: Item, isLink: Bool) throws(DocumentError) -> FileKind {
    if let kind = item.kind { return kind }
    do throws(DocumentError) { return try FileKind(of: item.path) } catch {
      guard case .missing = error else { throw error }
      guard isLink || item.name.contains("\u{FFFD}") else { throw error }
      throw .leftOut(path: item.path, isLink ? .leadsNowhere : .nameNotUTF8)
    }
  }

  /// By the bytes of each part of the path, so that the order is the same on every machine.
  private static func precedes(_ one: String, _ other: String) -> Bool {
    // A slash comes before all other bytes that a name can have.
    one.utf8.lexicographicallyPrecedes(other.utf8) { ($0 == slash ? 0 : $0) < ($1 == slash ? 0 : $1) }
  }

  private static let slash = UInt8(ascii: "/")
}
