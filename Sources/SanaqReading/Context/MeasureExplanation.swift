public import SanaqCore

/// Why a figure has its measure.
public struct MeasureExplanation: Hashable, Sendable {
  /// What told the measure.
  public enum Cause: Hashable, Sendable {
    /// A row of the measures' table, by words of the figure's sentence.
    case row(Row, words: [Word])
    /// A row whose words set the topic in an earlier sentence of the paragraph.
    case topic(Row, words: [Word])
    /// An earlier figure of the sentence: of the same value, or a share beside this one.
    case figure(Source)
    /// The form of the line: a poll's count and share.
    case pollLine
    /// Words like *ago* around a duration.
    case elapsed
    /// No row fired.
    case nothing
  }

  /// A row of the measures' table.
  public struct Row: Hashable, Sendable {
    /// The user's own file; nil for a shipped row.
    public let file: String?
    /// The row's line in its table, from 1.
    public let line: Int
    /// The cells as they are written, under `LexiconTable.measures.columns`.
    public let cells: [String]
  }

  /// Words of a row, where they stand.
  public struct Word: Hashable, Sendable {
    /// The words as the document has them.
    public let text: String
    /// Whether they stand in the phrase that is counted; else near the number.
    public let isSubject: Bool
    /// The line in the document, from 1.
    public let line: Int
    /// The column in the line, in Unicode scalars, from 1.
    public let column: Int
  }

  /// The measure that was read; empty where nothing told it.
  public let measure: String
  /// What told it.
  public let cause: Cause
}

extension Reader {
  /// Why the figure with this id has its measure, read anew from its document; nil where the document has no such figure.
  public func explanation(of id: String, utf8 bytes: Span<UInt8>, named document: String) -> MeasureExplanation? {
    var reading = DocumentReading(
      lexicon: lexicon, profile: profile, document: document, inquiry: MeasureInquiry(id: id, lexicon: lexicon))
    var scanner = SentenceScanner(lexicon: lexicon)
    while reading.explanation == nil, let sentence = scanner.next(in: bytes) { reading.read(sentence, in: bytes) }
    return reading.explanation
  }
}
