/// A line that opens or closes a block of code (CommonMark 0.31.2, § 4.5).
package struct MarkdownFence: Hashable, Sendable {
  /// A backtick or a tilde.
  package let mark: Character
  /// How many of them there are, at least three.
  package let length: Int
  /// What stands behind them, by blanks.
  package let words: [Substring]

  /// Nil for a line that is no fence.
  package init?(_ line: Substring) {
    let bare = line.drop { $0 == " " }
    guard line.count - bare.count <= 3, let first = bare.first, first == "`" || first == "~" else { return nil }
    mark = first
    length = bare.prefix { $0 == first }.count
    words = bare.dropFirst(length).split(separator: " ")
    // With a backtick behind it, it is code within a line.
    guard length >= 3, first == "~" || !bare.dropFirst(length).contains("`") else { return nil }
  }

  /// Whether it ends the block that another one opened.
  package func closes(_ other: MarkdownFence) -> Bool {
    mark == other.mark && length >= other.length && words.isEmpty
  }
}
