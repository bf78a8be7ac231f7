import Foundation

/// The files behind the paths that were given, in a fixed order: as given, and inside a folder by name.
public struct DocumentList: Sendable {
  /// A file to read, or standard input.
  public enum Place: Hashable, Sendable {
    case file(path: String)
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

  /// The files without links and detours, so that one is read once however its path is spelled.
  private var files: Set<String> = []
  private var names: Set<String> = []

  /// Which columns hold the documents of a table.
  public let fields: RecordFields

  private let passedOver: Set<String>

  /// Walks through folders, hidden files passed over; nothing is read yet.
  ///
  /// - Parameter passedOver: files that are passed over in folders too.
  public init(paths: [String], fields: RecordFields = RecordFields(), passingOver passedOver: [String] = []) {
    self.fields = fields
    self.passedOver = Set(passedOver.map(Self.resolved))
    for path in paths { add(path) }
  }

  /// Whether one of the files to be read is the one at `path`, however that is spelled.
  public func reads(fileAt path: String) -> Bool { files.contains(Self.resolved(path)) }

  private mutating func add(_ path: String) {
    if path == "-" { return append([Entry(name: "stdin", place: .standardInput)], below: "-") }
    do throws(DocumentError) {
      switch try FileKind(of: path) {
      // The shell's <(…) is a pipe.
      case .file, .pipe: append([Entry(name: Self.lastComponent(path), place: .file(path: path))], below: path)
      case .folder: addFolder(path)
      case .other: errors.append(.notAFile(path: path))
      }
    } catch { errors.append(error) }
  }

  private mutating func addFolder(_ root: String) {
    var found: [Entry] = []
    let problems = errors.count
    walk(root, below: "", root: Self.resolved(root), into: &found)
    if found.isEmpty, errors.count == problems { errors.append(.folderWithoutText(path: root)) }
    append(found, below: root)
  }

  private mutating func walk(_ folder: String, below prefix: String, root: String, into found: inout [Entry]) {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      errors.append(.unreadable(path: folder, reason: error.reason))
      return
    }
    for name in names.sorted(by: Self.precedes) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard admits(path, in: folder, root: root) else { continue }
      do throws(DocumentError) {
        switch try FileKind(of: path) {
        case .folder: walk(path, below: prefix + name + "/", root: root, into: &found)
        case .file where DocumentFormat.isRead(inFolders: name) && !passes(over: path):
          found.append(Entry(name: prefix + name, place: .file(path: path)))
        default: continue
        }
      } catch  where DocumentFormat.isRead(inFolders: name) { errors.append(error) } catch {}
    }
  }

  private func passes(over path: String) -> Bool { !passedOver.isEmpty && passedOver.contains(Self.resolved(path)) }

  /// Links may lead to other places of the folder (where a file is read once, by its first name), not out of it and not in circles.
  private mutating func admits(_ path: String, in folder: String, root: String) -> Bool {
    guard Self.isLink(path) else { return true }
    let target = Self.resolved(path)
    if target != root, !target.hasPrefix(root + "/") {
      errors.append(.leadsOutside(path: path, folder: root))
      return false
    }
    let isCircle = (Self.resolved(folder) + "/").hasPrefix(target + "/")
    if isCircle { errors.append(.endless(path: path)) }
    return !isCircle
  }

  /// Names that are taken already get the input's own name before them.
  private mutating func append(_ found: [Entry], below path: String) {
    let new = found.filter { files.insert($0.place.file).inserted }
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

  // MARK: Files

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  fileprivate static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path(percentEncoded: false).withoutSlash
  }

  /// By bytes, so that the order is the same on every machine.
  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func lastComponent(_ path: String) -> String {
    path.withoutSlash.split(separator: "/").last.map(String.init) ?? path
  }

  private static func parentName(of path: String) -> String {
    let resolved = resolved(path)
    let isFolder = (try? FileKind(of: path)) == .folder
    let parts = resolved.split(separator: "/")
    return (isFolder ? parts.last : parts.dropLast().last).map(String.init) ?? "input"
  }
}

extension DocumentList.Place {
  /// The file without links and detours; `-` for standard input.
  fileprivate var file: String {
    switch self {
    case .file(let path): DocumentList.resolved(path)
    case .standardInput: "-"
    }
  }
}

extension String {
  fileprivate var withoutSlash: String {
    var text = self
    while text.count > 1, text.hasSuffix("/") { text.removeLast() }
    return text
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
