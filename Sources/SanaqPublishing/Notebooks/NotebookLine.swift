/// A line of a text, and what ends it: LF, CRLF, CR, or nothing at the text's end.
struct NotebookLine: Hashable {
  let text: Substring
  let end: Substring

  /// The lines of a text, in order; joined, their texts and ends are the text. O(*n*).
  static func lines(of text: String) -> [NotebookLine] {
    var lines: [NotebookLine] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      var next = bytes.index(after: index)
      guard byte == 0x0A || byte == 0x0D else {
        index = next
        continue
      }
      if byte == 0x0D, next < bytes.endIndex, bytes[next] == 0x0A { next = bytes.index(after: next) }
      lines.append(NotebookLine(text: text[start..<index], end: text[index..<next]))
      start = next
      index = next
    }
    if start < bytes.endIndex { lines.append(NotebookLine(text: text[start...], end: text[index...])) }
    return lines
  }
}

/// Searches go by bytes: a combining mark behind a mark of ours changes nothing about it.
extension Substring {
  func begins(with mark: String) -> Bool { utf8.starts(with: mark.utf8) }

  /// The first place of a mark from an index on; nil where there is none.
  func range(of mark: String, from start: Index) -> Range<Index>? {
    var index = start
    while index < endIndex {
      if self[index...].begins(with: mark) { return index..<utf8.index(index, offsetBy: mark.utf8.count) }
      index = utf8.index(after: index)
    }
    return nil
  }
}
