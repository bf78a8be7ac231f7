public import SanaqCore
public import SanaqReading

/// A document's text, made ready for reading.
///
/// Lines, columns and offsets of its figures are places in this text. Of plain text and Markdown it is the file's own; of
/// a page of HTML and of a PDF it is what was taken from them, and of a table's row or a line of JSON it is the cell.
public struct Document: Hashable, Sendable {
  /// Its path below the folder that was given, the file's own name, a record's id, or `stdin`.
  public let name: String
  /// Its text in valid UTF-8, without a byte order mark.
  public let utf8: [UInt8]
  /// What had to be done to the bytes, for the reader to know.
  public let notes: [DocumentNote]
  /// What of the text is markup, where that is known to be in it.
  let markup: MarkdownMask?

  /// A document of bytes that are valid UTF-8 already.
  public init(name: String, utf8: [UInt8], notes: [DocumentNote] = []) {
    self.init(name: name, utf8: utf8, notes: notes, markup: nil)
  }

  init(name: String, utf8: [UInt8], notes: [DocumentNote], markup: MarkdownMask?) {
    self.name = name
    self.utf8 = utf8
    self.notes = notes
    self.markup = markup
  }

  /// The whole text. O(*n*).
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The first line that is not blank; empty for a blank document.
  public var title: String { edges.title }

  /// The author's name, where a short line of its own says `By …`; nil where none does.
  public var byline: String? { edges.byline }

  /// What heads it on a page.
  package var edges: DocumentEdges { DocumentEdges(textRead, joinsBlanks: markup != nil) }

  /// The text as the reader is shown it: of the same length, with markup blank.
  private var textRead: [UInt8] { markup?.shown(of: utf8) ?? utf8 }
}

extension Document {
  /// Why a figure has its measure; nil where the document has no such figure.
  public func explanation(of figure: Figure, reader: Reader) -> MeasureExplanation? {
    let text = textRead
    return reader.explanation(of: figure.id, utf8: text.span, named: figure.source.document)
  }
}

/// Something about a document that its user should know; none stops the reading.
public enum DocumentNote: Hashable, Sendable, CustomStringConvertible {
  /// There is nothing to read.
  case empty
  /// Pieces that are no UTF-8, and the first one's line.
  case notUTF8(count: Int, line: Int)
  /// The bytes were UTF-16, by their byte order mark.
  case decodedFromUTF16
  /// There are NUL bytes, the first at this line: it may be no text.
  case holdsNUL(line: Int)
  /// A page that says no encoding, and is not UTF-8.
  case guessedCharset(String)
  /// A page of pictures, or one that a script makes.
  case pageWithoutText
  /// An id that an earlier row has too, and the row.
  case repeatedID(id: String, row: Int)

  /// What is the matter, to be put behind the document's name.
  public var description: String {
    switch self {
    case .empty: "is empty: there is nothing to read"
    case .notUTF8(let count, let line):
      "is not UTF-8 (\(count == 1 ? "one place" : "\(count) places"), first at line \(line)): "
        + "what is none was read as �; save the file as UTF-8, or check there"
    case .decodedFromUTF16: "is UTF-16: read as such"
    case .holdsNUL(let line): "holds NUL bytes (first at line \(line)): is it a text file?"
    case .guessedCharset(let name): "does not say how it is encoded, and is not UTF-8: read as \(name)"
    case .pageWithoutText: "shows no text without its scripts or pictures: there is nothing to read"
    case .repeatedID(let id, let row):
      "is row \(row), whose id \"\(id.escaped)\" an earlier one has too; such rows are told apart by a number"
    }
  }
}
