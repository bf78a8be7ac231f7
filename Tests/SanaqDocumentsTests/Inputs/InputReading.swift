import SanaqCore
import SanaqDocuments
import SanaqReading

/// Reads inputs as a run does.
enum InputReading {
  /// The documents of some paths, and what could not be read.
  static func documents(
    _ paths: [String], fields: RecordFields = RecordFields()
  ) -> (documents: [Document], errors: [DocumentError]) {
    var stream = DocumentStream(DocumentList(paths: paths, fields: fields))
    var documents: [Document] = []
    var errors: [DocumentError] = []
    while let result = stream.next() {
      switch result {
      case .success(let document): documents.append(document)
      case .failure(let error): errors.append(error)
      }
    }
    return (documents, errors)
  }

  /// The only document of a file with these bytes.
  static func document(_ name: String, _ bytes: [UInt8]) throws -> Document {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, bytes)
    let result = withExtendedLifetime(folder) { documents([path]) }
    if let error = result.errors.first { throw error }
    guard let document = result.documents.first, result.documents.count == 1 else { throw NoDocument() }
    return document
  }

  static func document(_ name: String, _ text: String) throws -> Document { try document(name, Array(text.utf8)) }

  /// Whether each quote and each sentence stands in the document, letter for letter, at the place that its row says.
  static func standsInText(_ source: Source, of document: Document) -> Bool {
    let scalars = Array(document.text.unicodeScalars)
    guard source.scalars.upperBound <= scalars.count, document.text.contains(source.sentence) else { return false }
    let quote = String(String.UnicodeScalarView(scalars[source.scalars]))
    let before = String(String.UnicodeScalarView(scalars[..<source.scalars.lowerBound]))
    let lines = before.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    return quote == source.quote && source.line == lines.count
      && source.column == (lines.last?.unicodeScalars.count ?? 0) + 1
  }

  struct NoDocument: Error {}
}
