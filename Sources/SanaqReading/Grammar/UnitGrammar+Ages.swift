import SanaqCore

/// Ages: `20-year-old`, `aged 34`, `the over-55s`, `Baker, 34, said`.
extension UnitGrammar {
  /// `20-year-old`, `8-year olds`, `three years old`, `87 years of age`.
  func attachAge(to mention: inout Mention) {
    var index = mention.tokens.upperBound
    if tokens.isHyphen(index) { index += 1 }
    let isOf = tokens.is(index, .of) && tokens.is(index + 1, .age)
    let start = mention.tokens.lowerBound
    // `men over 45 years`
    let isBounded =
      tokens.is(start - 1, .over, .under) && tokens.at(start - 2).map { lexicon.isPerson($0) } == true
      && mention.unit == lexicon.year && mention.value ?? 0 > 15
    if isBounded { mention.kind = .age }
    guard isOf || tokens.is(index, .old, .olds) else { return }
    mention.kind = .age
    mention.tokens = mention.tokens.lowerBound..<index + (isOf ? 2 : 1)
  }

  /// `over-55s`, `the under 30s`.
  func attachCohort(to mention: inout Mention) {
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    guard mention.form == .digits, tokens.is(end, .s), tokens.touches(end), tokens.at(end - 1)?.isWhole == true else {
      return
    }
    let isDecade = tokens.is(start - 1, .his, .her, .their) && mention.value?.truncatingRemainder(dividingBy: 10) == 0
    guard isDecade || tokens.isHyphen(start - 1) || tokens.is(start - 1, .over, .under) else { return }
    // `in their 30s`
    if isDecade { mention.upper = mention.upper.map { $0 + 9 } }
    mention.isRange = isDecade
    mention.kind = .age
    mention.unit = lexicon.year
    mention.tokens = start..<end + 1
  }

  /// `aged 34`, `people under 55`, `Baker, 34, said`.
  func attachBareAge(to mention: inout Mention) {
    // `an 87 yo man`
    if mention.form == .digits, tokens.is(mention.tokens.upperBound, .yo) {
      (mention.kind, mention.unit) = (.age, lexicon.year)
      mention.tokens = mention.tokens.lowerBound..<mention.tokens.upperBound + 1
      return
    }
    guard mention.form == .digits || mention.form == .words, let value = mention.value, value > 0, value < 120 else {
      return
    }
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    guard start > 0, tokens[start - 1].keyword != nil || tokens[start - 1].is(",") else { return }
    let isAged =
      tokens.is(start - 1, .of) && tokens.is(start - 2, .age) || tokens.is(start - 1, .aged, .age)
      || tokens.is(start - 1, .between) && tokens.is(start - 2, .aged)
    let isBounded = tokens.is(start - 1, .over, .under) && tokens.at(start - 2).map { lexicon.isPerson($0) } == true
    guard isAged || isBounded || isApposition(start, end, value) else { return }
    mention.kind = .age
    mention.unit = lexicon.year
  }

  /// A whole number between two commas, or a comma and the end, after a capitalised name.
  private func isApposition(_ start: Int, _ end: Int, _ value: Double) -> Bool {
    guard value >= 2, value == value.rounded(), end - start == 1, tokens[start].isWhole else { return false }
    guard tokens.is(start - 1, ","), let name = tokens.at(start - 2), name.shape == .word else {
      return false
    }
    let isName = name.isCapitalized && lexicon.classes(name).isEmpty && lexicon.calendarWord(name) == nil
    guard isName || lexicon.isPerson(name) else { return false }
    guard let next = tokens.at(end) else { return true }
    return next.is(",") || next.is(".") && end == tokens.count - 1
  }
}
