/// What a file's bytes are read as.
package enum DocumentFormat: Hashable {
  case text, markdown, html, pdf
  /// A table with a document in each row, and a file with one in each line.
  case table, jsonLines

  /// The format that a file's ending tells; nil where it tells none.
  init?(named name: String) {
    guard let format = Self.ending(of: name).flatMap(DocumentFormat.init(ending:)) else { return nil }
    self = format
  }

  private init?(ending: String) {
    switch ending {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "pdf": self = .pdf
    case "csv": self = .table
    case "jsonl", "ndjson": self = .jsonLines
    default: return nil
    }
  }

  /// The format that the first bytes tell, and else the one of the file's name.
  init(of head: [UInt8], named format: DocumentFormat) {
    let body = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
    if body.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else {
      self = format == .text && Self.isPage(body) ? .html : format
    }
  }

  /// Whether a file with this name is read where its folder is named: tables and lines of JSON are for whoever names
  /// them, for the sheets that come of an extraction are such files too.
  package static func isRead(inFolders name: String) -> Bool {
    guard let ending = ending(of: name) else { return true }
    return switch DocumentFormat(ending: ending) {
    case .text, .markdown, .html, .pdf: true
    case .table, .jsonLines, nil: false
    }
  }

  private static func ending(of name: String) -> String? {
    let bytes = name.utf8Span.span
    var start = bytes.count
    var isPlain = true
    while start > 0, bytes[start - 1] != UInt8(ascii: "."), bytes[start - 1] != UInt8(ascii: "/") {
      start -= 1
      isPlain = isPlain && (0x61...0x7A).contains(bytes[start])
    }
    guard start > 0, start < bytes.count, bytes[start - 1] == UInt8(ascii: ".") else { return nil }
    let ending = bytes.extracting(start...).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return isPlain ? ending : ending.lowercased()
  }

  private static func isPage(_ head: ArraySlice<UInt8>) -> Bool {
    // Most texts begin with a letter, and to be asked no more.
    guard let first = head.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") || first >= 0x80 else {
      return false
    }
    let text = String(decoding: head.prefix(1024), as: UTF8.self).lowercased().drop(while: \.isWhitespace)
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") { return true }
    return (text.hasPrefix("<?xml") || text.hasPrefix("<!--")) && text.contains("<html")
  }
}
