import Foundation

/// The files behind the paths that were given, in a fixed order: as given, and inside a folder by name.
public struct DocumentList: Sendable {
  /// A file to read, or standard input.
  public enum Place: Hashable, Sendable {
    case file(path: String)
    case standardInput
  }

  public struct Entry: Hashable, Sendable {
    public var name: String
    public let place: Place
  }

  public private(set) var entries: [Entry] = []
  public private(set) var errors: [DocumentError] = []

  private var places: Set<Place> = []
  private var names: Set<String> = []

  private static let textEndings: Set<String> = ["txt", "text", "md", ""]

  /// Walks through folders, hidden files passed over; nothing is read yet.
  public init(paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" { return append([Entry(name: "stdin", place: .standardInput)], below: "-") }
    switch Self.kind(of: path) {
    case .typeRegular: append([Entry(name: Self.lastComponent(path), place: .file(path: path))], below: path)
    case .typeDirectory: addFolder(path)
    case nil: errors.append(.missing(path: path))
    default: errors.append(.notAFile(path: path))
    }
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
      switch Self.kind(of: path) {
      case .typeDirectory: walk(path, below: prefix + name + "/", root: root, into: &found)
      case .typeRegular where Self.isText(name): found.append(Entry(name: prefix + name, place: .file(path: path)))
      default: continue
      }
    }
  }

  /// Links may lead to other places of the folder, not out of it and not in circles.
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
    let isTaken = found.contains { names.contains($0.name) && !places.contains($0.place) }
    for var entry in found where places.insert(entry.place).inserted {
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

  private static func kind(of path: String) -> FileAttributeType? {
    let resolved = resolved(path)
    return (try? FileManager.default.attributesOfItem(atPath: resolved))?[.type] as? FileAttributeType
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType == .typeSymbolicLink
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path(percentEncoded: false).withoutSlash
  }

  private static func isText(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return textEndings.contains(parts.count > 1 ? parts.last?.lowercased() ?? "" : "")
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
    let isFolder = kind(of: path) == .typeDirectory
    let parts = resolved.split(separator: "/")
    return (isFolder ? parts.last : parts.dropLast().last).map(String.init) ?? "input"
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
  /// The system's words for what went wrong, without the path, which the message names already.
  var reason: String {
    let underlying = (self as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? self as NSError
    return underlying.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(underlying.code))) : localizedDescription
  }
}
