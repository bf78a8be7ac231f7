import Algorithms

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
    // The fence that opened a block, its line, and whether the block is a scenario.
    var open: (fence: MarkdownFence, line: Int, isScenario: Bool)?
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let fence = MarkdownFence(line)
      if let (outer, _, isScenario) = open {
        if fence?.closes(outer) == true {
          open = nil
        } else if isScenario {
          lines.append(Line(number: index + 1, scalars: Array(line.unicodeScalars)))
        }
      } else if let fence {
        open = (fence, index + 1, fence.words.first == "scenario")
      } else if title.isEmpty, line.hasPrefix("#") {
        title = line.drop { $0 == "#" }.trimmed
      }
    }
    if let open {
      throw ScenarioFault(
        ScenarioPlace(line: open.line, column: 1), "the block that opens here is never closed",
        "end it with a line of \(String(repeating: open.fence.mark, count: open.fence.length))")
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
  var trimmedAtEnd: String { String(trimmingSuffix(while: \.isWhitespace)) }

  /// The text without blanks at its ends.
  package var trimmed: String { String(trimming(while: \.isWhitespace)) }
}
