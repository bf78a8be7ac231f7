/// A cell of a sheet under the name of its column, to be read as what the column holds.
package struct Cell: Hashable, Sendable {
  package let column: String
  package let text: String

  package init(column: String, text: String) {
    self.column = column
    self.text = text
  }

  /// A whole number from 0 on.
  package func whole() throws(CellError) -> Int {
    guard let number = Int(text), number >= 0 else { throw error("a whole number") }
    return number
  }

  /// A number; nil where the cell is empty.
  package func number() throws(CellError) -> Double? {
    if text.isEmpty { return nil }
    guard let number = NumberText.parse(text) else {
      throw error("a number with a point as its decimal mark, or empty")
    }
    return number
  }

  /// Spreadsheets write TRUE and FALSE; both are read, and an empty cell is false.
  package func flag() throws(CellError) -> Bool {
    switch text.lowercased() {
    case "true": return true
    case "false", "": return false
    default: throw error("true or false")
    }
  }

  /// One of a column's words.
  package func word<Word: RawRepresentable<String> & CaseIterable>(of type: Word.Type) throws(CellError) -> Word {
    guard let word = Word(rawValue: text) else {
      throw error("one of " + Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }

  /// One of a column's words; nil where the cell is empty.
  package func optionalWord<Word: RawRepresentable<String> & CaseIterable>(
    of type: Word.Type
  ) throws(CellError) -> Word? { text.isEmpty ? nil : try word(of: type) }

  package func error(_ expected: String) -> CellError { CellError(column: column, text: text, expected: expected) }
}

/// A cell that no row can have.
public struct CellError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The column's name.
  public let column: String
  /// What the cell says.
  public let text: String
  /// What would do instead.
  public let expected: String

  package init(column: String, text: String, expected: String) {
    self.column = column
    self.text = text
    self.expected = expected
  }

  /// `low: "1,200" is not a number with a point as its decimal mark, or empty`.
  public var description: String { "\(column): \"\(text)\" is not \(expected)" }
}

extension Interval {
  /// The interval that three cells describe.
  package init(low: Cell, high: Cell, bound: Cell) throws(CellError) {
    let (least, greatest) = (try low.number(), try high.number())
    let word = try bound.optionalWord(of: Bound.self)
    if let least, let greatest, least > greatest { throw low.error("at most high, \(high.text)") }
    guard let interval = Interval(low: least, high: greatest, bound: word) else {
      throw bound.error("the bound of low \"\(low.text)\" and high \"\(high.text)\"")
    }
    self = interval
  }
}
