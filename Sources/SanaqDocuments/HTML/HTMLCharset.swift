import CLibXML2

/// The encoding of a page's bytes.
enum HTMLCharset {
  /// The page in UTF-8, and what had to be done for it.
  ///
  /// A byte order mark counts first; what is UTF-8 is that; then what the page's `meta` (or an XML declaration) says;
  /// and else it is windows-1252, as in browsers.
  static func decode(_ bytes: [UInt8]) -> (utf8: [UInt8], notes: [DocumentNote]) {
    let isMarked = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains { bytes.starts(with: $0) }
    let isUTF8 = bytes.contains { $0 >= 0x80 } && (try? UTF8Span(validating: bytes.span)) != nil
    let named = declared(in: bytes)
    if isMarked || isUTF8 || named == "utf-8" { return utf8(bytes) }
    if let named, let decoded = decode(bytes, as: named) { return (decoded, []) }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return utf8(bytes) }
    guard let decoded = decode(bytes, as: "windows-1252") else { return utf8(bytes) }
    return (decoded, [.guessedCharset("windows-1252")])
  }

  private static func utf8(_ bytes: [UInt8]) -> (utf8: [UInt8], notes: [DocumentNote]) {
    let document = Document(name: "", contents: bytes)
    return (document.utf8, document.notes)
  }

  /// What the page says of itself, in lower case, by the names that browsers take for others.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    var label: String?
    if head.hasPrefix("<?xml") { label = value(of: "encoding", in: head.prefix { $0 != ">" }) }
    var rest = head[...]
    while label == nil, let tag = rest.firstRange(of: "<meta") {
      let end = rest[tag.upperBound...].firstIndex(of: ">") ?? rest.endIndex
      label = value(of: "charset", in: rest[tag.upperBound..<end])
      rest = rest[end...]
    }
    return label.map { usual[$0] ?? ($0.hasPrefix("utf-16") ? "utf-8" : $0) }
  }

  /// The WHATWG's Encoding standard: what these labels mean on pages.
  private static let usual = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "iso-8859-1": "windows-1252", "latin1": "windows-1252",
    "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-9": "windows-1254", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
  ]

  private static func value(of name: String, in tag: Substring) -> String? {
    guard let found = tag.firstRange(of: name) else { return nil }
    let rest = tag[found.upperBound...].drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    let text = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    let value = text.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return value.isEmpty ? nil : String(value)
  }

  /// Nil for an encoding that is not known. A byte that has no meaning becomes U+FFFD.
  static func decode(_ bytes: [UInt8], as charset: String) -> [UInt8]? {
    guard bytes.count <= MarkupEvents.limit / 4, let handler = xmlFindCharEncodingHandler(charset) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    // In pieces, for libxml2 grows its buffers by their whole size; a character that is cut stays for the next one.
    var start = 0
    var pending: [UInt8] = []
    while start < bytes.count {
      let end = min(start + 1 << 15, bytes.count)
      pending += bytes[start..<end]
      start = end
      convert(&pending, by: handler, isLast: end == bytes.count, to: &result)
    }
    return result
  }

  /// Takes what can be converted off the front of `piece`.
  private static func convert(
    _ piece: inout [UInt8], by handler: xmlCharEncodingHandlerPtr, isLast: Bool, to result: inout [UInt8]
  ) {
    let longest = 8
    while !piece.isEmpty {
      guard let input = xmlBufferCreateSize(piece.count + 1), let output = xmlBufferCreateSize(piece.count * 4 + 16)
      else { return }
      defer {
        xmlBufferFree(input)
        xmlBufferFree(output)
      }
      xmlBufferAdd(input, piece, Int32(piece.count))
      let status = xmlCharEncInFunc(handler, output, input)
      if let content = xmlBufferContent(output) {
        result += UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output)))
      }
      let left = Int(xmlBufferLength(input))
      piece.removeFirst(piece.count - left)
      if left == 0 { return }
      // Nothing was wrong, or a character is cut off by the piece's end.
      if !isLast, left < longest { return }
      if status >= 0, xmlBufferLength(output) > 0 { continue }
      result += [0xEF, 0xBF, 0xBD]
      piece.removeFirst()
    }
  }
}
