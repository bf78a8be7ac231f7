import SanaqCore

/// Powers of numbers, and numbers that a power of ten scales.
extension NumeralGrammar {
  /// `1.1^23`, `10⁵`, `2 × 10^5`, `3x10−4`, `8×2^10`.
  func power(at index: Int, from start: Int) -> Mention? {
    guard let base = tokens[index].value else { return nil }
    if let exponent = exponent(after: index + 1, isTen: base == 10) {
      return sane(Mention(Self.raised(base, exponent.value), start..<exponent.end, .digits))
    }
    let second = index + 2
    guard isTimes(index + 1), let factor = tokens.at(second)?.value, tokens[second].isWhole,
      let exponent = exponent(after: second + 1, isTen: factor == 10, isScientific: factor == 10)
    else { return nil }
    let value = factor == 10 ? Self.scaled(base, exponent.value) : base * Self.raised(factor, exponent.value)
    return sane(Mention(value, start..<exponent.end, .digits))
  }

  private func isTimes(_ index: Int) -> Bool {
    guard let token = tokens.at(index) else { return false }
    return token.is("×") || token.is("·") || token.is("⋅") || token.is("*") || token.is(.x)
  }

  /// `^23`, `^-1`, `⁻³`; behind `× 10` also a bare `−5`, for prose that lost its superscripts.
  private func exponent(after index: Int, isTen: Bool, isScientific: Bool = false) -> (value: Int, end: Int)? {
    guard let mark = tokens.at(index) else { return nil }
    if isTen, !mark.isSpaced, let raised = superscript(at: index) { return raised }
    if mark.is("^"), !mark.isSpaced { return signedWhole(at: index + 1) }
    return isScientific && mark.isMinus ? signedWhole(at: index) : nil
  }

  private func signedWhole(at index: Int) -> (value: Int, end: Int)? {
    guard let first = tokens.at(index) else { return nil }
    let isNegative = first.isMinus
    let digits = isNegative || first.is("+") ? index + 1 : index
    guard let token = tokens.at(digits), token.isWhole, let value = token.value, value <= 400,
      digits == index || !token.isSpaced
    else { return nil }
    return (Int(value) * (isNegative ? -1 : 1), digits + 1)
  }

  /// A run of superscript digits.
  private func superscript(at index: Int) -> (value: Int, end: Int)? {
    var end = index
    var isNegative = false
    var value = 0
    while let token = tokens.at(end), token.shape == .symbol, end == index || !token.isSpaced, end - index < 4 {
      if end == index, token.scalar == 0x207B {
        isNegative = true
      } else if let digit = Scalars.superscript(token.scalar) {
        value = value * 10 + digit
      } else {
        break
      }
      end += 1
    }
    guard end > index + (isNegative ? 1 : 0) else { return nil }
    return (isNegative ? -value : value, end)
  }

  /// A power with a whole exponent.
  private static func raised(_ base: Double, _ exponent: Int) -> Double {
    if base == 10 { return scaled(1, exponent) }
    let power = (0..<exponent.magnitude).reduce(1.0) { power, _ in power * base }
    return exponent < 0 ? 1 / power : power
  }

  /// The decimal number with its point moved: rounded once.
  private static func scaled(_ number: Double, _ exponent: Int) -> Double {
    let text = number.description
    guard !text.contains("e") else { return raised(10, exponent) * number }
    return Double("\(text)e\(exponent)") ?? .infinity
  }
}
