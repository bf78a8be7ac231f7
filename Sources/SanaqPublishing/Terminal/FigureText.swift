public import SanaqCore
public import SanaqDocuments

/// A figure as `sanaq show` prints it: the row, and its place in the document.
public struct FigureText: Sendable {
  private let figure: Figure
  private let isColored: Bool

  /// A figure to be shown; `isColored` where the terminal takes colours.
  public init(_ figure: Figure, isColored: Bool = false) {
    self.figure = figure
    self.isColored = isColored
  }

  /// A line for each column that says something.
  public var row: String {
    let width = FigureColumn.allCases.map(\.rawValue.count).max() ?? 0
    return FigureColumn.allCases.compactMap { column in
      let text = column.text(of: figure)
      guard !text.isEmpty, column != .sentence else { return nil }
      return column.rawValue.padding(to: width) + "  " + text.escaped
    }.joined(separator: "\n") + "\n"
  }

  /// `story.txt:27:14`, and the sentence with the number marked, as the document has it.
  ///
  /// Nil where the quote does not stand at its offsets: the document is another one, or was edited.
  public func passage(in document: Document) -> String? {
    let scalars = Array(document.text.unicodeScalars)
    let place = figure.source.scalars
    guard let sentence = figure.source.sentence(in: scalars) else { return nil }
    let before = Self.text(scalars[sentence.lowerBound..<place.lowerBound])
    let after = Self.text(scalars[place.upperBound..<sentence.upperBound])
    let author = document.byline.map { " (by \($0))" } ?? ""
    return "\(figure.source)  \(document.title)\(author)".escaped + "\n" + Self.line(before)
      + mark(Self.line(figure.source.quote)) + Self.line(after) + "\n"
  }

  private func mark(_ text: String) -> String { isColored ? "\u{1B}[1;7m\(text)\u{1B}[0m" : "«\(text)»" }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// On one line: breaks become blanks, other control characters are spelled out.
  private static func line(_ text: String) -> String {
    text.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\r", with: " ").escaped
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
