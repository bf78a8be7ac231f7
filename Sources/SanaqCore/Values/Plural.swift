/// Plurals and singulars of English nouns.
package enum Plural {
  /// The plural of the last word: `penny` → `pennies`, `inch` → `inches`, `metre` → `metres`.
  package static func regular(of phrase: some StringProtocol) -> String {
    let text = String(phrase)
    guard let last = text.last else { return text }
    let beforeLast = text.dropLast().last
    if last == "y", let beforeLast, !"aeiou".contains(beforeLast) { return text.dropLast() + "ies" }
    let isSibilant = "sxz".contains(last) || last == "h" && (beforeLast == "c" || beforeLast == "s")
    return text + (isSibilant ? "es" : "s")
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
