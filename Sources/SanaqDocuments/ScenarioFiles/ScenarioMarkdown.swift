/// The Markdown around a scenario: its title, and the lines of its fenced `scenario` blocks.
struct ScenarioMarkdown {
  struct Line: Hashable {
    /// From 1.
    let number: Int
    let scalars: [Unicode.Scalar]
  }

  /// The first heading's words; empty where there is none.
  let title: String
  let lines: [Line]

  init(_ text: String) throws(ScenarioFault) {
    var title = ""
    var lines: [Line] = []
    // The line of the fence that opened a block, its length, and whether the block is a scenario.
    var fence: (line: Int, length: Int, isScenario: Bool)?
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let bare = line.drop { $0 == " " }
      let length = bare.prefix { $0 == "`" }.count
      if let open = fence {
        if length >= open.length, bare.allSatisfy({ $0 == "`" || $0 == " " }) {
          fence = nil
        } else if open.isScenario {
          lines.append(Line(number: index + 1, scalars: Array(line.unicodeScalars)))
        }
      } else if length >= 3 {
        let language = bare.dropFirst(length).split(separator: " ").first
        fence = (index + 1, length, language == "scenario")
      } else if title.isEmpty, bare.hasPrefix("#") {
        title = bare.drop { $0 == "#" || $0 == " " }.trimmedAtEnd
      }
    }
    if let fence {
      throw ScenarioFault(
        ScenarioPlace(line: fence.line, column: 1), "the block that opens here is never closed",
        "end it with a line of \(String(repeating: "`", count: fence.length))")
    }
    guard !lines.isEmpty else {
      throw ScenarioFault(ScenarioPlace(line: 1, column: 1), "there is no scenario block", "open one with ```scenario")
    }
    self.title = title
    self.lines = lines
  }
}

extension StringProtocol {
  /// The text without blanks at its end.
  var trimmedAtEnd: String { String(reversed().drop(while: \.isWhitespace).reversed()) }

  /// The text without blanks at its ends.
  var trimmed: String { String(drop(while: \.isWhitespace)).trimmedAtEnd }
}
