/// Reads cardinal numbers: digits, words and both together (`4,5 thousand`, `two million, three hundred thousand`).
///
/// Sums groups below a thousand under falling scale words, as English spells them; `and` may stand after a hundred or a
/// scale word, a hyphen between any two words.
struct CardinalGrammar: SentenceReader {
  let sentence: Sentence

  struct Cardinal {
    var value: Double
    var end: Int
    /// The last scale word, if the number ends in one.
    var scale: Double?
    var isWords: Bool
  }

  /// What the last word read was; it decides what may follow.
  private enum State { case start, digits, unit, teen, tens, hundred, scale, end }

  private struct Reading {
    var total = 0.0
    var group: Double?
    /// A scale word must stay below the one before it.
    var limit = Double.infinity
    var state = State.start
    var end: Int
    var scale: Double?
    var isWords = true

    var value: Double { total + (group ?? 0) }
  }

  /// The longest cardinal that begins at `start`; with a coefficient, the hundred, scale word or dozen that it
  /// multiplies begins there (`half a million`: 0.5 before `million`).
  func cardinal(at start: Int, coefficient: Double? = nil) -> Cardinal? {
    var reading = Reading(group: coefficient, state: coefficient == nil ? .start : .unit, end: start)
    while step(&reading) {}
    guard reading.end > start else { return nil }
    return Cardinal(
      value: reading.value, end: reading.end, scale: reading.scale,
      isWords: reading.isWords)
  }

  /// Adds one more word to a reading, and what joins it; false where none goes on.
  private func step(_ reading: inout Reading) -> Bool {
    let index = reading.end
    guard reading.state != .end, index < tokens.count else { return false }
    if absorb(index, into: &reading) { return true }
    let token = tokens[index]
    guard reading.state != .start, token.shape == .symbol || token.is(.and) else { return false }
    if token.isHyphen, !token.isSpaced, index + 1 < tokens.count, !tokens[index + 1].isSpaced,
      tokens[index + 1].shape == .word
    {
      return absorb(index + 1, into: &reading)
    }
    if reading.state == .tens, token.isMinus, isUnit(index + 1) {
      // `fifty - two`: between tens and units a hyphen joins, however it stands.
      return absorb(index + 1, into: &reading)
    }
    if token.is(.and) || token.is("&") && reading.isWords { return absorbAfterAnd(index + 1, into: &reading) }
    if token.is(","), reading.state == .scale { return absorbLowerGroup(index + 1, into: &reading) }
    return false
  }

  private func isUnit(_ index: Int) -> Bool {
    tokens.at(index).flatMap { lexicon.number($0) }.map { $0.role == .unit && $0.value > 0 } ?? false
  }

  /// Adds the word at `index`; where it doesn't go on, the reading stays as it is.
  private func absorb(_ index: Int, into reading: inout Reading) -> Bool {
    let token = tokens[index]
    guard !token.isAddress else { return false }
    if token.shape == .number { return absorbDigits(token, at: index, into: &reading) }
    guard let word = lexicon.number(token) else { return false }
    var scale: Double?
    switch (word.role, reading.state) {
    case (.unit, .start), (.unit, .scale), (.unit, .hundred): reading.group = (reading.group ?? 0) + word.value
    case (.unit, .tens) where word.value > 0: reading.group = (reading.group ?? 0) + word.value
    case (.teen, .start), (.teen, .scale), (.teen, .hundred): reading.group = (reading.group ?? 0) + word.value
    case (.tens, .start), (.tens, .scale), (.tens, .hundred): reading.group = (reading.group ?? 0) + word.value
    case (.hundred, .start), (.hundred, .unit), (.hundred, .teen), (.hundred, .tens), (.hundred, .digits):
      guard reading.group ?? 1 < (reading.state == .digits ? 1000 : 100) else { return false }
      reading.group = (reading.group ?? 1) * 100
      scale = reading.total == 0 ? 100 : nil
    case (.scale, _), (.plural, .unit), (.plural, .teen), (.plural, .digits), (.plural, .hundred), (.plural, .tens):
      return absorbScale(word.value, at: index, into: &reading)
    // `0.5 Mn` is manganese, `0.5 Cr` chromium; `0.5 mn` and `0.5 cr` are no metal.
    case (.abbreviation, .digits) where !token.is(.mn, .cr) || !token.isCapitalized:
      return absorbScale(word.value, at: index, into: &reading)
    case (.abbreviation, .unit) where token.isSpaced, (.abbreviation, .teen) where token.isSpaced,
      (.abbreviation, .tens) where token.isSpaced:
      return absorbScale(word.value, at: index, into: &reading)
    case (.group, .unit), (.group, .teen), (.group, .tens), (.group, .digits), (.group, .hundred):
      return absorbScale(word.value, at: index, into: &reading, ends: true)
    default: return false
    }
    (reading.end, reading.scale, reading.state) = (index + 1, scale, Self.state(after: word.role))
    return true
  }

  private static func state(after role: NumberRole) -> State {
    switch role {
    case .unit: .unit
    case .teen: .teen
    case .tens: .tens
    case .hundred: .hundred
    default: .scale
    }
  }

