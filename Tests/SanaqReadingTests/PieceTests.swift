import SanaqCore
import TestSupport
import Testing

@testable import SanaqReading

@Suite("Pieces of long texts")
struct PieceTests {
  private static let cut = TextCut(threshold: 64, longest: 64)

  static func pieces(_ text: String, _ cut: TextCut = cut) -> [String] {
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var start = 0
    while start < bytes.count {
      let end = cut.end(from: start, in: bytes.span)
      pieces.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
    return pieces
  }

  /// What is read piece by piece.
  static func extraction(_ text: String, _ cut: TextCut) -> Extraction {
    var extraction = Extraction()
    var sequence = PieceSequence()
    for piece in pieces(text, cut) {
      var piece = piece
      extraction.append(piece.withUTF8 { sequence.place(Reader().read(piece: $0.span, of: "a"), of: $0.span) })
    }
    return extraction
  }

  @Test(
    "a text is cut behind a blank line, or else a line, a sentence, a word",
    arguments: [
      (String(repeating: "x", count: 40) + "\n\nA b.\nC d. E f g h i j k l m n o p q r s t u", [42, 43]),
      (String(repeating: "x", count: 40) + "\r\n \t\r\nA b.\nC d. E f g h i j k l m n o p q r s", [46, 39]),
      (String(repeating: "x", count: 36) + "\nA b. C d. E f g h i j k l m n o p q r s t u v w", [37, 47]),
      (String(repeating: "x", count: 36) + ". A b. C d, e f g h i j k l m n o p q r s t u v w", [43, 42]),
      (String(repeating: "x ", count: 40), [64, 16]), (String(repeating: "é", count: 40), [64, 16]),
      (String(repeating: "€", count: 40), [63, 57]), (String(repeating: "x", count: 64), [64]), ("", []),
    ])
  func seams(text: String, sizes: [Int]) {
    let pieces = Self.pieces(text)
    #expect(pieces.map(\.utf8.count) == sizes)
    #expect(pieces.joined() == text)
  }

  @Test("a line that is wrapped is no seam where another line's end is one") func wrapped() {
    let heading = String(repeating: "x", count: 36) + "\n"
    let wrapped = String(repeating: "y", count: 45) + "\n" + String(repeating: "z", count: 45) + "\n"
    let cut = TextCut(threshold: 100, longest: 100)
    #expect(Self.pieces("Six \(heading)\(wrapped)\(wrapped)", cut).first?.utf8.count == 87)
    #expect(Self.pieces(heading + heading + wrapped, cut).first == heading + heading)
  }

  private static let paragraphs = [
    "Over 200 people were arrested, the union said. Dozens died.", "First, one of the 5 boats sank.",
    "12 km\r\n\r\n7 kg",
    "Die Stadt São Paulo — 3 million people — grew by 4%.", "* 15 tents\n* 16 tents", "Nothing happened.", "",
    "Prices rose by 3 to 5 percent in two years.",
  ]

  /// Texts of paragraphs that come back, each but the first time under other names.
  private static func text(_ random: inout SplitMix64) -> String {
    (0..<40).map { _ in paragraphs.randomElement(using: &random) ?? "" }.joined(separator: "\n\n")
  }

  @Test("places and names are those of the whole text, wherever it is cut at paragraphs", arguments: 1...20)
  func whole(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.text(&random)
    let whole = Reader().read(text, named: "a")
    let cut = TextCut(threshold: 200, longest: Int.random(in: 150...600, using: &random))
    let joint = Self.extraction(text, cut)
    #expect(Self.pieces(text, cut).count > 2)
    #expect(joint.figures.map(\.source) == whole.figures.map(\.source))
    #expect(joint.figures.map(\.id) == whole.figures.map(\.id))
    #expect(joint.figures.map(\.links.repeats) == whole.figures.map(\.links.repeats))
    #expect(joint.exclusions == whole.exclusions)
  }

  @Test("a text without any line's end has its places and its own names too", arguments: 1...10) func line(seed: UInt64)
  {
    var random = SplitMix64(seed: seed)
    let text = Self.text(&random).replacing("\r\n", with: " ").replacing("\n", with: " ")
    let joint = Self.extraction(text, TextCut(threshold: 200, longest: 300))
    let scalars = Array(text.unicodeScalars)
    for source in joint.figures.map(\.source) + joint.exclusions.map(\.source) {
      #expect(String(String.UnicodeScalarView(scalars[source.scalars])) == source.quote)
      #expect((source.line, source.column) == (1, source.scalars.lowerBound + 1))
      #expect(source.utf8Range.map { Array(text.utf8)[$0].elementsEqual(source.quote.utf8) } == true)
    }
    #expect(Set(joint.everything.map(\.id)).count == joint.everything.count)
  }

  @Test("sentences beyond the limit are no longer counted, those before are") func counts() {
    var counts = SentenceCounts(limit: 3)
    #expect([7, 8, 7, 9, 5, 9, 7, 5].map { counts.next($0) } == [0, 0, 1, 0, nil, 1, 2, nil])
    var many = SentenceCounts()
    for hash in 0..<UInt64(5000) { #expect(many.next(hash) == 0) }
    for hash in 0..<UInt64(5000) { #expect(many.next(hash) == 1) }
    for count in 2..<600 { #expect(many.next(77) == count) }
  }
}
