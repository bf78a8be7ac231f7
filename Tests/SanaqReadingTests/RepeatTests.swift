import SanaqCore
import TestSupport
import Testing

@testable import SanaqReading

@Suite("Repeats across documents")
struct RepeatTests {
  /// Each document's figures: their quotes, and the quotes and documents of what they repeat.
  private static func repeats(
    _ documents: [(name: String, text: String)], by finder: RepeatFinder = RepeatFinder()
  ) -> [[String]] {
    var finder = finder
    var all: [Figure] = []
    return documents.map { name, text in
      var figures = Reader().read(text, named: name).figures
      var bytes = text
      bytes.withUTF8 { finder.link(&figures, in: $0.span) }
      all += figures
      return figures.map { figure in
        let first = all.first { $0.id == figure.links.repeats }
        return figure.source.quote + (first.map { " = \($0.source.document)" } ?? "")
      }
    }
  }

  static let report = """
    The regional committee of the teachers counted 45 schools without a roof before the winter came to the steppe, its \
    chairman told the reporters who had gathered in the hall of the old theatre.
    """

  @Test(
    "a passage that is reprinted or lightly edited repeats the first one",
    arguments: [
      report, "A foreword of the editors. " + report + " More follows.",
      report.replacing("old theatre", with: "new theatre"), report.replacing("The regional", with: "A regional"),
      report.replacing(" its chairman told", with: " the chairman has told"), report.replacing("45", with: "  45"),
      report.uppercased(), report.replacing(" ", with: "\n"),
    ])
  func reprints(text: String) {
    #expect(Self.repeats([("a", Self.report), ("b", text)]) == [["45"], ["45 = a"]])
  }

  @Test(
    "another number, another text or another unit repeats nothing",
    arguments: [
      report.replacing("45", with: "46"), report.replacing("45", with: "forty-five"),
      report.replacing("45", with: "over 45"), report.replacing("45 schools", with: "45 km of streets"),
      "The committee counted 45 schools.",
      "In the south a court of the city shut 45 schools without a licence, after the teachers had complained of it.",
    ])
  func others(text: String) {
    #expect(Self.repeats([("a", Self.report), ("b", text)])[1].allSatisfy { !$0.contains("=") })
  }

  @Test("a sentence in which one number was brought up to date is another report") func updates() {
    let first = """
      When the storm was over the army of the north said that 12 soldiers had died in the snow of the pass, that the \
      road to the town was closed and that 30 more had been hurt.
      """
    let second = first.replacing("30", with: "35")
    #expect(Self.repeats([("a", first), ("b", second)])[1] == Self.repeats([("b", second)])[0])
    let shorter = first.replacing(" and that 30 more had been hurt", with: "")
    #expect(Self.repeats([("a", first), ("b", shorter)])[1].contains("12 = a"))
  }

  @Test("the first of three is the one that both others name") func chains() {
    let other = Self.report.replacing("old theatre", with: "new theatre")
    let twice = Self.report + "\n\n" + Self.report
    #expect(Self.repeats([("a", Self.report), ("b", other), ("c", other)]) == [["45"], ["45 = a"], ["45 = a"]])
    #expect(Self.repeats([("a", Self.report), ("b", twice)]) == [["45"], ["45 = a", "45 = a"]])
  }

  @Test("a passage that is lightly edited repeats one of its own document too") func within() {
    let other = Self.report.replacing("old theatre", with: "new theatre")
    #expect(Self.repeats([("a", Self.report + "\n\nThe strike went on.\n\n" + other)]) == [["45", "45 = a"]])
  }

  @Test("what was not reprinted for long is forgotten, what was stays known") func forgotten() {
    let fillers = (0..<8).map { number in
      let things = ["boats", "huts", "carts", "roofs", "wells", "tents", "barns", "mills"][number]
      let text =
        "Of the \(things) that the storm on the lake broke in that \(things) year \(number + 20) \(things) were lost for ever."
      return (name: "f\(number)", text: text)
    }
    let finder = RepeatFinder(capacity: 4)
    let seldom = [("a", Self.report)] + fillers + [("b", Self.report)]
    #expect(Self.repeats(seldom, by: finder).last == ["45"])
    #expect(Self.repeats(seldom).last == ["45 = a"])
    let often =
      [("a", Self.report)] + fillers.prefix(4) + [("b", Self.report)] + fillers.suffix(4) + [("c", Self.report)]
    #expect(Self.repeats(often, by: finder).last == ["45 = a"])
  }

  @Test("the pieces of a document repeat each other as its paragraphs do") func pieces() {
    let other = Self.report.replacing("old theatre", with: "new theatre")
    var finder = RepeatFinder()
    var sequence = PieceSequence()
    let found = [Self.report, other, other, Self.report].map { text in
      var bytes = text + "\n\n"
      return bytes.withUTF8 { bytes in
        let start = sequence.bytes
        var figures = sequence.place(Reader().read(piece: bytes.span, of: "a"), of: bytes.span).figures
        finder.link(&figures, in: bytes.span, from: start)
        return figures
      }
    }
    let first = found[0].first?.id
    #expect(first != nil && found[0].first?.links.repeats.isEmpty == true)
    #expect(found.dropFirst().allSatisfy { $0.map(\.links.repeats) == [first] })
    #expect(Set(found.flatMap { $0.map(\.id) }).count == 4)
  }

  @Test("short sentences are told by what stands around them") func short() {
    let sentence = "He got five years."
    let one =
      "The court of the city judged the miner who had led the strike. " + sentence + " His wife wept in the hall."
    let two = "A farmer had stolen the horses of all his neighbours. " + sentence + " They applauded the judge there."
    #expect(
      Self.repeats([("a", one), ("b", two), ("c", one)]) == [["five years"], ["five years"], ["five years = a"]])
    #expect(Self.repeats([("a", sentence), ("b", sentence)])[1] == ["five years"], "too short to tell")
    #expect(
      Self.repeats([("a", "Five died in Aktau. Five died in Oral. Five died in Aktobe.")])[0].allSatisfy {
        !$0.contains("=")
      })
  }

  @Test("each of a passage's equal numbers repeats its own") func several() {
    let text =
      "The army of the north lost 5 boats in the storm, the army of the south lost 5 boats in the calm that came."
    var finder = RepeatFinder()
    var (first, second) = (Reader().read(text, named: "a").figures, Reader().read(text, named: "b").figures)
    var bytes = text
    bytes.withUTF8 { finder.link(&first, in: $0.span) }
    bytes.withUTF8 { finder.link(&second, in: $0.span) }
    #expect(second.map(\.links.repeats) == first.map(\.id))
    #expect(first.count == 2)
  }

  @Test("any text is survived, and gives the same links on every run", arguments: 0..<20 as Range<UInt64>)
  func hostile(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let words = ["5", "12", "men", "died", ".", "\n", "é", "\u{0}", "in", "Aktau", ",", "…", "5", "boats", "(", "over"]
    let documents = (0..<6).map { index in
      let text = (0..<Int.random(in: 0..<400, using: &dice)).map { _ in
        words[Int.random(in: 0..<words.count, using: &dice)]
      }
      return (name: "\(index)", text: text.joined(separator: " "))
    }
    #expect(Self.repeats(documents) == Self.repeats(documents))
  }
}
