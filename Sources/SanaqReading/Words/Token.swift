/// A word of the lexicon, by its place in the table.
struct Word: Hashable, Sendable {
  let id: UInt16
  static let unknown = Word(id: 0)
}

/// The smallest piece that the grammar works on.
struct Token: Sendable {
  enum Shape: UInt8, Sendable {
    /// Letters, with inner apostrophes or the points of an abbreviation (`U.S.`).
    case word
    /// Digits with the separators inside them.
    case number
    /// Letters and digits mixed (`G20`, `1Sd4TAa`), or anything inside a web address.
    case code
    /// One scalar that is neither letter nor digit nor blank.
    case symbol
  }

  /// A word's last letters.
  enum Ending: UInt8, Sendable { case s, ed, ing, ly, other }

  var shape: Shape
  /// The place in the document, in UTF-8 bytes.
  var start: Int
  var end: Int
  /// The lexicon's word without regard to case, and with regard to it.
  var word = Word.unknown
  var exact = Word.unknown
  var keyword: Keyword?
  /// Whether a blank stands before it.
  var isSpaced: Bool
  var isCapitalized = false
  /// Whether it has capitals only, at least two.
  var isUppercase = false
  /// Whether it is one with points: `U.S.`.
  var isAbbreviation = false
  /// How a word ends, as far as that tells its class.
  var ending = Ending.other
  /// The scalar of a symbol; 0 for all else.
  var scalar: UInt32 = 0
  /// The value of a number; nil where its digits spell none (`1.2.3`).
  var value: Double?
  /// Whether a number has digits only, no separators.
  var isWhole = false
  /// How many digits stand behind its decimal point; 0 where there is no point, or more than one mark.
  var places = 0
  /// Whether its thousands were set off by blanks.
  var isGrouped = false
  /// Whether it is part of a web address, a file name or a handle.
  var isAddress = false

  var range: Range<Int> { start..<end }
  var isHyphen: Bool { shape == .symbol && Scalars.isHyphen(scalar) }
  var isDash: Bool { shape == .symbol && Scalars.isDash(scalar) }
  /// Anything that prose writes for a minus sign.
  var isMinus: Bool { isHyphen || isDash }

  func `is`(_ character: Unicode.Scalar) -> Bool { shape == .symbol && scalar == character.value }
  func `is`(_ keywords: Keyword...) -> Bool { keyword.map(keywords.contains) ?? false }
}
