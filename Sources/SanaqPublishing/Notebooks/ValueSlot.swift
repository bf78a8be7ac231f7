internal import SanaqDocuments

/// A place in a notebook's prose where a value of a cell stands: `<!--=killed.range-->26…44<!--/-->`.
struct ValueSlot: Hashable {
  /// Of the notebook, from 1.
  let line: Int
  /// The cell's name, a point, and the value's name.
  let key: String
  /// What stands between the marks.
  let range: Range<String.Index>

  private static let opening = "<!--="
  private static let ending = "-->"
  private static let closing = "<!--/-->"

  /// The slots of a line of prose; those in code within the line are shown, not filled.
  static func slots(in line: Substring, number: Int) throws(NotebookFault) -> [ValueSlot] {
    var slots: [ValueSlot] = []
    var index = line.startIndex
    while index < line.endIndex {
      let rest = line[index...]
      switch line.utf8[index] {
      case UInt8(ascii: "\\"): index = line.index(behind: index, 2)
      case UInt8(ascii: "`"): index = endOfCode(in: line, from: index)
      case UInt8(ascii: "<") where rest.begins(with: opening):
        guard line[..<index].utf8.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else {
          throw NotebookFault(
            number, "a line begins with a value, and Markdown would take it for a block of HTML", "put a word before it"
          )
        }
        let slot = try slot(in: line, from: index, number)
        slots.append(slot)
        index = line.index(behind: slot.range.upperBound, closing.utf8.count)
      case UInt8(ascii: "<") where rest.begins(with: closing):
        throw NotebookFault(
          number, "a value ends here that never began", "write <!--=KEY--> before it, or take it away")
      default: index = line.index(behind: index, 1)
      }
    }
    return slots
  }

  private static func slot(
    in line: Substring, from start: String.Index, _ number: Int
  ) throws(NotebookFault) -> ValueSlot {
    let inside = line.index(behind: start, opening.utf8.count)
    guard let mark = line.range(of: ending, from: inside) else {
      throw NotebookFault(number, "the mark of a value is never closed", "write \(ending) behind its key")
    }
    let key = line[inside..<mark.lowerBound].trimmed
    guard let end = line.range(of: closing, from: mark.upperBound),
      line[mark.upperBound..<end.lowerBound].range(of: "<!--", from: mark.upperBound) == nil
    else {
      throw NotebookFault(number, "the value \(key) has no end on its line", "write \(closing) behind its text")
    }
    return ValueSlot(line: number, key: key, range: mark.upperBound..<end.lowerBound)
  }

  /// Behind the code that begins here, or behind the backticks where they begin none.
  private static func endOfCode(in line: Substring, from start: String.Index) -> String.Index {
    let fence = line.backticks(from: start)
    var index = fence.upperBound
    while index < line.endIndex {
      guard line.utf8[index] == UInt8(ascii: "`") else {
        index = line.index(behind: index, 1)
        continue
      }
      let run = line.backticks(from: index)
      if line.utf8.distance(from: run.lowerBound, to: run.upperBound)
        == line.utf8.distance(from: fence.lowerBound, to: fence.upperBound)
      {
        return run.upperBound
      }
      index = run.upperBound
    }
    return fence.upperBound
  }
}

extension Substring {
  fileprivate func index(behind index: Index, _ count: Int) -> Index {
    utf8.index(index, offsetBy: count, limitedBy: endIndex) ?? endIndex
  }

  fileprivate func backticks(from start: Index) -> Range<Index> {
    start..<(utf8[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? endIndex)
  }
}
