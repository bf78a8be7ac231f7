extension SummaryTally: Codable {
  private enum CodingKeys: String, CodingKey { case plan, names, figures, documents, rows }

  /// Reads a tally that was written down elsewhere, to be merged; throws where it can't be one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let plan = try container.decode(SummaryPlan.self, forKey: .plan)
    let pool = try container.decode(NamePool.self, forKey: .names)
    let documents = try container.decode(NameSet.self, forKey: .documents)
    let rows = try container.decode([SummaryPart].self, forKey: .rows)
    let count = pool.all.count
    guard plan.limit > 0, documents.names.allSatisfy({ Int($0.number) < count }),
      rows.allSatisfy({ $0.fits(plan, names: count) })
    else {
      throw decoder.corrupted("a row is none of this plan's, or says a name that is not there")
    }
    let figures = try container.decode(Count.self, forKey: .figures).value
    guard let tally = SummaryTally(plan, pool: pool, figures: figures, documents: documents, parts: rows) else {
      throw decoder.corrupted("a row stands there twice")
    }
    self = tally
  }

  /// Writes all that later merging needs; tallies that have taken the same figures are written alike, in whatever order
  /// and over however many threads they took them. O(*n* log *n*) in the different texts and values.
  public func encode(to encoder: any Encoder) throws {
    var ordered = SummaryTally(plan)
    let used = Set(parts.flatMap(\.names) + documents.names)
    for text in used.map({ pool[$0] }).sorted() { _ = ordered.pool.name(of: text) }
    ordered.merge(
      self,
      names: pool.all.enumerated().map { number, text in
        used.contains(Name(number: Int32(number))) ? ordered.pool.name(of: text) : .empty
      })
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(plan, forKey: .plan)
    try container.encode(ordered.pool, forKey: .names)
    try container.encode(Count(figures), forKey: .figures)
    try container.encode(ordered.documents, forKey: .documents)
    let rows = ordered.parts.sorted { ($0.keys + [$0.unit]).lexicographicallyPrecedes($1.keys + [$1.unit]) }
    try container.encode(rows, forKey: .rows)
  }
}
