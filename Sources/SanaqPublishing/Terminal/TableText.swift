internal import TextTable

/// Tables for people: aligned for a terminal, or as Markdown.
enum TableText {
  /// A column's title, and whether its cells are numbers and stand to the right.
  struct Heading {
    let title: String
    var isNumeric = false
  }

  static func aligned(_ headings: [Heading], _ rows: [[String]]) -> String { text(headings, rows, Style.simple) }

  static func markdown(_ headings: [Heading], _ rows: [[String]]) -> String {
    text(headings, rows.map { $0.map { $0.replacing("|", with: "\\|") } }, Style.pipe)
  }

  private static func text(_ headings: [Heading], _ rows: [[String]], _ style: any TextTableStyle.Type) -> String {
    let table = TextTable<[String]> { cells in
      zip(headings, cells).map { heading, cell in
        Column(title: heading.title, value: cell, align: heading.isNumeric ? .right : .left)
      }
    }
    return table.string(for: rows, style: style) ?? ""
  }
}
