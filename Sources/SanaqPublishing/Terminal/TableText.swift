internal import Algorithms

/// Tables for people: aligned for a terminal, or as Markdown.
enum TableText {
  /// A column's title, and whether its cells are numbers and stand to the right.
  struct Heading {
    let title: String
    var isNumeric = false
  }

  /// Columns two blanks apart, as wide as a terminal shows them; no blanks at the ends of lines.
  ///
  /// - Parameter width: what lines may take; texts are broken into several lines where a table is wider, numbers never.
  static func aligned(_ headings: [Heading], _ rows: [[String]], width: Int? = nil) -> String {
    let lines = [headings.map(\.title)] + rows
    let natural = widths(of: lines)
    let least = headings.indices.map { column in lines.map { $0[column].longestPiece }.max() ?? 0 }
    let widths = width.map { fitted(natural, least, headings, to: $0) } ?? natural
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([lines[0], rule] + rows).flatMap { broken($0, widths) }.map { line in
      let padded = line.indices.map { pad(line[$0], to: widths[$0], isNumeric: headings[$0].isNumeric) }
      return padded.joined(separator: "  ").trimmingSuffix(while: { $0 == " " }) + "\n"
    }.joined()
  }

  /// How wide the table is as it comes.
  static func width(_ headings: [Heading], _ rows: [[String]]) -> Int {
    let widths = widths(of: [headings.map(\.title)] + rows)
    return widths.reduce(0, +) + 2 * max(0, widths.count - 1)
  }

  /// Takes from the widest column of texts until all fit: first what breaks no word, then down to eight letters.
  private static func fitted(_ natural: [Int], _ unbroken: [Int], _ headings: [Heading], to width: Int) -> [Int] {
    var widths = natural
    for least in [unbroken, natural.map { min($0, 8) }] {
      while widths.reduce(0, +) + 2 * max(0, widths.count - 1) > width {
        let texts = widths.indices.filter { !headings[$0].isNumeric && widths[$0] > least[$0] }
        guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
      }
    }
    return widths
  }

  /// A row as lines, its cells broken at their columns' widths.
  private static func broken(_ row: [String], _ widths: [Int]) -> [[String]] {
    let cells = zip(row, widths).map { $0.lines(upTo: $1) }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { line in cells.map { line < $0.count ? $0[line] : "" } }
  }

  static func markdown(_ headings: [Heading], _ rows: [[String]]) -> String {
    let lines = ([headings.map(\.title)] + rows).map { $0.map(\.asProse) }
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
  /// How wide the widest part is that is not broken.
  fileprivate var longestPiece: Int {
    var (longest, piece) = (0, 0)
    for character in self {
      piece += character == " " ? 0 : character.terminalWidth
      longest = max(longest, piece)
      if " .,/".contains(character) { piece = 0 }
    }
    return longest
  }

  /// The text in lines of at most `width` cells, broken behind a blank, a point or a comma where there is one.
  fileprivate func lines(upTo width: Int) -> [String] {
    guard terminalWidth > width, width > 0 else { return [self] }
    var lines: [String] = []
    var rest = Substring(self)
    while rest.reduce(0, { $0 + $1.terminalWidth }) > width {
      var end = rest.startIndex
      var taken = 0
      while end < rest.endIndex, taken + rest[end].terminalWidth <= width {
        taken += rest[end].terminalWidth
        end = rest.index(after: end)
      }
      if end == rest.startIndex { end = rest.index(after: end) }
      let mark = rest[..<end].lastIndex { " .,/".contains($0) }.map { rest.index(after: $0) }
      let cut = mark ?? end
      lines.append(String(rest[..<cut].trimmingSuffix { $0 == " " }))
      rest = rest[cut...]
    }
    return lines + [String(rest)]
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
