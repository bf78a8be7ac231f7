/// A format that is no text, known by a file's first bytes.
struct ForeignFormat: Hashable {
  /// With its article: `a PDF file`.
  let name: String

  private static let signatures: [(start: [UInt8], name: String)] = [
    (Array("{\\rtf".utf8), "an RTF file"),
    ([0x50, 0x4B, 0x03, 0x04], "an office document or a ZIP archive"), ([0x1F, 0x8B], "a gzip archive"),
  ]

  /// Nil for what may be text. A NUL here and there is one; NULs in bytes that are no UTF-8 are not.
  init?(of bytes: [UInt8]) {
    if let known = Self.signatures.first(where: { bytes.starts(with: $0.start) }) {
      name = known.name
      return
    }
    let isMarkedUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isMarkedUTF16 { return nil }
    let head = bytes.prefix(8192)
    let controls = Self.controls(in: head.span)
    // In UTF-16 every second byte of the scripts in use is a small number, which UTF-8 would take for a control.
    if controls * 5 > head.count * 2 {
      name = "UTF-16 without a byte order mark, or binary"
    } else if controls > 0, head.contains(0), Self.isDamaged(head) {
      name = "binary"
    } else {
      return nil
    }
  }

  /// How many bytes are controls, but for tabs and the ends of lines and pages.
  private static func controls(in bytes: Span<UInt8>) -> Int {
    func next(_ start: Int) -> Int {
      bytes.firstIndex(
        from: start, inWord: { $0.holdsByte(below: 0x20) }, where: { $0 < 0x20 && !(0x09...0x0D).contains($0) })
    }
    var count = 0
    var index = next(0)
    while index < bytes.count {
      count += 1
      index = next(index + 1)
    }
    return count
  }

  /// Whether the bytes are no UTF-8; a last scalar may be cut off.
  private static func isDamaged(_ head: ArraySlice<UInt8>) -> Bool {
    (0...3).allSatisfy { String(validating: head.dropLast($0), as: UTF8.self) == nil }
  }
}
