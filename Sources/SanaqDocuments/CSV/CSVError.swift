/// What a CSV file got wrong, where, and how to put it right.
///
/// `CSVError(file: "figures.csv", line: 14, column: 7, problem: .unterminatedQuote).description`
/// is "figures.csv:14:7: a quote is opened here and never closed; close it, or double it if it belongs to the text".
public struct CSVError: Error, Hashable, Sendable {
  /// The kinds of mistake; each says which place its error points at.
  public enum Problem: Hashable, Sendable {
    /// The text ends inside a quoted cell. The place is the opening quote.
    case unterminatedQuote
    /// Something other than a comma or a line end follows a closing quote. The place is that character.
    case textAfterClosingQuote
    /// A quote stands in a cell which doesn't begin with one. The place is that quote.
    case quoteInsideUnquotedCell
    /// A row is longer or shorter than the table, `found` being 0 for a blank line. The place is the row's start.
    case cellCount(expected: Int, found: Int)
    /// A cell is larger than the memory left. The place is as far as the reader came.
    case outOfMemory
  }

  /// The file's name, as the reader was given it.
  public let file: String
  /// The physical line, from 1: LF, CRLF and a lone CR each end one, inside quotes too.
  public let line: Int
  /// The column in the line, in Unicode scalars, from 1; a byte order mark takes none.
  public let column: Int
  /// What is wrong there.
  public let problem: Problem

  /// The mistake `problem` at a place in `file`.
  public init(file: String, line: Int, column: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}

extension CSVError: CustomStringConvertible {
  /// Place, cause and repair on one line.
  public var description: String { "\(file.escaped):\(line):\(column): \(problem.advice)" }
}

extension CSVError.Problem {
  /// Cause and repair.
  var advice: String { "\(cause); \(repair)" }

  fileprivate var cause: String {
    switch self {
    case .unterminatedQuote: "a quote is opened here and never closed"
    case .textAfterClosingQuote: "this follows the closing quote of a cell"
    case .quoteInsideUnquotedCell: "a quote stands inside a cell that doesn't begin with one"
    case .cellCount(let expected, 0): "the line is blank where a row of \(cells(expected)) belongs"
    case .cellCount(let expected, let found): "the row has \(cells(found)) instead of \(expected)"
    case .outOfMemory: "the memory ran out inside this cell"
    }
  }

  fileprivate var repair: String {
    switch self {
    case .unterminatedQuote: "close it, or double it if it belongs to the text"
    case .textAfterClosingQuote: "put a comma between them, or double the quote if it belongs to the text"
    case .quoteInsideUnquotedCell: "put the whole cell in quotes and double this one"
    case .cellCount(_, 0): "fill it in, or delete it"
    case .cellCount(let expected, let found) where found < expected: "add what is missing"
    case .cellCount: "remove what is too much, or put a cell that holds a comma in quotes"
    case .outOfMemory: "look for a quote that is never closed, or make the cell shorter"
    }
  }
}

private func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
