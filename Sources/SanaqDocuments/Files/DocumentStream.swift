import SanaqReading

/// Yields the documents of a list one by one, in its order; holds one of them, and of a table, of JSON Lines or of a long
/// text a piece.
///
/// Reading what they say is another's work, who may take as many at a time as it has hands.
public struct DocumentStream {
  private let list: DocumentList
  private var errors: ArraySlice<DocumentError>
  private var entries: ArraySlice<DocumentList.Entry>
  private var names: RecordNames
  private var records: (any RecordSource)?
  private var text: TextPieces?
  private let cut: TextCut
  /// The names of the long texts whose pieces are wanted with the whole.
  private let held: Set<String>
  /// The names of the only documents that are wanted; nil for all.
  private var wanted: Set<String>?
  /// How many files were opened, the open one included.
  private var filesOpened = 0

  /// Nothing is read yet.
  public init(_ list: DocumentList) { self.init(list, wanted: nil) }

  /// The same for some documents: what certainly is none of them is not read.
  init(_ list: DocumentList, wanted: Set<String>?) { self.init(list, wanted: wanted, cut: .standard, held: []) }

  /// - Parameters:
  ///   - cut: where long texts are cut into pieces.
  ///   - held: the names of those whose pieces come with the whole.
  init(_ list: DocumentList, wanted: Set<String>? = nil, cut: TextCut, held: Set<String>) {
    self.list = list
    self.wanted = wanted
    self.cut = cut
    self.held = held
    errors = list.errors[...]
    entries = list.entries[...]
    names = RecordNames { list.entries.map(\.name) }
  }

  /// How far a stream is.
  struct Place: Sendable {
    /// How many files were read to their ends.
    let files: Int
    /// How much was read of the table, the JSON Lines or the long text that is open; 0 where none is.
    let bytes: Int
  }

  /// How far the stream is.
  var place: Place {
    let bytes = records?.bytesRead ?? text?.bytesRead ?? 0
    return Place(files: filesOpened - (bytes > 0 ? 1 : 0), bytes: bytes)
  }

  /// The next document, or an input that can't be read; nil at the end. What can't be read ends nothing.
  public mutating func next() -> Result<Document, DocumentError>? {
    switch nextPart(dividing: false) {
    case .success(.whole(let document)): .success(document)
    // The beginning of a text was asked for in pieces.
    case .success(.piece(let piece)): .success(Document(name: piece.name, utf8: piece.utf8, notes: piece.notes))
    case .failure(let error): .failure(error)
    case nil: nil
    }
  }

  /// The same with long texts in pieces.
  mutating func nextPart() -> Result<DocumentPart, DocumentError>? { nextPart(dividing: true) }

  private mutating func nextPart(dividing: Bool) -> Result<DocumentPart, DocumentError>? {
    if let error = errors.popFirst() { return .failure(error) }
    while true {
      if let record = records?.next() { return record.map { .whole(names.document(of: $0)) } }
      records = nil
      do throws(DocumentError) {
        if let part = try nextPiece() { return .success(part) }
        guard let entry = entries.popFirst() else { return nil }
        filesOpened += 1
        if let wanted, !wanted.contains(entry.name), !entry.mayHoldRecords { continue }
        switch try entry.content(fields: list.fields, cut: cut) {
        case .document(let document): return .success(.whole(document))
        case .text(var pieces):
          guard dividing else { return .success(.whole(try pieces.whole())) }
          if held.contains(entry.name) { try pieces.hold() }
          text = pieces
        case .records(let source):
          names.begin(entry.name)
          records = source
        }
      } catch { return .failure(error) }
    }
  }

  /// The next piece of the text that is open; nil where none is left.
  private mutating func nextPiece() throws(DocumentError) -> DocumentPart? {
    guard var pieces = text.take() else { return nil }
    guard let part = try pieces.next() else { return nil }
    if case .piece(let piece) = part, !piece.isLast { text = pieces }
    return part
  }
}

extension DocumentList {
  /// The documents that have these names, in the list's order. O(*n*) in the sizes of these, and of tables and of JSON
  /// Lines up to the last of them.
  ///
  /// - Parameters:
  ///   - names: the documents' names.
  ///   - onFailure: told of what could not be read on the way.
  public func documents(
    named names: Set<String>, onFailure: (DocumentError) -> Void = { _ in }
  ) -> [Document] {
    var found: [Document] = []
    forEachDocument(named: names, onFailure: onFailure) { found.append($0) }
    return found
  }

  /// Shows them one by one.
  func forEachDocument(
    named names: Set<String>, onFailure: (DocumentError) -> Void, _ body: (Document) throws -> Void
  ) rethrows {
    var stream = DocumentStream(self, wanted: names)
    var count = 0
    while count < names.count, let result = stream.next() {
      switch result {
      case .success(let document):
        guard names.contains(document.name) else { continue }
        count += 1
        try body(document)
      case .failure(let error): onFailure(error)
      }
    }
  }
}

extension DocumentList.Entry {
  /// Whether there may be documents of other names in the file.
  fileprivate var mayHoldRecords: Bool {
    guard case .file = place else { return true }
    let format = DocumentFormat(named: name)
    return format == .table || format == .jsonLines
  }
}
