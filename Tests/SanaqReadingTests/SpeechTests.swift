import SanaqCore
import SanaqReading
import TestSupport
import Testing

@Suite("A number's source is who the text says it comes from")
struct SpeechTests {
  /// A text, and for each of its figures the quote and who says it.
  struct Line: CustomTestStringConvertible {
    let text: String
    let sources: [String]
    var testDescription: String { text }

    /// `text => quote: source; quote: -`; `/` begins a paragraph.
    static func table(_ lines: String) -> [Line] {
      lines.split(separator: "\n").compactMap { line in
        guard let arrow = line.firstRange(of: " => ") else { return nil }
        let text = line[..<arrow.lowerBound].split(separator: " / ").joined(separator: "\n\n")
        return Line(text: text, sources: line[arrow.upperBound...].split(separator: "; ").map(String.init))
      }
    }
  }

  private static func check(_ line: Line) {
    let figures = Reader().read(line.text, named: "case").figures
    #expect(
      figures.map { "\($0.source.quote): \($0.meaning.attribution.isEmpty ? "-" : $0.meaning.attribution)" }
        == line.sources)
  }

  static let indirect = Line.table(
    #"""
    The ministry said 12 people had died. => 12: ministry
    Officials in Nura said on Sunday that 12 had died. => 12: Officials in Nura
    Twelve people died, the ministry said. => Twelve: ministry
    Twelve people died, the ministry said on Friday, as 5 towns burned. => Twelve: ministry; 5: -
    Twelve people died, said the health ministry. => Twelve: health ministry
    A storm over the sea, said the mayor, took 12 boats. => 12: -
    Oda Berg, who runs the shop, said sales had risen by 12%. => 12%: Oda Berg
    The head of the union, with 5 guards beside him, has warned that 12 may die. => 5: -; 12: head of the union
    The minister, who came with 5 guards, announced that 12 had died. => 5: -; 12: minister
    Police put the toll at 12, while hospital staff said 15 had died. => 12: Police; 15: hospital staff
    A spokesman for the army told the Daily Post that 12 had died. => 12: spokesman for the army
    At the Oslo summit Mr Berg said 12 states agreed. => 12: Mr Berg
    Some experts estimate the crowd at 3,000. => 3,000: Some experts
    The army claimed to have killed 300 fighters. => 300: army
    It was reported by the ministry that 12 had died. => 12: ministry
    Eighteen guards who the ministry said were killed came from Nura. => Eighteen: ministry
    The union called for cuts, warning that 12% would leave. => 12%: union
    The Office of Numbers (OON) added that 12% had left. => 12%: Office of Numbers
    """#)

  static let sources = Line.table(
    #"""
    According to the ministry, 12 people died. => 12: ministry
    Up to 12 people died, according to two witnesses. => 12: two witnesses; two: -
    The rally, which, according to various estimates, drew 700 people, was the first. => 700: various estimates; first: various estimates
    A survey for the club suggests 69% of members vote. => 69%: survey for the club
    In a survey by the club, 69% said they vote. => 69%: survey by the club
    Official figures show that 12% left. => 12%: Official figures
    Figures to be printed today show 12% left. => 12%: Figures to be printed today
    Twelve people died, state television reported, citing the interior ministry. => Twelve: interior ministry
    """#)

  static let quotations = Line.table(
    #"""
    "We saw 12 dead," said Oda Berg. => 12: Oda Berg
    “We are two cities,” said Oslo-based teacher Oda Berg. => two: Oslo-based teacher Oda Berg
    "We saw 12 dead," Oda Berg told the Daily Post. "There were 5 more." => 12: Oda Berg; 5: Oda Berg
    "There are 36 boats. Six of them sank", said the harbour master. => 36: harbour master; Six: harbour master
    The mayor Oda Berg spoke. / “We lost 12 boats,” Oda Berg said. / Mr Berg added that 5 were old. => 12: Oda Berg; 5: Oda Berg
    Oda Berg, the mayor, said she was glad. / "It is over," she said. "We lost 12 boats that day. It is sad." => 12: Oda Berg
    ``We lost 12 boats,'' says Oda Berg. ``Now, 5 are left.'' => 12: Oda Berg; 5: Oda Berg
    Host: How many? / Oda Berg: I saw 12 boats. / There were 5 more. / Host: And then? / Oda Berg: Then 20 came. => 12: Oda Berg; 5: Oda Berg; 20: Oda Berg
    """#)

  static let nobody = Line.table(
    #"""
    Of those asked, 12% said they drink. => 12%: -
    The head of state will say on Monday how 12 died. => 12: -
    A cable disclosed in 2010 was long. => 2010: -
    There are conflicting reports of 12 deaths. => 12: -
    Content: 50% oil, of 12 kinds. => 50%: -; 12: -
    The firm promised 150 dollars each. => 150 dollars: -
    They found 12 boats. => 12: -
    "Demand reported for 12 months now goes on," said Oda Berg. => 12 months: Oda Berg
    The Post on Monday said 12 had died. => 12: Post
    """#)

  @Test("in indirect speech", arguments: indirect) func indirectly(line: Line) { Self.check(line) }
  @Test("in what reports and figures show", arguments: sources) func reported(line: Line) { Self.check(line) }
  @Test("in quotations, also over sentences", arguments: quotations) func quoted(line: Line) { Self.check(line) }
  @Test("and nobody where it says none", arguments: nobody) func unsaid(line: Line) { Self.check(line) }

  @Test("that stands in the text, whatever the text is", arguments: 1...4)
  func substrings(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let words = [
      "\"", "said", "the", "ministry", "12", ",", ".", "“", "”", "he", "told", "according to", "Oda", "that", "''",
    ]
    for _ in 0..<100 {
      let text = (0..<24).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      for figure in Reader().read(text, named: "case").figures {
        #expect(text.contains(figure.meaning.attribution) || figure.meaning.attribution.isEmpty, "\(text)")
      }
    }
  }
}
