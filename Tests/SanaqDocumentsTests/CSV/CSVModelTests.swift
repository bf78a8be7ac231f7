import SanaqDocuments
import TestSupport
import Testing

@Suite struct CSVModelTests {
  private static let alphabet: [Unicode.Scalar] = ["a", ",", "\"", "\r", "\n"]

  @Test(arguments: alphabet) func everyShortTextIsReadAsTheModelReadsIt(first: Unicode.Scalar) {
    var texts = [[first]]
    while let text = texts.popLast() {
      compare(text, inChunksOf: [1, 2, 6])
      if text.count < 6 { texts += Self.alphabet.map { text + [$0] } }
    }
  }

  @Test(arguments: 0..<600 as Range<UInt64>) func aDamagedTableIsReadAsTheModelReadsIt(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    var writer = CSVWriter(columns: ["name", "a \"b\" c"])
    for _ in 0..<10 { writer.append(row: [dice.cell(), dice.cell()]) }
    var text = Array(String(decoding: writer.bytes, as: UTF8.self).unicodeScalars)
    let start = text.indices.randomElement(using: &dice) ?? 0
    let end = min(start + Int.random(in: 0...2, using: &dice), text.count)
    text.replaceSubrange(start..<end, with: (Self.alphabet + ["\u{FEFF}"]).shuffled(using: &dice).prefix(1))
    compare(text, inChunksOf: [1, 5, 64, 10_000])
  }

  private func compare(_ text: [Unicode.Scalar], inChunksOf sizes: [Int]) {
    let string = String(String.UnicodeScalarView(text))
    let expected = CSVModel(of: text).reading
    for size in sizes {
      let reading = CSVReading(of: Array(string.utf8), inChunksOf: size)
      // #expect takes its time over each of tens of thousands of texts.
      guard reading != expected else { continue }
      Issue.record("\(string.debugDescription) in chunks of \(size) is\n\(reading)\ninstead of\n\(expected)")
    }
  }
}
