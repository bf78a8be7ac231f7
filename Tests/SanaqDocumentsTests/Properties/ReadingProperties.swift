import SanaqCore
import SanaqReading
import TestSupport
import Testing

@testable import SanaqDocuments

/// What is read of any text, however its bytes come.
@Suite("Any text") struct ReadingProperties {
  /// All that a row says but where it stands, its blanks told as one.
  private static func said(_ extraction: Extraction) -> [String] {
    extraction.everything.map { figure in
      FigureColumn.allCases.filter { ![.line, .start, .end, .column].contains($0) }
        .map { $0.text(of: figure).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: "|")
    } + extraction.exclusions.map(\.cause)
  }

  private static func read(_ text: String, mark: [UInt8] = []) -> Extraction {
    Document(name: "a.txt", contents: mark + Array(text.utf8)).extraction(by: Reader())
  }

  private static func difference<Row: Equatable>(_ one: [Row], _ other: [Row]) -> String? {
    if one == other { return nil }
    let place = zip(one, other).enumerated().first { $1.0 != $1.1 }?.offset ?? min(one.count, other.count)
    return "row \(place): \(one.dropFirst(place).first as Any) or \(other.dropFirst(place).first as Any)"
  }

  @Test("is read alike with LF and with CRLF") func lineEnds() {
    let broken = Property("no result depends on CRLF or LF", cases: 300, draw: HostileText.text).counterexample {
      parts in
      let text = parts.joined()
      return Self.difference(Self.said(Self.read(text)), Self.said(Self.read(text.replacing("\n", with: "\r\n"))))
    }
    #expect(broken == nil)
  }

  @Test("is read alike with a byte order mark and without, and in UTF-16") func marks() {
    let broken = Property("no result depends on a byte order mark", cases: 150, draw: HostileText.text)
      .counterexample { parts in
        // A mark of the text's own would be taken for the file's.
        let text = "." + parts.joined()
        let plain = Self.read(text)
        if let words = Self.difference(Self.read(text, mark: [0xEF, 0xBB, 0xBF]).everything, plain.everything) {
          return words
        }
        let wide: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let decoded = Document(name: "a.txt", contents: wide).extraction(by: Reader())
        return Self.difference(decoded.everything, plain.everything)
      }
    #expect(broken == nil)
  }

  @Test("has the places and the names of the whole in its pieces, cut behind paragraphs") func pieces() {
    let broken = Property("no place depends on where a long text is cut", cases: 150) { dice in
      (0..<10).flatMap { _ in HostileText.paragraphs(&dice) }
    }.counterexample { paragraphs in
      // Longer ones would be cut within.
      let text = paragraphs.map { String($0.prefix(100)) }.joined(separator: "\n\n")
      let document = Document(name: "a.txt", utf8: Array(text.utf8))
      let joint = document.extraction(by: Reader(), cut: TextCut(threshold: 1200, longest: 1200)).everything
      let whole = document.extraction(by: Reader()).everything
      return Self.difference(joint.map(\.source), whole.map(\.source))
        ?? Self.difference(joint.map(\.id), whole.map(\.id))
    }
    #expect(broken == nil)
  }

  /// What a number is by itself. Its measure, its place and its source may be what the paragraph before speaks of, and a
  /// date's year and a currency's country what the document says.
  private static func numbers(_ text: String) -> [String] {
    read(text).figures.map { figure in
      let quantity = figure.quantity
      let value = quantity.kind == .calendar ? "" : quantity.interval.description
      return "\(figure.source.quote)|\(quantity.kind)|\(value)|\(quantity.isApproximate)|\(quantity.vague)"
    }
  }

  @Test("has the numbers of its paragraphs, in their order") func paragraphs() {
    let broken = Property("the numbers of two paragraphs are those of each", cases: 300, draw: HostileText.paragraphs)
      .counterexample { paragraphs in
        let alone = paragraphs.flatMap(Self.numbers)
        return Self.difference(Self.numbers(paragraphs.joined(separator: "\n\n")), alone)
          ?? Self.difference(
            Self.numbers(paragraphs.reversed().joined(separator: "\n\n")).sorted(), alone.sorted())
      }
    #expect(broken == nil)
  }
}
