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
    /// The texts of the cells, one for each of `columns`.
    var cells: [String] { get }
    /// What a failure shows of the row.
    var evidence: RowEvidence { get }
  }

  /// Where a row's words stand, what they are, and who says them: what a failure shows.
  public struct RowEvidence: Hashable, Sendable {
    /// The document's name, which is its path below the documents' folder; or the path of a sheet, from the root.
    public var document: String
    /// The line of the quote in the document, or of the row in the sheet, from 1.
    public var line: Int
    /// In Unicode scalars, from 1.
    public var column: Int
    /// The row's own words.
    public var quote: String
    /// The sentence around them; empty where there is none.
    public var sentence: String
    /// Whom the text names; the document where it names nobody.
    public var speaker: String

    /// A row's place, and as much of its words as there is.
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
    /// The columns of `figures.csv`.
    public static var columns: [String] { FigureColumn.allCases.map(\.rawValue) }
    /// The figure's row in `figures.csv`.
    public var cells: [String] { FigureColumn.allCases.map { $0.text(of: self) } }

    /// The quote at its place in the document, and its origin.
    public var evidence: RowEvidence {
      RowEvidence(
        document: source.document, line: source.line, column: source.column, quote: source.quote,
        sentence: source.sentence, speaker: origin)
    }
  }

  extension GroupRow: InvariantRow {
    /// The columns of `groups.csv`.
    public static var columns: [String] { GroupColumn.allCases.map(\.rawValue) }
    /// The row as the sheet has it.
    public var cells: [String] { GroupColumn.allCases.map { text(of: $0) } }

    /// The row's place in the sheet, for a group has no words of its own.
    public var evidence: RowEvidence {
      RowEvidence(
        document: URL(filePath: file).path(percentEncoded: false), line: line,
        quote: [measure, subject].filter { !$0.isEmpty }.joined(separator: " of "))
    }
  }
#endif
