/// What a word may begin, so that stages of the grammar pass over most words with one look.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16

  // MARK: Numbers

  /// What makes a sentence worth reading for numbers: `three`, and `week`, which an article counts.
  static let candidate = WordRoles(rawValue: 1)
  /// A numeral in words: `three`, `dozens`, `a` of `a hundred`.
  static let numeral = WordRoles(rawValue: 1 << 1)
  /// A date: `June`, `first` of `first quarter`.
  static let date = WordRoles(rawValue: 1 << 2)
  /// An idiom that has a number in it: `at one point`.
  static let idiom = WordRoles(rawValue: 1 << 3)
  /// What may stand right before a number and tell of it, by its last word: `$`, `than` of `more than`, `No`.
  static let lead = WordRoles(rawValue: 1 << 4)
  /// A word that says that a value moved: `rose`.
  static let change = WordRoles(rawValue: 1 << 5)
  /// A sign of web addresses and handles: `@`, `/`.
  static let address = WordRoles(rawValue: 1 << 6)

  // MARK: What they mean

  /// A measure's word: `killed`.
  static let measure = WordRoles(rawValue: 1 << 7)
  /// A word of a measure that later numbers may be told by: `ISIS`.
  static let topicMeasure = WordRoles(rawValue: 1 << 8)
  /// What the numbers of later sentences may be about, or who tells them.
  static let topic = WordRoles(rawValue: 1 << 9)
  /// What sums numbers up: `total`, `all` of `in all`, `number` of `the number of`.
  static let sum = WordRoles(rawValue: 1 << 10)
  /// A day or a year that is told from the document's own: `Friday`, `yesterday`, `last` of `last year`.
  static let day = WordRoles(rawValue: 1 << 11)

  // MARK: Who says so

  /// A word that alleges, denies or confirms: `reportedly`.
  static let status = WordRoles(rawValue: 1 << 12)
  /// A verb that tells who speaks: `said`.
  static let speech = WordRoles(rawValue: 1 << 13)
  /// A word without which no phrase leads to a source: `according`, the `view` of `in the view of`.
  static let sourceMarker = WordRoles(rawValue: 1 << 14)
  /// A quotation mark, or half of one that is made of two.
  static let quotation = WordRoles(rawValue: 1 << 15)
}
