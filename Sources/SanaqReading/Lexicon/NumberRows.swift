/// Words that are numbers or parts of numbers.
enum NumberRows {
  /// word | role | value. Scale names: the short scale (CLDR, English); lakh and crore as in Indian English.
  static let text = #"""
    zero | unit | 0
    nought | unit | 0
    nil | unit | 0
    naught | unit | 0
    one | unit | 1
    two | unit | 2
    three | unit | 3
    four | unit | 4
    five | unit | 5
    six | unit | 6
    seven | unit | 7
    eight | unit | 8
    nine | unit | 9
    ten | teen | 10
    eleven | teen | 11
    twelve | teen | 12
    thirteen | teen | 13
    fourteen | teen | 14
    fifteen | teen | 15
    sixteen | teen | 16
    seventeen | teen | 17
    eighteen | teen | 18
    nineteen | teen | 19
    twenty | tens | 20
    thirty | tens | 30
    forty | tens | 40
    fourty | tens | 40
    fifty | tens | 50
    sixty | tens | 60
    seventy | tens | 70
    eighty | tens | 80
    ninety | tens | 90
    hundred | hundred | 100
    thousand | scale | 1e3
    million | scale | 1e6
    billion | scale | 1e9
    trillion | scale | 1e12
    quadrillion | scale | 1e15
    quintillion | scale | 1e18
    lakh | scale | 1e5
    lac | scale | 1e5
    crore | scale | 1e7
    hundreds | plural | 100
    thousands | plural | 1e3
    millions | plural | 1e6
    billions | plural | 1e9
    trillions | plural | 1e12
    lakhs | plural | 1e5
    crores | plural | 1e7
    tens | plural | 10
    dozens | plural | 12
    k | letter | 1e3
    m | letter | 1e6
    b | letter | 1e9
    t | letter | 1e12
    mm | letter | 1e6
    mn | abbreviation | 1e6
    mln | abbreviation | 1e6
    mil | abbreviation | 1e6
    cr | abbreviation | 1e7
    mio | abbreviation | 1e6
    bn | abbreviation | 1e9
    bln | abbreviation | 1e9
    tn | abbreviation | 1e12
    tln | abbreviation | 1e12
    trn | abbreviation | 1e12
    dozen | group | 12
    doz | group | 12
    dozs | group | 12
    score | group | 20
    gross | group | 144
    first | ordinal | 1
    second | ordinal | 2
    third | ordinal | 3
    fourth | ordinal | 4
    fifth | ordinal | 5
    sixth | ordinal | 6
    seventh | ordinal | 7
    eighth | ordinal | 8
    ninth | ordinal | 9
    nineth | ordinal | 9
    tenth | ordinal | 10
    eleventh | ordinal | 11
    twelfth | ordinal | 12
    thirteenth | ordinal | 13
    fourteenth | ordinal | 14
    fifteenth | ordinal | 15
    sixteenth | ordinal | 16
    seventeenth | ordinal | 17
    eighteenth | ordinal | 18
    nineteenth | ordinal | 19
    twentieth | ordinal | 20
    thirtieth | ordinal | 30
    fortieth | ordinal | 40
    fiftieth | ordinal | 50
    sixtieth | ordinal | 60
    seventieth | ordinal | 70
    eightieth | ordinal | 80
    ninetieth | ordinal | 90
    hundredth | ordinal | 100
    thousandth | ordinal | 1e3
    millionth | ordinal | 1e6
    billionth | ordinal | 1e9
    trillionth | ordinal | 1e12
    half | fraction | 2
    halves | fraction | 2
    quarter | fraction | 4
    quarters | fraction | 4
    thirds | fraction | 3
    fourths | fraction | 4
    fifths | fraction | 5
    sixths | fraction | 6
    sevenths | fraction | 7
    eighths | fraction | 8
    ninths | fraction | 9
    tenths | fraction | 10
    twelfths | fraction | 12
    sixteenths | fraction | 16
    twentieths | fraction | 20
    hundredths | fraction | 100
    thousandths | fraction | 1e3
    millionths | fraction | 1e6
    billionths | fraction | 1e9
    trillionths | fraction | 1e12
    ½ | glyph | 0.5
    ¼ | glyph | 0.25
    ¾ | glyph | 0.75
    ⅓ | glyph | 0.3333333333333333
    ⅔ | glyph | 0.6666666666666666
    ⅕ | glyph | 0.2
    ⅖ | glyph | 0.4
    ⅗ | glyph | 0.6
    ⅘ | glyph | 0.8
    ⅙ | glyph | 0.16666666666666666
    ⅚ | glyph | 0.8333333333333334
    ⅛ | glyph | 0.125
    ⅜ | glyph | 0.375
    ⅝ | glyph | 0.625
    ⅞ | glyph | 0.875
    once | adverb | 1
    twice | multiplier | 2
    thrice | multiplier | 3
    double | multiplier | 2
    doubled | growth | 2
    doubles | growth | 2
    doubling | growth | 2
    triple | multiplier | 3
    tripled | growth | 3
    triples | growth | 3
    tripling | growth | 3
    treble | multiplier | 3
    trebled | growth | 3
    trebling | growth | 3
    quadruple | multiplier | 4
    quadrupled | growth | 4
    quadrupling | growth | 4
    quintupled | growth | 5
    halve | shrinking | 0.5
    halved | shrinking | 0.5
    halving | shrinking | 0.5
    twofold | multiplier | 2
    threefold | multiplier | 3
    fourfold | multiplier | 4
    fivefold | multiplier | 5
    sixfold | multiplier | 6
    sevenfold | multiplier | 7
    eightfold | multiplier | 8
    ninefold | multiplier | 9
    tenfold | multiplier | 10
    hundredfold | multiplier | 100
    firstly | adverb | 1
    secondly | adverb | 2
    thirdly | adverb | 3
    fourthly | adverb | 4
    fifthly | adverb | 5
    """#
}

/// What part a number word plays.
enum NumberRole: String, CaseIterable, Sendable {
  case unit, teen, tens, hundred, scale
  /// `hundreds`: vague by itself, a scale after a numeral.
  case plural
  /// `k`, `m`: a scale only where it touches digits, and where it is no unit.
  case letter
  /// `bn`: a scale after digits.
  case abbreviation
  /// `dozen`: a scale that ends its numeral.
  case group
  case ordinal
  /// A denominator: `thirds` after a numerator.
  case fraction
  /// A fraction in one character.
  case glyph
  /// `once`, `secondly`: a numeral by form, never a figure.
  case adverb
  case multiplier
  /// A multiplier that says that something grew, or shrank.
  case growth, shrinking
}

/// A number word's part and value.
struct NumberWord: Sendable {
  let role: NumberRole
  let value: Double

  /// Whether it may tell which quarter or half of a year: `first`.
  var isOrdinalOfPart: Bool { role == .ordinal && value <= 4 }
  /// Whether a year in words may begin with it: `nineteen`, `twenty`.
  var isCentury: Bool { role == .teen && value > 10 || role == .tens && value == 20 }
}
