/// Where the quotations of a sentence stand.
struct Quotations {
  /// The tokens inside quotation marks, in order.
  private let ranges: [Range<Int>]
  private let beganOpen: Bool
  /// Whether the last of them goes on behind the sentence.
  let staysOpen: Bool

  /// `isOpen` says whether the sentence begins inside one.
  init(_ tokens: [Token], _ roles: WordRoles, isOpen: Bool) {
    var ranges: [Range<Int>] = []
    var start: Int? = isOpen ? 0 : nil
    let places = roles.contains(.quotation) ? tokens.indices : 0..<0
    for index in places where tokens[index].roles.contains(.quotation) {
      switch tokens[index].scalar {
      case 0x22:
        if let open = start {
          ranges.append(open..<index)
          start = nil
        } else {
          start = index + 1
        }
      case 0x201C, 0xAB: start = start ?? index + 1
      // ``as typewriters have it''
      case 0x60 where Self.isDoubled(tokens, index): start = start ?? index + 2
      case 0x27 where Self.isDoubled(tokens, index):
        if let open = start { ranges.append(open..<index) }
        start = nil
      case 0x201D, 0xBB:
        if let open = start { ranges.append(open..<index) }
        start = nil
      default: break
      }
    }
    staysOpen = start != nil
    if let start { ranges.append(start..<tokens.count) }
    self.ranges = ranges
    beganOpen = isOpen
  }

  /// Whether the mark at `index` is the first of two that stand for one.
  static func isDoubled(_ tokens: [Token], _ index: Int) -> Bool {
    guard let first = tokens.at(index), first.shape == .symbol, first.scalar == 0x60 || first.scalar == 0x27 else {
      return false
    }
    return tokens.at(index + 1)?.scalar == first.scalar && tokens.touches(index + 1)
  }

  /// Whether the quotation that the sentence began inside ends in it.
  var closesFirst: Bool { beganOpen && !isOneQuotation }

  /// Whether all of the sentence is inside one quotation that began before it and goes on.
  var isOneQuotation: Bool { beganOpen && staysOpen && ranges.count == 1 }

  /// Whether the token stands in the quotation that began before the sentence.
  func continues(_ token: Int) -> Bool { beganOpen && ranges.first?.contains(token) == true }

  /// Whether the token stands in the quotation that goes on behind the sentence.
  func staysOpen(_ token: Int) -> Bool { staysOpen && ranges.last?.contains(token) == true }

  /// Whether the token stands in a quotation that begins and ends in the sentence.
  func isWhole(around token: Int) -> Bool {
    ranges.contains { $0.contains(token) } && !continues(token) && !staysOpen(token)
  }
}
