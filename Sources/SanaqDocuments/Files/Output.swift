import Foundation

/// Where results go: standard output, or a file that is replaced only once it is whole.
public final class Output {
  private let handle: FileHandle
  /// What it is called in messages.
  private let name: String
  /// The file being written, and the name that it will get; nil for standard output.
  private let file: (temporary: String, path: String)?
  private var isFinished = false

  /// The file at `path`, or standard output where there is none, or `-`.
  public static func at(_ path: String?) throws(OutputError) -> Output {
    guard let path, path != "-" else { return standardOutput() }
    return try file(at: path)
  }

  /// Writes all at once to the file at `path`, or to standard output where there is none, or `-`.
  public static func write(_ bytes: [UInt8], to path: String?) throws(OutputError) {
    let output = try at(path)
    try output.write(bytes)
    try output.finish()
  }

  static func standardOutput() -> Output { Output(handle: .standardOutput, name: "standard output", file: nil) }

  /// Begins a file beside `path`; what stands at `path` stays until `finish()`.
  ///
  /// A device or a pipe is written to as it is, for there is nothing to replace; a link keeps leading where it led.
  public static func file(at path: String) throws(OutputError) -> Output {
    try HostedRun.admit(output: path)
    let url = URL(filePath: path).resolvingSymlinksInPath()
    let path = url.path(percentEncoded: false)
    let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    if type == .typeDirectory { throw OutputError(path: path, reason: "it is a folder; give a file's name") }
    if let type, type != .typeRegular { return try device(at: path) }
    let temporary = url.deletingLastPathComponent()
      .appending(path: ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)~").path(
        percentEncoded: false)
    // The new file may be read and written by those who might the old one.
    let permissions = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions]
    let attributes = permissions.map { [FileAttributeKey.posixPermissions: $0] }
    guard FileManager.default.createFile(atPath: temporary, contents: nil, attributes: attributes),
      let handle = FileHandle(forWritingAtPath: temporary)
    else {
      let isFull = [ENOSPC, EDQUOT].contains(errno)
      let reason = isFull ? String(cString: strerror(errno)) : "its folder is missing, or you may not write there"
      throw OutputError(path: path, reason: reason)
    }
    return Output(handle: handle, name: path, file: (temporary, path))
  }

  private static func device(at path: String) throws(OutputError) -> Output {
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw OutputError(path: path, reason: String(cString: strerror(errno)))
    }
    return Output(handle: handle, name: path, file: nil)
  }

  private init(handle: FileHandle, name: String, file: (temporary: String, path: String)?) {
    self.handle = handle
    self.name = name
    self.file = file
  }

  deinit {
    if !isFinished, let file { try? FileManager.default.removeItem(atPath: file.temporary) }
  }

  /// Writes on; what stands in the result's place is left alone until `finish()`.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    if file == nil, let host = HostedRun.current { return host.collect(bytes) }
    do { try handle.write(contentsOf: bytes) } catch {
      throw OutputError(path: name, reason: error.reason, isClosedPipe: error.posixCode == EPIPE)
    }
  }

  /// Puts the file in its place, synced to disk first.
  public func finish() throws(OutputError) { try Self.finish([self]) }

  /// Puts files in their places once all of them are whole on the disk: where one does not fit, none is replaced.
  static func finish(_ outputs: [Output]) throws(OutputError) {
    for output in outputs { try output.close() }
    for output in outputs { try output.replace() }
  }

  private func close() throws(OutputError) {
    guard file != nil else { return }
    do {
      try handle.synchronize()
      try handle.close()
    } catch { throw OutputError(path: name, reason: error.reason) }
  }

  private func replace() throws(OutputError) {
    guard let file else { return }
    guard rename(file.temporary, file.path) == 0 else {
      throw OutputError(path: name, reason: String(cString: strerror(errno)))
    }
    isFinished = true
  }
}

/// A result that could not be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it was to be written.
  public let path: String
  /// What the system says.
  public let reason: String
  /// Whether nobody reads the results any more (`sanaq extract … | head`): no mistake of anybody's.
  public let isClosedPipe: Bool

  init(path: String, reason: String, isClosedPipe: Bool = false) {
    (self.path, self.reason, self.isClosedPipe) = (path, reason, isClosedPipe)
  }

  /// Place and cause, safe to show in a terminal.
  public var description: String { "\(path.escaped): can't be written: \(reason)" }
}
