package import Foundation

extension Document {
  static let pdfProgram = "pdftotext"

  /// The text of a PDF, read by poppler's `pdftotext` in a minute at most.
  ///
  /// The program gets the file as its standard input: whatever the file is called, its name is no argument. Places are
  /// those of the text, not of the file.
  package init(name: String, pdf file: FileHandle, path: String, program: Program?) throws(DocumentError) {
    guard let program else { throw .missingProgram(path: path, program: Self.pdfProgram) }
    let arguments = ["-bbox-layout", "-enc", "UTF-8", "-", "-"]
    switch program.run(arguments, input: file) {
    case .couldNotStart(let reason): throw .failedProgram(path: path, program: Self.pdfProgram, words: reason)
    case .tookTooLong:
      throw .failedProgram(
        path: path, program: Self.pdfProgram, words: "took more than \(Int(program.timeLimit)) seconds and was ended")
    case .wroteTooMuch:
      throw .failedProgram(path: path, program: Self.pdfProgram, words: "gave back more than 1 GB and was ended")
    case .finished(let status, let output, let words):
      guard status == 0 else {
        throw .failedProgram(path: path, program: Self.pdfProgram, words: Self.firstLine(of: words, status))
      }
      try self.init(name: name, boxes: output, path: path)
    }
  }

  /// A PDF whose bytes came through a pipe.
  init(name: String, pdf bytes: [UInt8], path: String, program: Program?) throws(DocumentError) {
    let file: FileHandle
    do { file = try Self.unnamedFile(of: bytes) } catch { throw .unreadable(path: path, reason: error.reason) }
    try self.init(name: name, pdf: file, path: path, program: program)
  }

  /// A PDF whose words were found already, with their boxes around them.
  package init(name: String, boxes: [UInt8], path: String) throws(DocumentError) {
    let text = PDFText()
    let clean = Document(name: name, contents: boxes.map { $0 == 0 ? 0x20 : $0 }).utf8
    guard MarkupEvents.parse(clean, to: text), !text.utf8.isEmpty else { throw .withoutText(path: path) }
    self.init(name: name, utf8: text.utf8)
  }

  private static func firstLine(of words: String, _ status: Int32) -> String {
    words.split(separator: "\n").first.map(String.init) ?? "ended with code \(status)"
  }

  /// A file that nobody else can open, and that is gone once it is closed.
  private static func unnamedFile(of bytes: [UInt8]) throws -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appending(path: "sanaq-\(UUID().uuidString)")
    let path = url.path(percentEncoded: false)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    unlink(path)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: bytes)
    try file.seek(toOffset: 0)
    return file
  }
}
