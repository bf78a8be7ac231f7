import Foundation

/// The files behind the paths that were given, in a fixed order: as given, and inside a folder by name.
public struct DocumentList: Sendable {
  /// A file to read, or standard input.
  public enum Place: Hashable, Sendable {
    /// A file, by its path.
    case file(path: String)
    /// What comes in by a pipe.
    case standardInput
  }

  /// One file to be read: a document, or a table or JSON Lines with a document in each row.
  public struct Entry: Hashable, Sendable {
    /// Its path below the folder that was given, the file's own name, or `stdin`; no two are alike.
    public var name: String
    /// Where its bytes are.
    public let place: Place
  }

  /// What can be read, each file once.
  public private(set) var entries: [Entry] = []
  /// What can't, as far as that shows before reading.
  public private(set) var errors: [DocumentError] = []

  /// A file is read once, however its path is spelled.
  private var files: Set<RealPath> = []
  private var names: Set<String> = []

  /// Which columns hold the documents of a table.
  public let fields: RecordFields

  /// Walks through folders, hidden files passed over; nothing is read yet.
  ///
  /// - Parameters:
  ///   - paths: files, folders, and `-` for standard input.
  ///   - fields: which columns hold the documents of a table.
  ///   - followsLinks: whether links in a folder may lead out of it.
  ///   - passedOver: files that are passed over in folders too.
  public init(
    paths: [String], fields: RecordFields = RecordFields(), followsLinks: Bool = false,
    passingOver passedOver: [String] = []
  ) {
    self.fields = fields
    let passedOver = Set(passedOver.map(RealPath.init))
    for path in paths {
      add(path) { FolderWalk($0, followsLinks: followsLinks, passingOver: passedOver) }
    }
  }

  /// Whether one of the files to be read is the one at `path`, however that is spelled.
  public func reads(fileAt path: String) -> Bool { files.contains(RealPath(path)) }

  private mutating func add(_ path: String, walking walk: (String) -> FolderWalk) {
    if path == "-" { return addStandardInput() }
    do throws(DocumentError) {
      switch try FileKind(of: path) {
      // The shell's <(…) is a pipe.
      case .file, .pipe:
        let entry = Entry(name: RealPath.lastName(in: path) ?? path, place: .file(path: path))
        append([(entry, RealPath(path))], below: path)
      case .folder:
        let folder = walk(path)
        errors += folder.errors
        append(folder.found, below: path)
      case .other: errors.append(.notAFile(path: path))
      }
    } catch { errors.append(error) }
  }

  private mutating func addStandardInput() {
    guard !entries.contains(where: { $0.place == .standardInput }) else { return }
    entries.append(Entry(name: unique("stdin"), place: .standardInput))
    names.insert("stdin")
  }

  /// Names that are taken already get the input's own name before them.
  private mutating func append(_ found: [(entry: Entry, file: RealPath)], below path: String) {
    files.reserveCapacity(files.count + found.count)
    names.reserveCapacity(names.count + found.count)
    let new = found.filter { files.insert($0.file).inserted }.map(\.entry)
    let isTaken = new.contains { names.contains($0.name) }
    for var entry in new {
      if isTaken { entry.name = unique(Self.parentName(of: path) + "/" + entry.name) }
      names.insert(entry.name)
      entries.append(entry)
    }
  }

  private func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while names.contains(candidate) {
      candidate = "\(number)/\(name)"
      number += 1
    }
    return candidate
  }

  /// What tells an input's documents from others of the same names: the folder's name, or that of the file's folder.
  private static func parentName(of path: String) -> String {
    let place = RealPath(path)
    let name = (try? FileKind(of: path)) == .folder ? place.name : place.parent.name
    return name.isEmpty ? "input" : name
  }
}

extension Error {
  /// The system's number for what went wrong, where it was the system that said so.
  var posixCode: Int32? {
    let underlying = (self as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? self as NSError
    return underlying.domain == NSPOSIXErrorDomain ? Int32(underlying.code) : nil
  }

  /// The system's words for what went wrong, without the path, which the message names already.
  var reason: String {
    posixCode.map { String(cString: strerror($0)) } ?? localizedDescription
  }
}
