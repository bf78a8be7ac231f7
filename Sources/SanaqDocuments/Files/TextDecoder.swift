import Foundation

/// Decodes a text's bytes piece by piece, as they would be decoded whole: a byte order mark is taken off, UTF-16
/// recognised by its mark, and what is no UTF-8 replaced by U+FFFD.
struct TextDecoder {
  enum Encoding {
    case utf8
    case utf16(isLittle: Bool)
  }

  /// Nil until the first bytes tell.
  private var encoding: Encoding?
  /// The beginning of a scalar or of a mark, whose end is in the next piece.
  private var pending: [UInt8] = []
  /// How many lines ended before the piece at hand, and whether a CR was the last of them.
  private var lines = 0
  private var isAfterCR = false
  private var isEmpty = true
  private var damage: (count: Int, line: Int)?
  private var nulLine: Int?

  /// - Parameter encoding: nil where the first bytes are to tell it.
  init(encoding: Encoding? = nil) { self.encoding = encoding }

  /// The next piece in UTF-8, but for the beginning of a scalar at its end; `isLast` says that nothing follows. O(*n*).
  mutating func decode(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
    var bytes = pending.isEmpty ? piece : pending + piece
    pending = []
    if encoding == nil {
      guard isLast || bytes.count >= 3 else {
        pending = bytes
        return []
      }
      let (encoding, mark) = Self.encoding(of: bytes)
      self.encoding = encoding
      if mark > 0 { bytes.removeFirst(mark) }
    }
    if !isLast {
      let whole = wholeCount(of: bytes)
      if whole < bytes.count {
        pending = Array(bytes[whole...])
        bytes.removeLast(pending.count)
      }
    }
    let utf8 =
      if case .utf16(let isLittle) = encoding { Self.utf8(fromUTF16: bytes, isLittle: isLittle) } else {
        validated(bytes)
      }
    if nulLine == nil, let place = utf8.place(of: 0) {
      nulLine = lines + Self.lineEnds(in: utf8[..<place], isAfterCR) + 1
    }
    if !isLast {
      lines += Self.lineEnds(in: utf8[...], isAfterCR)
      isAfterCR = utf8.isEmpty ? isAfterCR : utf8.last == 0x0D
    }
    isEmpty = isEmpty && utf8.isEmpty
    return utf8
  }

  /// The lines that ended so far, as long as more may come.
  var lineCount: Int { lines }

  /// What its user should know of the text, as far as it was decoded.
  var notes: [DocumentNote] {
    var notes: [DocumentNote] = []
    if case .utf16 = encoding { notes.append(.decodedFromUTF16) }
    if let damage { notes.append(.notUTF8(count: damage.count, line: damage.line)) }
    if isEmpty { notes.append(.empty) }
    if let nulLine { notes.append(.holdsNUL(line: nulLine)) }
    return notes
  }

  private static func encoding(of head: [UInt8]) -> (Encoding, mark: Int) {
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16(isLittle: true), 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16(isLittle: false), 2) }
    return (.utf8, head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// How many bytes don't end within a scalar, as far as their end tells.
  private func wholeCount(of bytes: [UInt8]) -> Int {
    if case .utf16(let isLittle) = encoding {
      let even = bytes.count & ~1
      guard even > 0 else { return 0 }
      let high = isLittle ? bytes[even - 1] : bytes[even - 2]
      return high & 0xFC == 0xD8 ? even - 2 : even
    }
    // A byte that can't continue a scalar begins one, or is a mistake by itself, wherever it stands.
    let lead = bytes.suffix(3).lastIndex { $0 & 0xC0 != 0x80 }
    return lead.map { bytes[$0] >= 0xC0 ? $0 : bytes.count } ?? bytes.count
  }

  private mutating func validated(_ body: [UInt8]) -> [UInt8] {
    if Self.isUTF8(body.span) { return body }
    do {
      _ = try UTF8Span(validating: body.span)
      return body
    } catch {
      let decoded = Array(String(decoding: body, as: UTF8.self).utf8)
      let count = Self.replacements(in: decoded) - Self.replacements(in: body)
      let line = lines + Self.lineEnds(in: body[..<error.byteOffsets.lowerBound], isAfterCR) + 1
      damage = ((damage?.count ?? 0) + count, damage?.line ?? line)
      return decoded
    }
  }

  /// Whether bytes are UTF-8. Only what is no ASCII, and what little stands between, is looked at one by one.
  private static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    var start = nonASCII(in: bytes, from: 0)
    while start < bytes.count {
      var end = start + 1
      var next = nonASCII(in: bytes, from: end)
      while next < bytes.count, next - end < gap {
        end = next + 1
        next = nonASCII(in: bytes, from: end)
      }
      guard (try? UTF8Span(validating: bytes.extracting(start..<end))) != nil else { return false }
      start = next
    }
    return true
  }

  private static func nonASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    bytes.firstIndex(from: start, inWord: \.holdsNonASCII, where: { $0 >= 0x80 })
  }

  /// So many bytes of ASCII part two runs that are checked by themselves.
  private static let gap = 64

  private static func utf8(fromUTF16 bytes: [UInt8], isLittle: Bool) -> [UInt8] {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let one = UInt16(bytes[index])
      let other = UInt16(bytes[index + 1])
      return isLittle ? other << 8 | one : one << 8 | other
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// How many lines end: LF, CRLF and CR each end one, as in the places of figures.
  private static func lineEnds(in bytes: ArraySlice<UInt8>, _ isAfterCR: Bool) -> Int {
    // Most texts have no CR.
    if !isAfterCR, bytes.place(of: 0x0D) == nil { return bytes.places(of: 0x0A) }
    return bytes.span.lineEnds(after: isAfterCR ? 0x0D : 0)
  }

  /// How often U+FFFD stands in the bytes.
  private static func replacements(in bytes: [UInt8]) -> Int {
    bytes.indices.dropLast(2).count { bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBF && bytes[$0 + 2] == 0xBD }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The first place of a byte, found by the system's own search.
  fileprivate func place(of byte: UInt8) -> Int? {
    let found = withContiguousStorageIfAvailable { buffer -> Int? in
      guard let base = buffer.baseAddress, let hit = memchr(base, Int32(byte), buffer.count) else { return nil }
      return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }
    guard let found else { return firstIndex(of: byte) }
    return found.map { startIndex + $0 }
  }

  /// How often a byte occurs.
  fileprivate func places(of byte: UInt8) -> Int {
    let count = withContiguousStorageIfAvailable { buffer in
      var count = 0
      var rest = buffer[...]
      while let place = rest.place(of: byte) {
        count += 1
        rest = rest[(place + 1)...]
      }
      return count
    }
    return count ?? self.count { $0 == byte }
  }
}