  private func absorbDigits(_ token: Token, at index: Int, into reading: inout Reading) -> Bool {
    guard let value = token.value else { return false }
    switch reading.state {
    case .start: reading.isWords = false
    case .scale where value < reading.limit && isScale(index + 1) && token.isSpaced: break
    default: return false
    }
    (reading.end, reading.scale, reading.group, reading.state) = (index + 1, nil, value, .digits)
    return true
  }

  private func isScale(_ index: Int) -> Bool {
    guard index < tokens.count, let word = lexicon.number(tokens[index]) else { return false }
    return word.role == .scale || word.role == .hundred
  }

  private func absorbScale(_ scale: Double, at index: Int, into reading: inout Reading, ends: Bool = false) -> Bool {
    let isFirst = reading.total == 0
    if reading.state == .scale, reading.group == nil {
      // `hundred thousand million`: a scale word right after another multiplies the whole.
      guard reading.scale != nil, scale >= reading.limit, scale > 100 else { return false }
      reading.total *= scale
    } else {
      guard scale < reading.limit else { return false }
      reading.total += (reading.group ?? 1) * scale
    }
    (reading.end, reading.scale, reading.group) = (index + 1, isFirst ? scale : nil, nil)
    (reading.limit, reading.state) = (scale, ends ? .end : .scale)
    return true
  }

  /// After `and`: only what stays below the word before it (`a hundred and one`, but not `between 100 and 200`).
  private func absorbAfterAnd(_ index: Int, into reading: inout Reading) -> Bool {
    guard reading.state == .hundred || reading.state == .scale, index < tokens.count else { return false }
    let token = tokens[index]
    // Digits and words join only as `3 hundred and 21` does; `2 million and 400` is two numbers.
    let isUniform = reading.isWords && token.shape == .word || reading.state == .hundred
    let isLow = isUniform && (token.shape == .number || lexicon.number(token) != nil)
    if isLow, reading.state == .scale, absorbHundreds(index, into: &reading) { return true }
    guard isLow, let rest = plainGroup(at: index), rest.value < (reading.state == .hundred ? 100 : reading.limit),
      !follows(rest.end, rest.value, with: reading)
    else { return false }
    reading.group = (reading.group ?? 0) + rest.value
    (reading.end, reading.scale, reading.state) = (rest.end, nil, .unit)
    return true
  }

  /// `two thousand and two hundred`: hundreds in words after a scale word.
  private func absorbHundreds(_ index: Int, into reading: inout Reading) -> Bool {
    guard let first = lexicon.number(tokens[index]), first.role == .unit || first.role == .tens || first.role == .teen
    else { return false }
    var rest = Reading(limit: min(reading.limit, 1000), end: index)
    while step(&rest) {}
    guard rest.isWords, rest.value >= 100, rest.value < reading.limit, !follows(rest.end, rest.value, with: reading)
    else { return false }
    reading.total += rest.value
    (reading.end, reading.group, reading.scale, reading.state) = (rest.end, nil, nil, .end)
    return true
  }

  /// Whether the group after `and` is the head of a number of its own: `two hundred and three hundred`.
  private func follows(_ end: Int, _ rest: Double, with reading: Reading) -> Bool {
    guard end < tokens.count, let word = lexicon.number(tokens[end]) else { return false }
    switch word.role {
    case .hundred, .plural, .group: return true
    case .scale: return word.value >= reading.limit
    // `two million and three fifths`: the group counts parts of one.
    case .fraction: return rest < word.value
    default: return false
    }
  }

  /// A number below a hundred, or below a thousand where `hundred` follows a unit.
  private func plainGroup(at index: Int) -> (value: Double, end: Int)? {
    let token = tokens[index]
    if token.shape == .number {
      guard let value = token.value, value < 1000, token.isWhole else { return nil }
      return (value, index + 1)
    }
    guard let word = lexicon.number(token) else { return nil }
    switch word.role {
    case .unit, .teen: return (word.value, index + 1)
    case .tens:
      let hyphen = index + 1 < tokens.count && tokens[index + 1].isHyphen ? 1 : 0
      let next = index + 1 + hyphen
      guard next < tokens.count, let unit = lexicon.number(tokens[next]), unit.role == .unit, unit.value > 0 else {
        return (word.value, index + 1)
      }
      return (word.value + unit.value, next + 1)
    default: return nil
    }
  }

  /// After a comma: a group that ends in a hundred or a smaller scale word (`two million, three hundred thousand`).
  private func absorbLowerGroup(_ index: Int, into reading: inout Reading) -> Bool {
    guard index < tokens.count, tokens[index].shape == .word, lexicon.number(tokens[index]) != nil else { return false }
    var rest = Reading(limit: reading.limit, end: index)
    while step(&rest) {}
    guard rest.value >= 100, rest.value < reading.limit, rest.state != .start else { return false }
    reading.total += rest.value
    (reading.end, reading.group, reading.scale, reading.state) = (rest.end, nil, nil, .end)
    return true
  }
}
