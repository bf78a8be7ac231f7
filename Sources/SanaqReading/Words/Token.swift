/// A word of the lexicon, by its place in the table.
struct Word: Hashable, Sendable {
  let id: UInt16
  static let unknown = Word(id: 0)
}

/// What the lexicon knows of a word.
struct KnownWord: Sendable {
  /// Its number without regard to case, and with regard to it.
  var word = Word.unknown
  var exact = Word.unknown
  var keyword: Keyword?
  var roles: WordRoles = []
  var ending = Token.Ending.other
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
  enum Ending: UInt8, Sendable {
    case s, ed, ing, ly, other

    /// - Parameter last: the last three bytes in lower case, the last of them highest.
    @inline(__always)
    init(_ last: UInt32) {
      self =
        switch UInt8(truncatingIfNeeded: last >> 16) {
        case UInt8(ascii: "s") where last >> 8 != 0x7373: .s
        case UInt8(ascii: "d") where last >> 8 == 0x6465: .ed
        case UInt8(ascii: "y") where last >> 8 == 0x796C: .ly
        case UInt8(ascii: "g") where last == 0x676E69: .ing
        default: .other
        }
    }
  }

  /// The place in the document, in UTF-8 bytes.
  let start: Int
  /// The value of a number; not a number where there is none.
  private var number = Double.nan
  private var length: Int32
  /// How many digits stand behind a number's decimal point; 0 where there is no point, or more than one mark.
  var places: Int32 = 0
  /// The scalar of a symbol; 0 for all else.
  let scalar: UInt32
  /// The lexicon's word without regard to case, and with regard to it.
  var word = Word.unknown
  var exact = Word.unknown
  var keyword: Keyword?
  /// What its words may begin.
  var roles: WordRoles = []
  /// How a word ends, as far as that tells its class.
  var ending = Ending.other
  private(set) var marks = Marks()
  var shape: Shape

  init(_ shape: Shape, _ range: Range<Int>, scalar: UInt32 = 0) {
    self.shape = shape
    start = range.lowerBound
    length = Int32(clamping: range.count)
    self.scalar = scalar
  }

  /// A symbol of ASCII.
  @inline(__always)
  init(symbol byte: UInt8, at start: Int, _ known: KnownWord) {
    shape = .symbol
    self.start = start
    length = 1
    scalar = UInt32(byte)
    name(known)
  }

  /// A word of a few letters.
  @inline(__always)
  init(wordAt start: Int, length: Int, marks: Marks, _ known: KnownWord) {
    shape = .word
    self.start = start
    self.length = Int32(truncatingIfNeeded: length)
    self.marks = marks
    scalar = 0
    word = known.word
    exact = known.exact
    keyword = known.keyword
    roles = known.roles
    ending = known.ending
  }

  /// The symbol that it is, spelled with its capitals, and what this may begin.
  mutating func name(exact: Word, _ roles: WordRoles) {
    self.exact = exact
    self.roles = roles
  }

  /// Takes over what is known of it, but for its ending.
  mutating func name(_ known: KnownWord) {
    word = known.word
    exact = known.exact
    keyword = known.keyword
    roles = known.roles
  }

  /// Marks it where its first letter is a capital, and where all of two at least are.
  @inline(__always)
  mutating func capitalize(in bytes: Span<UInt8>) {
    let lead = bytes[start]
    guard lead < 0x80 ? lead & 0x20 == 0 : Scalars.isUppercase(Scalars.scalar(at: start, in: bytes).value) else {
      return
    }
    isCapitalized = true
    isUppercase = length > 1 && !range.contains { (0x61...0x7A).contains(bytes[$0]) }
  }

  /// Tells how it ends; three letters are too few for that.
  @inline(__always)
  mutating func tellEnding(in bytes: Span<UInt8>) {
    if length > 3 { ending = Ending(ByteChunk.last(bytes, before: end)) }
  }

  var end: Int {
    get { start &+ Int(length) }
    set { length = Int32(clamping: newValue - start) }
  }
  var range: Range<Int> { start..<end }

  /// The value of a number; nil where its digits spell none (`1.2.3`).
  var value: Double? {
    get { number.isNaN ? nil : number }
    set { number = newValue ?? .nan }
  }

