/// Where a figure stands, and the words that stand there.
public struct Source: Hashable, Sendable {
  /// The document's name: its path below the folder that was read.
  public var document: String
  /// The line of the quote's first character, from 1.
  public var line: Int
  /// The column of the quote's first character in its line, in Unicode scalars, from 1.
  public var column: Int
  /// The quote's place in the document's text, in Unicode scalars, half-open (W3C TextPositionSelector).
  public var scalars: Range<Int>
  /// The quote's place in UTF-8 bytes; nil for a row read from a sheet, which has no such column.
  public var utf8Range: Range<Int>?
  /// The surface text of the number, letter for letter.
  public var quote: String
  /// The sentence around the quote, letter for letter.
  public var sentence: String

  /// A quote at a place; that the two fit is the caller's to see to.
  public init(
    document: String, line: Int, column: Int, scalars: Range<Int>, utf8Range: Range<Int>? = nil,
    quote: String, sentence: String
  ) {
    self.document = document
    self.line = line
    self.column = column
    self.scalars = scalars
    self.utf8Range = utf8Range
    self.quote = quote
    self.sentence = sentence
  }
}

extension Source: CustomStringConvertible {
  /// `story.txt:27:14`, the form that editors open.
  public var description: String { "\(document):\(line):\(column)" }
}
