import SanaqCore

/// Powers and quotients of units behind a number: `m s⁻¹`, `ml · kg −1 · min −1`, `W/m²`, `mg per kilogram`.
struct UnitExpression: SentenceReader {
  let sentence: Sentence

  /// What the units say, and where they end; the unit is nil where all of them divide (`days −1`).
  struct Reading {
    var unit: UnitEntry?
    var per: Denominator
    var end: Int
  }

  private struct Factor {
    let unit: UnitEntry
    let power: Int
    let end: Int
    /// Whether a hundred of the unit divide: `per 100 km`.
    var isHundred = false
  }

  /// The expression that a unit begins; nil where the unit stands alone.
  func reading(from match: PhraseTable<UnitEntry>.Match) -> Reading? {
    guard match.value.kind != .money, match.value.kind != .percentage, mayGoOn(match.tokens.upperBound) else {
      return nil
    }
    let first = factor(match, isDenominator: false)
    var per = Denominator()
    if first.power < 0 { _ = per.append(divisor(first)) }
    var end = first.end
    while let next = denominator(at: end, isSpelled: match.value.kind != .duration), per.append(divisor(next)) {
      end = next.end
    }
    guard end > match.tokens.upperBound, first.power > 0 || per.factors.count > 1 || isInverse(match) else {
      return nil
    }
    if let speed = runTogether(first, per) { return Reading(unit: speed, per: Denominator(), end: end) }
    let unit = first.power == 1 ? match.value : first.power > 0 ? power(first) ?? match.value : nil
    return row(of: unit, per).map { Reading(unit: $0, per: Denominator(), end: end) }
      ?? Reading(unit: unit, per: per, end: end)
  }

  /// Few units are followed by what may be a power or divide them.
  private func mayGoOn(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let next = tokens[index]
    return next.shape == .symbol || next.shape == .number || next.is(.per) || lexicon.units.hasPhrase(at: next)
  }

  /// `ms−1` is metres a second that lost their dot, for nothing is told per millisecond so.
  private func runTogether(_ first: Factor, _ per: Denominator) -> UnitEntry? {
    let isSpeed =
      first.power == -1 && per.factors.count == 1 && first.unit.isSymbol
      && lexicon.name(of: first.unit) == "millisecond"
    return isSpeed ? lexicon.unit(named: "m per second") : nil
  }

  /// `s−1`, `days −1`: a lone inverse has a true minus sign, or one that touches its unit.
  private func isInverse(_ match: PhraseTable<UnitEntry>.Match) -> Bool {
    let sign = tokens[match.tokens.upperBound]
    return !sign.isHyphen || !sign.isSpaced
  }

  private func divisor(_ factor: Factor) -> Denominator.Factor {
    Denominator.Factor(
      unit: factor.unit.number, power: UInt8(clamping: abs(factor.power)), isHundred: factor.isHundred)
  }

  /// The unit that a power of another is, where the table has it.
  private func power(_ factor: Factor) -> UnitEntry? {
    lexicon.unit(named: UnitPower.name(lexicon.name(of: factor.unit), factor.power) { lexicon.unit(named: $0) != nil })
  }

  /// A quotient that the table names is that unit: `km h⁻¹` is `km/h`.
  private func row(of unit: UnitEntry?, _ per: Denominator) -> UnitEntry? {
    guard let unit, !per.isEmpty else { return nil }
    return lexicon.unit(named: "\(lexicon.name(of: unit)) per \(lexicon.name(of: per))")
  }

