import SanaqReading

/// What is read at a time: a document, or a piece of a long text.
enum DocumentPart: Sendable {
  case whole(Document)
  case piece(DocumentPiece)

  /// The document's name.
  var name: String {
    switch self {
    case .whole(let document): document.name
    case .piece(let piece): piece.name
    }
  }

  /// The text that is to be read.
  var utf8: [UInt8] {
    switch self {
    case .whole(let document): document.utf8
    case .piece(let piece): piece.utf8
    }
  }

  /// What had to be done to the document's bytes, as far as it is known.
  var notes: [DocumentNote] {
    switch self {
    case .whole(let document): document.notes
    case .piece(let piece): piece.notes
    }
  }

  var isFirst: Bool { if case .piece(let piece) = self { piece.isFirst } else { true } }
  var isLast: Bool { if case .piece(let piece) = self { piece.isLast } else { true } }
}

/// A piece of a document that is too long to be held.
struct DocumentPiece: Sendable {
  /// The document's name.
  let name: String
  let utf8: [UInt8]
  let isFirst: Bool
  let isLast: Bool
  /// What had to be done to the whole document's bytes; known with its last piece.
  let notes: [DocumentNote]
  /// The whole text, where the document has corrections.
  var whole: SelectorText?
}

/// The pieces of an open text, of which some hundred kilobytes are held at a time.
///
/// The file is read and not mapped: others may cut it short meanwhile, which would end a process that has it mapped.
struct TextPieces {
  private let name: String
  private let cut: TextCut
  private var bytes: ByteStream
  private var decoder = TextDecoder()
  /// What was decoded and not yet handed on.
  private var text: [UInt8] = []
  private var hasBegun = false
  private var isAtEnd = false
  private var held: Held?

  /// The same text for those who look for words in all of it.
  private struct Held {
    let text: SelectorText
    /// How much of it was handed on.
    var position = 0
  }

  init(name: String, bytes: ByteStream, cut: TextCut) {
    (self.name, self.bytes, self.cut) = (name, bytes, cut)
  }

  /// How much of the file was read.
  var bytesRead: Int { bytes.bytesRead }

  /// The next piece, or the whole document where it is no long one; nil at the end.
  mutating func next() throws(DocumentError) -> DocumentPart? {
    if let held { return heldPiece(of: held.text, from: held.position) }
    guard hasBegun else { return try first() }
    guard !isAtEnd || !text.isEmpty else { return nil }
    try fill(beyond: cut.longest)
    return .piece(piece(isFirst: false))
  }

  /// The document, however long it is.
  mutating func whole() throws(DocumentError) -> Document {
    try fill(beyond: .max)
    defer { text = [] }
    return Document(name: name, utf8: text, notes: decoder.notes)
  }

  /// Reads all of a long text, whose pieces will then come with the whole.
  mutating func hold() throws(DocumentError) {
    try fill(beyond: .max)
    if text.count > cut.threshold { held = Held(text: SelectorText(text)) }
  }

  private mutating func heldPiece(of whole: SelectorText, from position: Int) -> DocumentPart? {
    guard position < text.count else { return nil }
    let end = cut.end(from: position, in: text.span)
    held?.position = end
    let isLast = end == text.count
    return .piece(
      DocumentPiece(
        name: name, utf8: Array(text[position..<end]), isFirst: position == 0, isLast: isLast,
        notes: isLast ? decoder.notes : [], whole: whole))
  }

  private mutating func first() throws(DocumentError) -> DocumentPart {
    try fill(beyond: cut.threshold)
    hasBegun = true
    return text.count <= cut.threshold ? .whole(try whole()) : .piece(piece(isFirst: true))
  }

  private mutating func piece(isFirst: Bool) -> DocumentPiece {
    let end = cut.end(from: 0, in: text.span)
    let utf8 = Array(text[..<end])
    text.removeSubrange(..<end)
    let isLast = isAtEnd && text.isEmpty
    return DocumentPiece(
      name: name, utf8: utf8, isFirst: isFirst, isLast: isLast, notes: isLast ? decoder.notes : [])
  }

  /// Decodes until there is more than so much text, or no more.
  private mutating func fill(beyond count: Int) throws(DocumentError) {
    while !isAtEnd, text.count <= count {
      let piece: [UInt8]
      do throws(DocumentError) { piece = try bytes.next() } catch { throw place(error) }
      isAtEnd = bytes.isAtEnd
      let decoded = decoder.decode(piece, isLast: isAtEnd)
      if text.isEmpty { text = decoded } else { text += decoded }
    }
  }

  /// Says how far a text was read that can't be read further.
  private func place(_ error: DocumentError) -> DocumentError {
    guard hasBegun, case .unreadable(let path, let reason) = error else { return error }
    return .unreadable(path: path, reason: "\(reason), beyond its line \(decoder.lineCount + 1)")
  }
}
