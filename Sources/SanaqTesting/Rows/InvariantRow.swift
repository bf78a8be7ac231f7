#if canImport(Testing)
  internal import Foundation
  public import SanaqCore
  public import SanaqDocuments

  /// A row that invariants can judge: it has an id, cells, and a place where its evidence stands.
  ///
  /// Figures and groups are such rows; a test may make its own.
  public protocol InvariantRow: Identifiable<String>, Sendable {
    /// The names of the cells, for the sheet of failing rows.
    static var columns: [String] { get }
    var cells: [String] { get }
    var evidence: RowEvidence { get }
  }

  /// Where a row's words stand, what they are, and who says them: what a failure shows.
  public struct RowEvidence: Hashable, Sendable {
    /// The document's name, which is its path below the documents' folder; or the path of a sheet, from the root.
    public var document: String
    public var line: Int
    public var column: Int
    public var quote: String
    public var sentence: String
    /// Whom the text names; the document where it names nobody.
    public var speaker: String

    public init(
      document: String, line: Int, column: Int = 1, quote: String = "", sentence: String = "", speaker: String = ""
    ) {
      self.document = document
      self.line = line
      self.column = column
      self.quote = quote
      self.sentence = sentence
      self.speaker = speaker
    }
  }

  extension RowEvidence: CustomStringConvertible {
    /// `story.txt:27:14`, the form that editors open.
    public var description: String { "\(document):\(line):\(column)" }
  }

  extension Figure: InvariantRow {
    public static var columns: [String] { FigureColumn.allCases.map(\.rawValue) }
    public var cells: [String] { FigureColumn.allCases.map { $0.text(of: self) } }

    public var evidence: RowEvidence {
      RowEvidence(
        document: source.document, line: source.line, column: source.column, quote: source.quote,
        sentence: source.sentence, speaker: origin)
    }
  }

  extension GroupRow: InvariantRow {
    public static var columns: [String] { GroupColumn.allCases.map(\.rawValue) }
    public var cells: [String] { GroupColumn.allCases.map { text(of: $0) } }

    public var evidence: RowEvidence {
      RowEvidence(
        document: URL(filePath: file).path(percentEncoded: false), line: line,
        quote: [measure, subject].filter { !$0.isEmpty }.joined(separator: " of "))
    }
  }
#endif