  /// What divides: a unit behind a slash or `per`, or one with a negative power.
  private func denominator(at index: Int, isSpelled: Bool) -> Factor? {
    let isSlash = tokens.is(index, "/")
    if isSlash || isSpelled && tokens.is(index, .per) {
      let hundred = tokens.at(index + 1)?.value == 100 ? 1 : 0
      guard let match = lexicon.units.match(at: index + 1 + hundred, in: tokens), match.value.kind != .money else {
        return nil
      }
      let factor = factor(match, isDenominator: true)
      return Factor(
        unit: factor.unit, power: -abs(factor.power), end: factor.end, isHundred: hundred == 1)
    }
    let isJoined = tokens.at(index).map { Self.multiplies($0) } ?? false
    guard let match = lexicon.units.match(at: isJoined ? index + 1 : index, in: tokens) else { return nil }
    let factor = factor(match, isDenominator: true)
    return factor.power < 0 ? factor : nil
  }

  private static func multiplies(_ token: Token) -> Bool {
    token.is("·") || token.is("⋅") || token.is("•") || token.is("∙") || token.is("×") || token.is("*") || token.is(".")
  }

  private func factor(_ match: PhraseTable<UnitEntry>.Match, isDenominator: Bool) -> Factor {
    let end = match.tokens.upperBound
    let power = superscript(at: end) ?? signed(at: end, match.value) ?? bare(at: end, match.value, isDenominator)
    return Factor(unit: match.value, power: power?.value ?? 1, end: power?.end ?? end)
  }

  // MARK: Powers

  private typealias Power = (value: Int, end: Int)

  /// `⁻¹`, `²`.
  private func superscript(at index: Int) -> Power? {
    guard let first = tokens.at(index) else { return nil }
    let isNegative = first.is("⁻")
    guard let digit = tokens.at(isNegative ? index + 1 : index), let value = Scalars.superscript(digit.scalar),
      (1...4).contains(value)
    else {
      return nil
    }
    return (isNegative ? -value : value, isNegative ? index + 2 : index + 1)
  }

  /// `^2`, `^-1`, ` −1`: the digit touches its sign, and no range goes on behind it (`5 m–2 km`).
  private func signed(at index: Int, _ unit: UnitEntry) -> Power? {
    let isMarked = tokens.is(index, "^")
    let sign = isMarked ? index + 1 : index
    let isNegative = tokens.at(sign).map { $0.isHyphen || $0.isDash } ?? false
    guard isMarked || isNegative, let value = exponent(at: isNegative ? sign + 1 : sign) else { return nil }
    let end = isNegative ? sign + 2 : sign + 1
    guard isMarked || unit.kind != .temperature && !goesOn(at: end, isSymbol: unit.isSymbol) else { return nil }
    return (isNegative ? -value : value, end)
  }

  private func exponent(at index: Int) -> Int? {
    guard let token = tokens.at(index), token.shape == .number, token.isWhole, !token.isSpaced,
      token.end - token.start == 1,
      let value = token.value, (1...4).contains(value)
    else { return nil }
    return Int(value)
  }

  /// Whether a noun or a unit without a negative power stands behind a digit, which then counts that.
  private func goesOn(at index: Int, isSymbol: Bool) -> Bool {
    guard let next = tokens.at(index), next.shape != .symbol else { return false }
    guard let match = lexicon.units.match(at: index, in: tokens) else {
      return !isSymbol && next.shape == .word && lexicon.classes(next).isEmpty
    }
    return factor(match, isDenominator: true).power > 0
  }

  /// `m/s2`, `mm/s 2`: a power that has lost its raised place, in a quotient of lengths and seconds.
  private func bare(at index: Int, _ unit: UnitEntry, _ isDenominator: Bool) -> Power? {
    guard unit.isSymbol, unit.kind == .length || lexicon.name(of: unit) == "second", let token = tokens.at(index),
      token.shape == .number, token.isWhole, token.end - token.start == 1, token.value == 2 || token.value == 3,
      let value = token.value
    else { return nil }
    let next = tokens.at(index + 1)
    let isQuotient = isDenominator && tokens.is(index - 2, "/") || next?.is("/") == true
    let isCounting = next.map { $0.shape != .symbol && lexicon.classes($0).isEmpty } ?? false
    return isQuotient && (!token.isSpaced || !isCounting) ? (Int(value), index + 1) : nil
  }
}
