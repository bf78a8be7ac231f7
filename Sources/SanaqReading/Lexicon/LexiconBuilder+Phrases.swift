import SanaqCore

extension LexiconBuilder {
  mutating func addVague(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let entry = try VagueWord(row, of: table)
      vague.add(words(row), entry)
      if let head = row[0].split(separator: " ").last(where: { $0 != "of" }) { addCandidate(String(head)) }
    }
  }

  mutating func addQualifiers(_ table: TableText) throws(LexiconError) {
    var last: Bound?
    for row in table.rows {
      let bound = row.isEmpty(2) ? nil : try table.word(row, 2, after: &last)
      guard row.file == nil || row.isEmpty(3) || row.spells("yes", 3) else {
        throw table.error(row, 3, "yes, or empty")
      }
      let qualifier = Qualifier(bound: bound, isApproximate: row.spells("yes", 3))
      if row.spells("before", 1) {
        qualifiersBefore.add(words(row), qualifier)
      } else if row.spells("after", 1) {
        qualifiersAfter.add(words(row), qualifier)
      } else {
        throw table.error(row, 1, "before or after")
      }
    }
  }

  mutating func addNames(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let reason = try reason(table, row, 2)
      switch row[1] {
      case "after", "label":
        namesBefore.add(words(row), NameWord(reason: reason, isLabel: row[1] == "label"))
      case "before": namesAfter.add(words(row), NameWord(reason: reason, isLabel: false))
      case "street": streets.set(true, at: intern(row, 0))
      default:
        throw table.error(row, 1, "before, after, label or street")
      }
    }
  }

  mutating func addIdioms(_ table: TableText) throws(LexiconError) {
    for row in table.rows { idioms.add(words(row), try reason(table, row, 1)) }
  }

  private static let reasons: NameMap<ExclusionReason> = {
    var reasons = NameMap<ExclusionReason>()
    for reason in ExclusionReason.textual { reasons.add(reason, for: reason.name) }
    return reasons
  }()

  private func reason(_ table: TableText, _ row: TableText.Row, _ cell: Int) throws(LexiconError) -> ExclusionReason {
    guard let reason = Self.reasons[row[cell]] else {
      throw table.error(row, cell, "one of \(ExclusionReason.textual.map(\.name).joined(separator: ", "))")
    }
    return reason
  }

  /// The words of a row's first cell, each given its number.
  mutating func words(_ row: TableText.Row, isWritten: Bool = false) -> [Word] {
    _ = row.withBytes(of: 0) { parse($0, $1, isWritten: isWritten) }
    return phrase
  }

  /// Sets `phrase` to the words of a text; returns where the last one begins, if they are letters of ASCII alone, with a
  /// space between two.
  @discardableResult
  mutating func parse(_ bytes: Span<UInt8>, _ range: Range<Int>, isWritten: Bool) -> Int? {
    phrase.clear()
    var last: Int?
    var isWords = true
    var start = range.lowerBound
    while start < range.upperBound {
      var end = ByteChunk.lettersEnd(at: start, before: range.upperBound, in: bytes)
      if end == start || end < range.upperBound && bytes[end] != 0x20 {
        isWords = false
        guard let other = Tokenizer.end(ofWordOrSignAt: start, before: range.upperBound, in: bytes) else {
          tokenize(bytes.extracting(range), isWritten: isWritten)
          return nil
        }
        end = other
      }
      phrase.append(vocabulary.intern(bytes, start..<end, isWritten: isWritten))
      last = start
      start = end < range.upperBound && bytes[end] == 0x20 ? end + 1 : end
    }
    return isWords ? last : nil
  }

  /// The same for a text that has more than words and signs.
  private mutating func tokenize(_ bytes: Span<UInt8>, isWritten: Bool) {
    phrase.clear()
    Tokenizer(vocabulary: vocabulary).tokenize(0..<bytes.count, in: bytes, into: &tokens)
    for token in tokens {
      let isJoiner = !isWritten && (token.isHyphen || token.is(".") && !token.isSpaced)
      if isJoiner, tokens.count > 1 { continue }
      phrase.append(vocabulary.intern(bytes, token.range, isWritten: isWritten))
    }
  }

  /// The number of a word's plural.
  mutating func internPlural(of bytes: Span<UInt8>, _ word: Range<Int>) -> Word {
    form.removeAll()
    form.putPlural(of: bytes, word)
    return internForm()
  }

  /// The number of the word that was put in `form`.
  mutating func internForm() -> Word {
    form.close()
    let form = form
    return vocabulary.intern(form.bytes.span, form[0], isWritten: false)
  }
}
