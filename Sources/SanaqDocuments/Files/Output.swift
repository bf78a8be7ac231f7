import Foundation

/// Where results go: standard output, or a file that is replaced only once it is whole.
public final class Output {
  private enum Target {
    /// A pipe, a terminal or a device, which takes what comes as it comes.
    case stream
    /// The file being written, and the name that it will get.
    case file(draft: DraftFile, path: String)
  }

  private let handle: FileHandle
  /// What it is called in messages.
  private let name: String
  private let target: Target
  /// Shows at a terminal what could steer it; nil for what goes elsewhere, as it is.
  private var shown: ShownText?
  /// What is to go to the file: nobody sees it before its end, and each writing costs as much as a small document.
  private var pending: [UInt8] = []
  private static let pieceSize = 1 << 16

  /// The file at `path`, or standard output where there is none, or `-`.
  ///
  /// - Parameters:
  ///   - path: the file; nil or `-` for standard output, whose terminal is shown controls spelled out.
  ///   - replaced: which files may be replaced.
  public static func at(_ path: String?, replacing replaced: ReplacedFiles = .own) throws(OutputError) -> Output {
    guard let path, path != "-", path != "/dev/stdout" else {
      if path == "/dev/stdout" { try HostedRun.admit(output: "/dev/stdout") }
      return Output(standardOutput: isatty(STDOUT_FILENO) == 1 ? ShownText() : nil)
    }
    return try file(at: path, replacing: replaced)
  }

  /// Writes all at once to the file at `path`, or to standard output where there is none, or `-`.
  public static func write(
    _ bytes: [UInt8], to path: String?, replacing replaced: ReplacedFiles = .own
  ) throws(OutputError) {
    let output = try at(path, replacing: replaced)
    try output.write(bytes)
    try output.finish()
  }

  /// Prints what is safe to show already, the program's own colours among it.
  public static func print(_ text: String) throws(OutputError) {
    try Output(standardOutput: nil).write(Array(text.utf8))
  }

  /// Begins a file beside `path`; what stands at `path` stays until `finish()`.
  ///
  /// A device or a pipe is written to as it is, for there is nothing to replace; a link keeps leading where it led.
  public static func file(at path: String, replacing replaced: ReplacedFiles = .own) throws(OutputError) -> Output {
    try HostedRun.admit(output: path)
    let kind: FileKind?
    do throws(DocumentError) { kind = try FileKind(of: path) } catch {
      if case .unreadable(_, let reason) = error { throw OutputError(path: path, reason: reason) }
      kind = nil
    }
    switch kind {
    case .folder: throw OutputError(path: path, reason: "it is a folder; give a file's name")
    case .pipe, .other: return try stream(at: path)
    case .file, nil: break
    }
    try replaced.check(path)
    let place = RealPath(path)
    let draft = try DraftFile(of: place, as: path)
    return Output(handle: draft.handle, name: path, target: .file(draft: draft, path: place.text))
  }

  private static func stream(at path: String) throws(OutputError) -> Output {
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw OutputError(path: path, reason: String(cString: strerror(errno)))
    }
    return Output(handle: handle, name: path, target: .stream)
  }

  private init(handle: FileHandle, name: String, target: Target) {
    (self.handle, self.name, self.target) = (handle, name, target)
  }

  private convenience init(standardOutput shown: ShownText?) {
    self.init(handle: .standardOutput, name: "standard output", target: .stream)
    self.shown = shown
  }

  /// Writes on; what stands in the result's place is left alone until `finish()`.
  public func write(_ bytes: [UInt8]) throws(OutputError) { try write(bytes.span) }

  /// The same for bytes that belong to another.
  func write(_ bytes: Span<UInt8>) throws(OutputError) {
    if case .stream = target, let host = HostedRun.current { return host.collect(Array(bytes)) }
    guard case .file = target else {
      guard let text = shown?.text(of: Array(bytes)) else { return try put(bytes) }
      return try put(text)
    }
    if bytes.count >= Self.pieceSize {
      try flush()
      try put(bytes)
    } else {
      bytes.withUnsafeBufferPointer { pending.append(contentsOf: $0) }
      if pending.count >= Self.pieceSize { try flush() }
    }
  }

  private func flush() throws(OutputError) {
    if pending.isEmpty { return }
    try put(pending)
    pending.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: Span<UInt8>) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { bytes throws(OutputError) in try put(bytes) }
  }

  private func put(_ bytes: some DataProtocol) throws(OutputError) {
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
    if let rest = shown?.last(), !rest.isEmpty { try put(rest) }
    guard case .file = target else { return }
    try flush()
    // It stays open, for it may have no name yet.
    do { try handle.synchronize() } catch { throw OutputError(path: name, reason: error.reason) }
  }

  private func replace() throws(OutputError) {
    guard case .file(let draft, let path) = target else { return }
    do { try draft.move(to: path) } catch { throw OutputError(path: name, reason: error.reason) }
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

  package init(path: String, reason: String, isClosedPipe: Bool = false) {
    (self.path, self.reason, self.isClosedPipe) = (path, reason, isClosedPipe)
  }

  /// Place and cause, safe to show in a terminal.
  public var description: String { "\(path.escaped): can't be written: \(reason)" }
}

extension [UInt8] {
  fileprivate init(_ bytes: Span<UInt8>) { self = bytes.withUnsafeBufferPointer { Array($0) } }
}
