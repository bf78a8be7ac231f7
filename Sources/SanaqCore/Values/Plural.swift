/// Plurals and singulars of English nouns.
package enum Plural {
  /// The plural of the last word: `penny` → `pennies`, `inch` → `inches`, `metre` → `metres`.
  package static func regular(of text: String) -> String {
    var word = Array(text.utf8)
    makeRegular(&word)
    return String(decoding: word, as: UTF8.self)
  }

  /// The same for a word's bytes.
  package static func makeRegular(_ word: inout [UInt8]) {
    guard let last = word.last else { return }
    let ending = ending(behind: word.count > 1 ? word[word.count - 2] : 0, last)
    if ending == .ies { word[word.count - 1] = UInt8(ascii: "i") }
    if ending != .s { word.append(UInt8(ascii: "e")) }
    word.append(UInt8(ascii: "s"))
  }

  /// What a regular plural ends in; `ies` stands for the word's last letter too.
  package enum Ending { case s, es, ies }

  /// The ending that a word takes, told by its last byte and the one before it, which is nought where there is none.
  package static func ending(behind beforeLast: UInt8, _ last: UInt8) -> Ending {
    if last == UInt8(ascii: "y"), beforeLast != 0, !isVowel(beforeLast) { return .ies }
    return isHush(last, behind: beforeLast) ? .es : .s
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }

  /// Whether a plural takes an `e`: behind `s`, `x`, `z`, `ch` and `sh`.
  private static func isHush(_ byte: UInt8, behind other: UInt8) -> Bool {
    switch (Unicode.Scalar(byte), Unicode.Scalar(other)) {
    case ("s", _), ("x", _), ("z", _), ("h", "c"), ("h", "s"): true
    default: false
    }
  }

  /// `1 figure`, `2 figures`.
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(count == 1 ? noun : regular(of: noun))"
  }

  /// The singular of a regular plural, of `people` and of words in `-men`; any other word as it is.
  package static func singular(of word: String) -> String {
    if word == "people" { return "person" }
    if word == "children" { return "child" }
    if word.hasSuffix("men"), word.count > 3 { return word.dropLast(3) + "man" }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("ses") || word.hasSuffix("xes") || word.hasSuffix("ches") || word.hasSuffix("shes") {
      return String(word.dropLast(2))
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && word.count > 3 ? String(word.dropLast()) : word
  }
}
