/// Texts that no writer meant: numerals, words that mean something beside them, marks, and what breaks readers.
public enum HostileText {
  private static let pieces = [
    "5", "12", "4,300", "1.5", "½", "1e5", "-7", "2016", "5 June 2016", "June", "the 1980s", "10:30", "3/4", "31%",
    "$5",
    "€4m", "5 km", "7 kg", "m²", "two", "dozens", "several hundred", "tens of thousands", "half", "first", "one of the",
    "from", "to", "between", "and", "about", "over", "up to", "nearly", "more than", "fell by", "rose to", "per",
    "each",
    "ago", "people", "workers", "were killed", "died", "were arrested", "votes", "percent", "million", "years old",
    "USD",
    "police said", "According to the union", "in Almaty", "Mr.", "U.S.", "e.g.", "http://a.b/5", "a@b.c", "+1 555 0100",
    "Resolution 425", "M-16", "“", "”", "\"", "'", "(", ")", "[", "]", ",", ".", "!", "?", "…", ":", ";", "–", "-", "/",
    "\\", "|", "*", "#", "_", "`", "=", "+", "@", "\t", "\u{A0}", "\u{0}", "\u{FEFF}", "\u{301}", "é", "👩‍👩‍👧", "٣", "５",
    "漢字",
    "x", "word", "The",
  ]

  /// A paragraph's parts, without any line's end.
  public static func words(_ dice: inout SplitMix64) -> [String] {
    (0..<Int.random(in: 1...30, using: &dice)).map { _ in
      (pieces.randomElement(using: &dice) ?? "") + (Int.random(in: 0..<5, using: &dice) == 0 ? "" : " ")
    }
  }

  /// Paragraphs of one line each.
  public static func paragraphs(_ dice: inout SplitMix64) -> [String] {
    (0..<Int.random(in: 1...8, using: &dice)).map { _ in words(&dice).joined() + ". " }
  }

  /// The parts of a text of several lines and paragraphs.
  public static func text(_ dice: inout SplitMix64) -> [String] {
    let ends = ["\n", "\n", "\n\n", " \n\t\n"]
    return (0..<Int.random(in: 1...6, using: &dice)).flatMap { _ in
      words(&dice) + [ends.randomElement(using: &dice) ?? "\n"]
    }
  }

  /// A cell of a table that few writers would quote rightly.
  public static func cell(_ dice: inout SplitMix64) -> String {
    let awkward = [
      "\"", ",", "\r", "\n", "\r\n", " ", "\t", "\0", "\u{FEFF}", "'", "=", "-", "@", "'=", ";", "|", "é", "e\u{301}",
    ]
    return (0..<Int.random(in: 0...4, using: &dice)).map { _ in
      (Bool.random(using: &dice) ? awkward : pieces).randomElement(using: &dice) ?? ""
    }.joined()
  }
}
