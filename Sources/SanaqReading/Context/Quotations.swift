/// Where the quotations of a sentence stand.
struct Quotations {
  /// By itself, for an array of ranges is a type that is looked for by its name.
  private struct Quotation {
    let tokens: Range<Int>
  }

  /// The tokens inside quotation marks, in order. The array is filled again and again.
  private var quotations: [Quotation] = []
  private var beganOpen = false
  /// Whether the last of them goes on behind the sentence.
  private(set) var staysOpen = false

  /// Takes the next sentence in; `isOpen` says whether it begins inside a quotation.
  mutating func read(_ tokens: [Token], _ roles: WordRoles, isOpen: Bool) {
    quotations.clear()
    beganOpen = isOpen
    staysOpen = isOpen
    guard roles.contains(.quotation) else {
      if isOpen { quotations.append(Quotation(tokens: 0..<tokens.count)) }
      return
    }
    var start: Int? = isOpen ? 0 : nil
    let span = tokens.span
    for index in span.indices where span[index].roles.contains(.quotation) {
      switch span[index].scalar {
      case 0x22:
        if let open = start {
          quotations.append(Quotation(tokens: open..<index))
          start = nil
        } else {
          start = index + 1
        }
      case 0x201C, 0xAB: start = start ?? index + 1
      // ``as typewriters have it''
      case 0x60 where Self.isDoubled(tokens, index): start = start ?? index + 2
      case 0x27 where Self.isDoubled(tokens, index):
        if let open = start { quotations.append(Quotation(tokens: open..<index)) }
        start = nil
      case 0x201D, 0xBB:
        if let open = start { quotations.append(Quotation(tokens: open..<index)) }
        start = nil
      default: break
      }
    }
    staysOpen = start != nil
    if let start { quotations.append(Quotation(tokens: start..<tokens.count)) }
  }

  /// Whether the mark at `index` is the first of two that stand for one.
  static func isDoubled(_ tokens: [Token], _ index: Int) -> Bool {
    guard index >= 0, index + 1 < tokens.count, !tokens[index + 1].isSpaced else { return false }
    let mark = tokens[index].scalar
    return (mark == 0x60 || mark == 0x27) && tokens[index + 1].scalar == mark
  }

  /// Whether the quotation that the sentence began inside ends in it.
  var closesFirst: Bool { beganOpen && !isOneQuotation }

  /// Whether all of the sentence is inside one quotation that began before it and goes on.
  var isOneQuotation: Bool { beganOpen && staysOpen && quotations.count == 1 }

  /// Whether the token stands in the quotation that began before the sentence.
  func continues(_ token: Int) -> Bool { beganOpen && quotations.first?.tokens.contains(token) == true }

  /// Whether the token stands in the quotation that goes on behind the sentence.
  func staysOpen(_ token: Int) -> Bool { staysOpen && quotations.last?.tokens.contains(token) == true }

  /// Whether the token stands in a quotation that begins and ends in the sentence.
  func isWhole(around token: Int) -> Bool {
    quotations.contains { $0.tokens.contains(token) } && !continues(token) && !staysOpen(token)
  }
}
