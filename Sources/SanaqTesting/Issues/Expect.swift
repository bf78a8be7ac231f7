#if canImport(Testing)
  public import SanaqCore
  public import Testing

  /// Expects invariants of each row: a row that breaks one is an issue at its place in the document.
  ///
  ///     expect(figures.measure("casualties"), .notMissing(\.quantity.unit), .within(0...))
  ///     expect(figures.measure("arrests"), .within(0...100_000), hold: .possibly)
  ///
  /// A selection without rows is an issue too, for every invariant holds of nothing; where it may be empty, say
  /// `.count(0...9)`.
  ///
  /// - Parameters:
  ///   - rows: a table, or a selection of it.
  ///   - invariants: what should hold for each row.
  ///   - strength: how strongly ranged values must hold: `certainly`, `possibly`, or `never`.
  ///   - severity: whether a row that breaks one fails the test.
  ///   - limit: how many issues to record at most; the rest is counted, and attached with all others as a sheet.
  ///   - knownExceptions: rows that may fail; one that no longer fails is an issue.
  ///   - documents: the folder that the documents lie in; that of `.figures(…)` where none is given.
  ///   - sourceLocation: where it is expected, for failures' last line.
  /// - Returns: how many violations there were, known exceptions left out.
  @discardableResult
  public func expect<Row: InvariantRow>(
    _ rows: some Sequence<Row>, _ invariants: Invariant<Row>..., hold strength: Truth = .certainly,
    severity: InvariantSeverity = .error, atMost limit: Int = 10, knownExceptions: [KnownException] = [],
    documents: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Int {
    let rows = Array(rows)
    let recorder = IssueRecorder(
      severity: severity, limit: limit, exceptions: knownExceptions, documents: documents, place: sourceLocation)
    guard !rows.isEmpty else { return recorder.recordEmpty(invariants.map(\.name)) }
    return recorder.record(invariants.flatMap { $0.violations(in: rows, hold: strength) }, of: rows)
  }

  /// Expects invariants of a table as a whole: `expect(figures.document("003"), .count(20...30))`.
  ///
  /// The parameters are those of the expectation of rows.
  @discardableResult
  public func expect<Row: InvariantRow>(
    _ rows: some Sequence<Row>, _ invariants: TableInvariant<Row>..., hold strength: Truth = .certainly,
    severity: InvariantSeverity = .error, atMost limit: Int = 10, knownExceptions: [KnownException] = [],
    documents: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Int {
    let rows = Array(rows)
    let recorder = IssueRecorder(
      severity: severity, limit: limit, exceptions: knownExceptions, documents: documents, place: sourceLocation)
    return recorder.record(invariants.flatMap { $0.violations(in: rows, hold: strength) }, of: rows)
  }
#endif
