/// Spells whole numbers in English words, the inverse of reading them.
///
///     NumberSpeller.american.spell(1_234)   // "one thousand two hundred thirty-four"
///     NumberSpeller.british.spell(1_234)    // "one thousand two hundred and thirty-four"
public struct NumberSpeller: Sendable {
  /// Whether `and` stands before the last tens and units, as in British English.
  public let saysAnd: Bool

  /// Without `and`, as in American English.
  public static let american = NumberSpeller(saysAnd: false)
  /// With `and`, as in British English.
  public static let british = NumberSpeller(saysAnd: true)

  /// A speller that says `and` or doesn't.
  public init(saysAnd: Bool) { self.saysAnd = saysAnd }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let scales = ["", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"]

  /// The words for `number`; negative numbers begin with `minus`. The short scale, up to quintillions.
  public func spell(_ number: Int) -> String {
    if number == 0 { return Self.small[0] }
    var rest = number.magnitude
    var groups: [String] = []
    for scale in Self.scales where rest > 0 {
      let group = Int(rest % 1000)
      if group > 0 {
        let isTail = scale.isEmpty && group < 100 && rest >= 1000
        groups.append((isTail && saysAnd ? "and " : "") + spell(group: group) + scale)
      }
      rest /= 1000
    }
    return (number < 0 ? "minus " : "") + groups.reversed().joined(separator: " ")
  }

  private func spell(group: Int) -> String {
    guard group >= 100 else { return spell(below100: group) }
    let hundreds = Self.small[group / 100] + " hundred"
    let rest = group % 100
    return rest == 0 ? hundreds : hundreds + (saysAnd ? " and " : " ") + spell(below100: rest)
  }

  private func spell(below100 number: Int) -> String {
    if number < 20 { return Self.small[number] }
    let ten = Self.tens[number / 10 - 2]
    return number % 10 == 0 ? ten : ten + "-" + Self.small[number % 10]
  }
}
