extension Document {
  /// Decodes a file's bytes: a byte order mark is taken off, UTF-16 recognised by its mark, and what is no UTF-8 replaced
  /// by U+FFFD, with a note. O(*n*).
  public init(name: String, contents bytes: [UInt8]) {
    var notes: [DocumentNote] = []
    let utf8 = Self.decode(bytes, &notes)
    if utf8.isEmpty { notes.append(.empty) }
    if let place = utf8.firstIndex(of: 0) { notes.append(.holdsNUL(line: Self.line(of: place, in: utf8))) }
    self.init(name: name, utf8: utf8, notes: notes)
  }

  /// Decodes a cell's bytes: what is no UTF-8 is replaced, with a note, and a text may be empty. O(*n*).
  init(name: String, cell bytes: [UInt8]) {
    var notes: [DocumentNote] = []
    let utf8 = Self.validated(bytes, &notes)
    self.init(name: name, utf8: utf8, notes: notes)
  }

  private static func decode(_ bytes: [UInt8], _ notes: inout [DocumentNote]) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      notes.append(.decodedFromUTF16)
      return utf8(fromUTF16: bytes)
    }
    return validated(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, &notes)
  }

  private static func validated(_ body: [UInt8], _ notes: inout [DocumentNote]) -> [UInt8] {
    do {
      _ = try UTF8Span(validating: body.span)
      return body
    } catch {
      let decoded = Array(String(decoding: body, as: UTF8.self).utf8)
      let count = replacements(in: decoded) - replacements(in: body)
      notes.append(.notUTF8(count: count, line: line(of: error.byteOffsets.lowerBound, in: body)))
      return decoded
    }
  }

  private static func utf8(fromUTF16 bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let one = UInt16(bytes[index])
      let other = UInt16(bytes[index + 1])
      return isLittle ? other << 8 | one : one << 8 | other
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    var previous: UInt8 = 0
    for byte in bytes[..<min(place, bytes.count)] {
      // LF, CRLF and CR each end one line, as in the places of figures.
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
      previous = byte
    }
    return line
  }

  /// How often U+FFFD stands in the bytes.
  private static func replacements(in bytes: [UInt8]) -> Int {
    bytes.indices.dropLast(2).count { bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBF && bytes[$0 + 2] == 0xBD }
  }
}