  var isHyphen: Bool { shape == .symbol && Scalars.isHyphen(scalar) }
  var isDash: Bool { shape == .symbol && Scalars.isDash(scalar) }
  /// Anything that prose writes for a minus sign.
  var isMinus: Bool { isHyphen || isDash }

  func `is`(_ character: Unicode.Scalar) -> Bool { scalar == character.value && shape == .symbol }
  func `is`(_ keyword: Keyword) -> Bool { self.keyword == keyword }

  /// Whether it is one of a few. They are compared one by one, for a list of them would be made at each call.
  @inline(__always)
  func `is`(
    _ one: Keyword, _ other: Keyword, _ third: Keyword? = nil, _ fourth: Keyword? = nil, _ fifth: Keyword? = nil,
    _ sixth: Keyword? = nil, _ seventh: Keyword? = nil, _ eighth: Keyword? = nil, _ ninth: Keyword? = nil
  ) -> Bool {
    guard let keyword else { return false }
    return keyword == one || keyword == other || keyword == third || keyword == fourth || keyword == fifth
      || keyword == sixth || keyword == seventh || keyword == eighth || keyword == ninth
  }

  /// Whether it is one of many.
  @inline(__always)
  func `is`(
    _ one: Keyword, _ other: Keyword, _ third: Keyword, _ fourth: Keyword, _ fifth: Keyword, _ sixth: Keyword,
    _ seventh: Keyword, _ eighth: Keyword, _ ninth: Keyword, _ tenth: Keyword, _ more: Keyword...
  ) -> Bool {
    guard let keyword else { return false }
    return `is`(one, other, third, fourth, fifth, sixth, seventh, eighth, ninth) || keyword == tenth
      || more.contains(keyword)
  }
}

// MARK: Marks

extension Token {
  /// What is or is not so of a token: a bit each, for tokens are copied much.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    static let isSpaced = Marks(rawValue: 1)
    static let isCapitalized = Marks(rawValue: 2)
    static let isUppercase = Marks(rawValue: 4)
    static let isAbbreviation = Marks(rawValue: 8)
    static let isWhole = Marks(rawValue: 16)
    static let isGrouped = Marks(rawValue: 32)
    static let isAddress = Marks(rawValue: 64)
    static let isTabbed = Marks(rawValue: 128)

    subscript(mark: Marks) -> Bool {
      get { contains(mark) }
      set { if newValue { insert(mark) } else { remove(mark) } }
    }
  }

  /// Adds what the blank before it tells.
  mutating func stand(behind blank: Marks) { marks.formUnion(blank) }

  /// Whether it is a word with a capital, and no part of an address.
  var mayBeginName: Bool {
    marks.intersection([.isCapitalized, .isAddress]) == .isCapitalized && shape == .word
  }

  /// Whether a blank stands before it.
  var isSpaced: Bool {
    get { marks[.isSpaced] }
    set { marks[.isSpaced] = newValue }
  }
  /// Whether a tab stands in the blank before it, as between the cells of a table.
  var isTabbed: Bool {
    get { marks[.isTabbed] }
    set { marks[.isTabbed] = newValue }
  }
  /// Whether its first letter is a capital.
  var isCapitalized: Bool {
    get { marks[.isCapitalized] }
    set { marks[.isCapitalized] = newValue }
  }
  /// Whether it has capitals only, at least two.
  var isUppercase: Bool {
    get { marks[.isUppercase] }
    set { marks[.isUppercase] = newValue }
  }
  /// Whether it is one with points: `U.S.`.
  var isAbbreviation: Bool {
    get { marks[.isAbbreviation] }
    set { marks[.isAbbreviation] = newValue }
  }
  /// Whether a number has digits only, no separators.
  var isWhole: Bool {
    get { marks[.isWhole] }
    set { marks[.isWhole] = newValue }
  }
  /// Whether a number's thousands were set off by blanks.
  var isGrouped: Bool {
    get { marks[.isGrouped] }
    set { marks[.isGrouped] = newValue }
  }
  /// Whether it is part of a web address, a file name or a handle.
  var isAddress: Bool {
    get { marks[.isAddress] }
    set { marks[.isAddress] = newValue }
  }
}
