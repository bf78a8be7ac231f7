/// Tables for people: aligned for a terminal, or as Markdown.
enum TableText {
  /// A column's title, and whether its cells are numbers and stand to the right.
  struct Heading {
    let title: String
    var isNumeric = false
  }

  /// Columns two blanks apart, as wide as a terminal shows them; no blanks at the ends of lines.
  static func aligned(_ headings: [Heading], _ rows: [[String]]) -> String {
    let lines = [headings.map(\.title)] + rows
    let widths = widths(of: lines)
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([lines[0], rule] + rows).map { line in
      let padded = line.indices.map { pad(line[$0], to: widths[$0], isNumeric: headings[$0].isNumeric) }
      return padded.joined(separator: "  ").trimmedAtEnd + "\n"
    }.joined()
  }

  static func markdown(_ headings: [Heading], _ rows: [[String]]) -> String {
    let lines = ([headings.map(\.title)] + rows).map { $0.map { $0.replacing("|", with: "\\|") } }
    let widths = widths(of: lines).map { max($0, 3) }
    let rule = zip(headings, widths).map { heading, width in
      heading.isNumeric ? String(repeating: "-", count: width - 1) + ":" : String(repeating: "-", count: width)
    }
    return ([lines[0], rule] + lines.dropFirst()).map { line in
      let padded = line.indices.map { pad(line[$0], to: widths[$0], isNumeric: headings[$0].isNumeric) }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }.joined()
  }

  private static func widths(of lines: [[String]]) -> [Int] {
    guard let first = lines.first else { return [] }
    return first.indices.map { column in lines.map { $0[column].terminalWidth }.max() ?? 0 }
  }

  private static func pad(_ cell: String, to width: Int, isNumeric: Bool) -> String {
    let blanks = String(repeating: " ", count: width - cell.terminalWidth)
    return isNumeric ? blanks + cell : cell + blanks
  }
}

extension String {
  fileprivate var trimmedAtEnd: Substring {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return text
  }

  /// How many cells of a terminal the text takes, by each character's first scalar.
  var terminalWidth: Int { reduce(0) { $0 + $1.terminalWidth } }
}

extension Character {
  fileprivate var terminalWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return first.isWide ? 2 : 1
    }
  }
}

extension Unicode.Scalar {
  /// The blocks that are wide as a whole in Unicode's East Asian Width (UAX #11), and emoji.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
