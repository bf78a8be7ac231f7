/// What a word may begin, so that stages of the grammar pass over most words with one look.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16
  /// A numeral in words: `three`, `dozens`, `a` of `a hundred`.
  static let numeral = WordRoles(rawValue: 1)
  /// A date: `June`, `first` of `first quarter`.
  static let date = WordRoles(rawValue: 2)
  /// An idiom that has a number in it: `at one point`.
  static let idiom = WordRoles(rawValue: 4)
  /// What tells who speaks: `said`, `according`.
  static let speech = WordRoles(rawValue: 8)
  /// A day or a year that is told from the document's own: `Friday`, `yesterday`, `last` of `last year`.
  static let day = WordRoles(rawValue: 32)
  /// What makes a sentence worth reading for numbers: `three`, and `week`, which an article counts.
  static let candidate = WordRoles(rawValue: 256)
  /// What the numbers of later sentences may be about, or who tells them.
  static let topic = WordRoles(rawValue: 512)
  /// A word that alleges, denies or confirms: `reportedly`.
  static let status = WordRoles(rawValue: 128)
  /// A quotation mark.
  static let quotation = WordRoles(rawValue: 64)
  /// A measure's word: `killed`.
  static let measure = WordRoles(rawValue: 16)
  /// A sign of web addresses and handles: `@`, `/`.
  static let address = WordRoles(rawValue: 1024)
}
