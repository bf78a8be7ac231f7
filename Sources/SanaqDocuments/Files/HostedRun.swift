import Foundation
import Synchronization

/// A command that runs inside another program, such as a notebook: what it prints is collected, what it reads lies in
/// given folders and is remembered, and it writes no file.
///
/// Files are opened in one place (`DocumentList.Entry.handle`) and written in one (`Output`); both ask the run at hand.
public final class HostedRun: Sendable {
  /// The run that this task is part of; nil for a command at the terminal.
  @TaskLocal public static var current: HostedRun?

  /// The folders that may be read.
  private let folders: [RealPath]
  private let state = Mutex(State())

  private struct State {
    var printed: [UInt8] = []
    var files: Set<RealPath> = []
  }

  /// A run that has read and printed nothing.
  public init(folders: [String]) { self.folders = folders.map(RealPath.init) }

  /// What was printed so far.
  public var printed: String { state.withLock { String(decoding: $0.printed, as: UTF8.self) } }

  /// The files that were opened, in the order of their paths' bytes.
  public var files: [RealPath] {
    state.withLock { $0.files.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) } }
  }

  /// Prints to the run.
  public func print(_ text: String) { collect(Array(text.utf8)) }

  func collect(_ bytes: [UInt8]) { state.withLock { $0.printed += bytes } }

  /// Refuses a path that leads out of the run's folders.
  private func check(_ path: String) throws(DocumentError) -> RealPath {
    let place = RealPath(path)
    guard folders.contains(where: place.isInside) else {
      throw .refused(path: path, why: "lies outside the project; --allow-read its folder to read it")
    }
    return place
  }
}

extension HostedRun {
  /// Refuses a path that a hosted run may not look at.
  package static func admit(path: String) throws(DocumentError) { _ = try current?.check(path) }

  /// Refuses a file that a hosted run may not read, and remembers one that it may.
  package static func admit(fileAt path: String) throws(DocumentError) {
    guard let current else { return }
    let place = try current.check(path)
    current.state.withLock { _ = $0.files.insert(place) }
  }

  /// A hosted run has no standard input.
  static func admitStandardInput() throws(DocumentError) {
    guard current != nil else { return }
    throw .refused(path: "-", why: "there is no standard input here; name a file")
  }

  /// A hosted run writes no file.
  static func admit(output path: String) throws(OutputError) {
    guard current != nil else { return }
    throw OutputError(path: path, reason: "no file is written from here; leave out the option that names it")
  }
}
