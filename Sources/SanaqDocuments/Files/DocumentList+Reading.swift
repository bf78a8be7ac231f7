import Foundation

extension DocumentList.Entry {
  /// Reads and decodes the whole document. O(*n*) in its size.
  public func read() throws(DocumentError) -> Document {
    switch place {
    case .standardInput:
      try HostedRun.admitStandardInput()
      return Document(name: name, contents: try Self.contents(of: .standardInput, "standard input"))
    case .file(let path):
      let bytes = try Self.contents(ofFile: path)
      if let format = ForeignFormat(of: bytes) { throw .notText(path: path, format: format.name) }
      return Document(name: name, contents: bytes)
    }
  }

  /// A file's bytes.
  static func contents(ofFile path: String) throws(DocumentError) -> [UInt8] {
    try contents(of: try handle(ofFile: path), path)
  }

  /// An open file.
  static func handle(ofFile path: String) throws(DocumentError) -> FileHandle {
    try HostedRun.admit(fileAt: path)
    guard let file = FileHandle(forReadingAtPath: path) else {
      let reason = String(cString: strerror(errno))
      throw FileManager.default.fileExists(atPath: path)
        ? .unreadable(path: path, reason: reason) : .missing(path: path)
    }
    return file
  }

  private static func contents(of file: FileHandle, _ path: String) throws(DocumentError) -> [UInt8] {
    do { return try file.readToEnd().map { [UInt8]($0) } ?? [] } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
  }
}
