/// Where a long text is cut into pieces that are read by themselves, several at a time.
///
/// A text is cut at the end of a paragraph, where nothing carries over from sentence to sentence but what a whole document
/// says of itself: its usual place, its year, who is called by a surname alone. These are taken from the piece. The cuts
/// follow from the text alone, so that the same comes out whoever reads and with however many hands.
package struct TextCut: Sendable {
  /// Texts of no more bytes are read whole.
  package let threshold: Int
  /// How many bytes a piece has at most; it has half of them at least.
  package let longest: Int

  /// - Parameters:
  ///   - threshold: at least `longest`.
  ///   - longest: at least 8.
  package init(threshold: Int, longest: Int) {
    (self.threshold, self.longest) = (threshold, longest)
  }

  /// Some 160,000 words stay whole; a piece is some 40,000 words.
  package static let standard = TextCut(threshold: 1 << 20, longest: 1 << 18)

  /// What a cut parts, the least first.
  private enum Seam: Int {
    case paragraphs, lines, wrappedLines, sentences, words
  }

  /// Where the piece ends that begins at `start`. O(`longest`).
  ///
  /// At the last blank line, or else the last line's end that no sentence runs over, line's end, sentence or word of its
  /// second half. What has none of them is cut between two scalars, and never between a CR and its LF.
  ///
  /// - Parameter bytes: valid UTF-8: all that is left of the text, or more than `longest` bytes of it.
  package func end(from start: Int, in bytes: Span<UInt8>) -> Int {
    guard bytes.count - start > longest else { return bytes.count }
    var best: (seam: Seam, end: Int)?
    var end = start + longest
    while end > start + longest / 2 {
      if let seam = Self.seam(before: end, from: start, in: bytes), seam.rawValue < best?.seam.rawValue ?? .max {
        if seam == .paragraphs { return end }
        best = (seam, end)
      }
      end -= 1
    }
    if let best { return best.end }
    end = start + longest
    while bytes[end] & 0xC0 == 0x80 || bytes[end] == 0x0A && bytes[end - 1] == 0x0D, end > start + longest / 2 {
      end -= 1
    }
    return end
  }

  private static func seam(before end: Int, from start: Int, in bytes: Span<UInt8>) -> Seam? {
    switch bytes[end - 1] {
    case 0x0A: return lineSeam(at: end - 1, from: start, in: bytes)
    // CR and LF belong together.
    case 0x0D: return bytes[end] == 0x0A ? nil : lineSeam(at: end - 1, from: start, in: bytes)
    case 0x20: return end - 2 >= start && isTerminator(bytes[end - 2]) ? .sentences : .words
    default: return nil
    }
  }

  /// What parts the line that ends at `newline` from the next one.
  private static func lineSeam(at newline: Int, from start: Int, in bytes: Span<UInt8>) -> Seam {
    var index = newline
    // The LF of a CR is the same line's end.
    if index > start, bytes[index] == 0x0A, bytes[index - 1] == 0x0D { index -= 1 }
    let end = index
    var isBlank = true
    while index > start, end - index <= SentenceScanner.wrappedLines.upperBound {
      let byte = bytes[index - 1]
      if byte == 0x0A || byte == 0x0D {
        if isBlank { return .paragraphs }
        break
      }
      isBlank = isBlank && (byte == 0x20 || byte == 0x09)
      index -= 1
    }
    let isWrapped = SentenceScanner.wrappedLines.contains(end - index) && !isTerminator(bytes[end - 1])
    return isWrapped ? .wrappedLines : .lines
  }

  private static func isTerminator(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
}
