import Foundation
import SanaqReading

extension DocumentList.Entry {
  /// What a file is found to hold.
  enum Content {
    case document(Document)
    /// Plain text, which may be long; nothing but its first bytes is read yet.
    case text(TextPieces)
    case records(any RecordSource)
  }

  /// Reads and decodes a document, or opens what holds many. O(*n*) in a document's size.
  ///
  /// The format is told by the file's ending, but that of a PDF, and of a page in a file of plain text, by its first bytes.
  func content(fields: RecordFields, cut: TextCut = .standard) throws(DocumentError) -> Content {
    let path: String
    var bytes: ByteStream
    switch place {
    case .standardInput:
      try HostedRun.admitStandardInput()
      path = "standard input"
      bytes = ByteStream(.standardInput, path: path)
    case .file(let file):
      path = file
      bytes = ByteStream(try OpenFile(path: file), path: file)
    }
    let format = DocumentFormat(named: name) ?? .text
    switch format {
    case .table: return .records(TableRecords(bytes, fields: fields))
    case .jsonLines: return .records(JSONLineRecords(bytes, fields: fields))
    case .text, .markdown, .html, .pdf: break
    }
    // A stream has no name that could tell; whoever names its column knows that it has some.
    if fields.text != nil, !isRegularFile {
      let isJSON = try bytes.peek().first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
      return .records(isJSON ? JSONLineRecords(bytes, fields: fields) : TableRecords(bytes, fields: fields))
    }
    let told = DocumentFormat(of: try bytes.peek(), named: format)
    guard told == .text else { return .document(try document(of: &bytes, format: told)) }
    try refuseForeign(try bytes.peek(), path: path)
    return .text(TextPieces(name: name, bytes: bytes, cut: cut))
  }

  /// What is no text is not read as one; streams are whatever their user says.
  private func refuseForeign(_ head: [UInt8], path: String) throws(DocumentError) {
    guard case .file = place, let format = ForeignFormat(of: head) else { return }
    throw .notText(path: path, format: format.name)
  }

  /// A document that is held whole: a page, a PDF or Markdown.
  private func document(of bytes: inout ByteStream, format: DocumentFormat) throws(DocumentError) -> Document {
    let path = bytes.path
    if format == .pdf {
      let program = Program.find(Document.pdfProgram)
      guard case .file(let file) = place, isRegularFile else {
        return try Document(name: name, pdf: try bytes.rest(), path: path, program: program)
      }
      let handle = try Self.handle(ofFile: file)
      let state = FileState(of: handle.fileDescriptor)
      let document = try Document(name: name, pdf: handle, path: path, program: program)
      if state != FileState(of: handle.fileDescriptor) { throw .changed(path: path) }
      return document
    }
    let content = try bytes.rest()
    if format == .html {
      guard let document = Document(name: name, html: content) else { throw .tooLong(path: path) }
      return document
    }
    try refuseForeign(content, path: path)
    return Document(name: name, contents: content).markdown
  }

  private var isRegularFile: Bool {
    guard case .file(let path) = place else { return false }
    return (try? FileKind(of: path)) == .file
  }

  /// A file's bytes.
  ///
  /// - Parameter limit: so many bytes are enough; nil for all.
  package static func contents(ofFile path: String, upTo limit: Int? = nil) throws(DocumentError) -> [UInt8] {
    let file = try handle(ofFile: path)
    guard let limit else { return try contents(of: file, path) }
    do { return try file.read(upToCount: limit).map { [UInt8]($0) } ?? [] } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
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
