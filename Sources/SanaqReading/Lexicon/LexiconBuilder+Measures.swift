import SanaqCore

extension LexiconBuilder {
  mutating func addMeasures(_ table: TableText) throws(LexiconError) {
    var kinds: (text: String, kinds: KindSet) = ("", [])
    for row in table.rows {
      if row[1] != kinds.text { kinds = (row[1], try self.kinds(table, row)) }
      measures.append(try measure(table, row, kinds.kinds))
    }
  }

  /// Enters the words by which the measures fire.
  mutating func addTriggers(_ table: TableText) {
    for (number, row) in table.rows.enumerated() {
      let isTopic = row.spells("topic", 6)
      row.eachPart(of: 4) { addTrigger($0, $1, MeasureTrigger(row: number, isSubject: true), isTopic) }
      row.eachPart(of: 5) { addTrigger($0, $1, MeasureTrigger(row: number, isSubject: false), isTopic) }
      if isTopic { row.eachPart(of: 5) { addTopicWord(of: $0, $1) } }
    }
  }

  private mutating func addTrigger(
    _ bytes: Span<UInt8>, _ words: Range<Int>, _ trigger: MeasureTrigger, _ isTopic: Bool
  ) {
    parse(bytes, words, isWritten: false)
    if isTopic, let first = phrase.first { vocabulary.add(.topicMeasure, to: first) }
    var number = triggerWordCount
    triggerWords.update(phrase, default: number) { number = $0 }
    if number == triggerWordCount { triggerWordCount += 1 }
    triggers.append((number, trigger))
  }

  private func kinds(_ table: TableText, _ row: TableText.Row) throws(LexiconError) -> KindSet {
    var kinds: [Kind] = []
    for text in row.list(1) {
      guard let kind = Kind(rawValue: text) else {
        throw table.error(
          row, 1, "a kind (\(Kind.allCases.map(\.rawValue).joined(separator: ", ")))", text: text)
      }
      kinds.append(kind)
    }
    return KindSet(kinds)
  }

  private func measure(
    _ table: TableText, _ row: TableText.Row, _ kinds: KindSet
  ) throws(LexiconError) -> MeasureRow {
    var needs: MeasureNeeds = []
    row.eachPart(of: 4) { _, _ in needs.insert(.subject) }
    row.eachPart(of: 5) { _, _ in needs.insert(.context) }
    var values = Interval.unknown
    if row.spells("range", 3) {
      needs.insert(.range)
    } else if !row.isEmpty(3) {
      guard let low = Double(row[3].dropLast()), let open = Interval(lower: .included(low), upper: .unbounded) else {
        throw table.error(row, 3, "a least value, as 1000…")
      }
      values = open
    }
    let cell = row[2]
    let givesUnit = cell.utf8.first == UInt8(ascii: "+")
    if row.file != nil { try checkUnit(givesUnit ? String(cell.dropFirst()) : cell, row, table) }
    let words = cell.utf8.contains(0x20) ? cell.split(separator: " ").map(String.init) : []
    let per = words.count == 3 && words[1] == "per" ? words[2] : ""
    return MeasureRow(
      index: measures.count, name: row[0], kinds: kinds,
      unit: givesUnit ? nil : UnitOfMeasure(per.isEmpty ? cell : words[0]), per: per,
      givenUnit: givesUnit ? UnitOfMeasure(String(cell.dropFirst())) : nil, values: values, needs: needs,
      strength: try table.word(row, 6, of: MeasureStrength.self))
  }

  /// A row whose unit nothing has would never fire.
  private func checkUnit(_ cell: String, _ row: TableText.Row, _ table: TableText) throws(LexiconError) {
    let name = cell.split(separator: " per ", maxSplits: 1).first.map(String.init) ?? ""
    guard name.isEmpty || name == "person" || unitList[name] != nil || unitList[cell] != nil else {
      throw table.error(row, 2, "a unit that a table names, or person", text: name)
    }
  }
}
