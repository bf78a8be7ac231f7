import SanaqCore

extension LexiconBuilder {
  mutating func addVague(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let entry = try VagueWord(row, of: table)
      vague.add(words(row[0]), entry)
      if let head = row[0].split(separator: " ").last(where: { $0 != "of" }) { addCandidate(String(head)) }
    }
  }

  mutating func addQualifiers(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let bound = row[2].isEmpty ? nil : try table.word(row, 2, of: Bound.self)
      guard row.file == nil || row[3].isEmpty || row[3] == "yes" else { throw table.error(row, 3, "yes, or empty") }
      let qualifier = Qualifier(bound: bound, isApproximate: row[3] == "yes")
      switch row[1] {
      case "before": qualifiersBefore.add(words(row[0]), qualifier)
      case "after": qualifiersAfter.add(words(row[0]), qualifier)
      default: throw table.error(row, 1, "before or after")
      }
    }
  }

  mutating func addNames(_ table: TableText) throws(LexiconError) {
    for row in table.rows {
      let reason = try reason(table, row, 2)
      switch row[1] {
      case "after", "label":
        namesBefore.add(words(row[0]), NameWord(reason: reason, isLabel: row[1] == "label"))
      case "before": namesAfter.add(words(row[0]), NameWord(reason: reason, isLabel: false))
      case "street": streets.set(true, at: vocabulary.intern(row[0]))
      default:
        throw table.error(row, 1, "before, after, label or street")
      }
    }
  }

  mutating func addIdioms(_ table: TableText) throws(LexiconError) {
    for row in table.rows { idioms.add(words(row[0]), try reason(table, row, 1)) }
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

  /// The words of a phrase, each given its number.
  mutating func words(_ phrase: String, isWritten: Bool = false) -> [Word] {
    var text = phrase
    text.withUTF8 { parse($0.span, isWritten: isWritten) }
    return self.phrase
  }

  /// Sets `phrase` to the words of a text.
  mutating func parse(_ bytes: Span<UInt8>, isWritten: Bool) {
    phrase.removeAll(keepingCapacity: true)
    // Words of letters alone need no tokens.
    var start = 0
    while start < bytes.count {
      let end = ByteChunk.lettersEnd(at: start, before: bytes.count, in: bytes)
      guard end > start, end == bytes.count || bytes[end] == 0x20 else { break }
      phrase.append(vocabulary.intern(bytes.extracting(start..<end), isWritten: isWritten))
      start = end + 1
    }
    if start >= bytes.count { return }
    phrase.removeAll(keepingCapacity: true)
    Tokenizer(vocabulary: vocabulary).tokenize(0..<bytes.count, in: bytes, into: &tokens)
    for token in tokens {
      let isJoiner = !isWritten && (token.isHyphen || token.is(".") && !token.isSpaced)
      if isJoiner, tokens.count > 1 { continue }
      phrase.append(vocabulary.intern(bytes.extracting(token.range), isWritten: isWritten))
    }
  }
}
