import Foundation

/// Where a path leads: no links, no `.` and no `..` are left in it, so that two spellings of one file are equal.
///
/// This is the one rule by which a path lies inside of a folder or not. Paths are compared by their bytes, as the system
/// does: an `é` may be one scalar or two, and these are two names.
public struct RealPath: Sendable {
  /// The whole path, from `/`; only the root ends in a slash.
  public let text: String

  /// The path's place by the file system as it is now.
  ///
  /// Of what isn't there, a link's missing target too, it is where it would be made. Links that lead to each other without
  /// end stay as they are: nothing can be opened there.
  public init(_ path: String) { text = Self.resolved(path, linksLeft: 40) }

  private init(text: String) { self.text = text }

  /// The path from a folder to here, empty for the folder itself; nil for what lies elsewhere: `/a/b/c` is `c` inside of
  /// `/a/b`, and `/a/bc` is not inside of it.
  public func path(inside folder: RealPath) -> String? {
    if self == folder { return "" }
    let start = folder.text == "/" ? "/" : folder.text + "/"
    return text.utf8.starts(with: start.utf8)
      ? String(decoding: text.utf8.dropFirst(start.utf8.count), as: UTF8.self) : nil
  }

  /// Whether this is the folder, or lies below it.
  public func isInside(_ folder: RealPath) -> Bool { path(inside: folder) != nil }

  /// The folder that this stands in; the root stands in itself.
  var parent: RealPath { RealPath(text: Self.folder(of: text)) }

  /// The last part of the path; empty for the root.
  var name: String { Self.lastName(in: text) ?? "" }

  /// What stands below this folder by a name.
  func appending(_ name: String) -> RealPath { RealPath(text: text.appending(file: name)) }

  /// The system resolves what is there; of what isn't, the folder is resolved first.
  private static func resolved(_ path: String, linksLeft: Int) -> String {
    if let found = realpath(path, nil) {
      defer { free(found) }
      return String(cString: found)
    }
    let bare = path.withoutSlash
    guard !["", ".", "/"].contains(bare) else { return FileManager.default.currentDirectoryPath }
    if linksLeft > 0, let target = try? FileManager.default.destinationOfSymbolicLink(atPath: bare) {
      return resolved(
        target.utf8.first == slash ? target : folder(of: bare) + "/" + target, linksLeft: linksLeft - 1)
    }
    let parent = RealPath(text: resolved(folder(of: bare), linksLeft: linksLeft))
    switch lastName(in: bare) {
    case "..": return parent.parent.text
    case ".", nil: return parent.text
    case let name?: return parent.appending(name).text
    }
  }

  /// The path of a path's folder, as it is spelled: `.` for a name alone.
  private static func folder(of path: String) -> String {
    guard let end = path.utf8.lastIndex(of: slash) else { return "." }
    return end == path.startIndex ? "/" : String(path[..<end]).withoutSlash
  }

  /// Characters would not do: a mark at a name's beginning makes one with the slash before it.
  static func lastName(in path: String) -> String? {
    path.utf8.split(separator: slash).last.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let slash = UInt8(ascii: "/")
}

extension RealPath: Hashable {
  /// By bytes.
  public static func == (one: RealPath, other: RealPath) -> Bool { one.text.compareBytes(other.text) == 0 }

  /// By bytes.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// How the bytes stand in order: below 0 where they come before others', above where behind, 0 where they are the same.
  func compareBytes(_ other: String) -> Int {
    utf8Span.span.withUnsafeBytes { mine in
      other.utf8Span.span.withUnsafeBytes { theirs in
        let count = min(mine.count, theirs.count)
        guard count > 0, let one = mine.baseAddress, let two = theirs.baseAddress else {
          return mine.count - theirs.count
        }
        let order = Int(memcmp(one, two, count))
        return order == 0 ? mine.count - theirs.count : order
      }
    }
  }

  /// The path of what stands in this folder by a name, as it is spelled; in `.` it is the name.
  package func appending(file name: String) -> String {
    self == "." ? name : utf8.last == UInt8(ascii: "/") ? self + name : self + "/" + name
  }

  /// The path without slashes at its end; the root keeps its own.
  var withoutSlash: String {
    var text = self
    while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text.unicodeScalars.removeLast() }
    return text
  }
}
