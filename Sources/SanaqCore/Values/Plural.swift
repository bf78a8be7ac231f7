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
    let beforeLast = word.count > 1 ? word[word.count - 2] : 0
    if last == UInt8(ascii: "y"), beforeLast != 0, !"aeiou".utf8.contains(beforeLast) {
      word[word.count - 1] = UInt8(ascii: "i")
      word += [UInt8(ascii: "e"), UInt8(ascii: "s")]
      return
    }
    let isHush = beforeLast == UInt8(ascii: "c") || beforeLast == UInt8(ascii: "s")
    if "sxz".utf8.contains(last) || last == UInt8(ascii: "h") && isHush { word.append(UInt8(ascii: "e")) }
    word.append(UInt8(ascii: "s"))
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
