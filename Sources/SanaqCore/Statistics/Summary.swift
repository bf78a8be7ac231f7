/// What the figures say in sum: a row for each measure and unit, or for each value of other columns.
public struct Summary: Hashable, Sendable {
  /// A column that rows can be told apart by.
  public enum Key: String, Hashable, Sendable, CaseIterable, Codable {
    /// What is measured; the kind in brackets where that is not known.
    case measure
    /// What sort of number it is.
    case kind
    /// The head noun of what is counted, in the singular.
    case subject
    /// Where it applies, as the text names it.
    case place
    /// When it applies, in EDTF.
    case time
    /// The document that it stands in.
    case document
  }

  /// What the figures of one unit and one value of each key say.
  public struct Row: Hashable, Sendable {
    /// The values of the keys, in their order; a measure that figures lack is their kind in brackets.
    public let keys: [String]
    /// Unit and denominator, as `USD per person`, `calendar year`, `% change`; empty if none.
    public let unit: String
    /// How many figures there are, repeats included.
    public let figures: Int
    /// How many documents they stand in; those without a name don't count.
    public let documents: Int
    /// Groups of rival reports among the figures.
    public let groups: Int
    /// How many origins they have: whom the text names, or else the document.
    public let origins: Int
    /// How many have a vague word (*dozens*).
    public let vague: Int
    /// How many the text says *about* of.
    public let approximate: Int
    /// The values that the statistics are of: the figures', or one a group where a policy is given. Figures that bound
    /// nothing (a date whose year is unknown) are counted and left out.
    public let sample: IntervalSample
    /// Whether a sum of the values means anything: not of shares, changes, dates, terms, ranks or temperatures, not of rates
    /// (150 dollars each), not of figures without a measure, and not of rival reports that no policy has made one.
    public let isSummable: Bool
    let rule: QuantileRule
    let isSample: Bool
    /// What a sheet gives with a standard error.
    let effects: [EstimatedEffect]

    /// The share of figures that have a vague word, 0…1.
    public var vagueShare: Double { Double(vague) / Double(max(1, figures)) }
    /// The share of figures that the text says *about* of, 0…1.
    public var approximateShare: Double { Double(approximate) / Double(max(1, figures)) }

    /// Bounds of a quantile, by the plan's rule.
    public func quantile(_ p: Double) -> Interval? { sample.quantile(p, rule: rule) }

    /// Bounds of the median, by the plan's rule.
    public var median: Interval? { quantile(0.5) }

    /// The bounds of the sum; nil where it would mean nothing.
    public var sum: Interval? { isSummable ? sample.sum : nil }

    /// The mean's 95 % confidence interval; nil unless the user says that the figures are a sample.
    public var meanConfidence: Interval? { isSample ? sample.meanConfidence : nil }

    /// The random-effects estimate of the figures that carry a standard error; nil for fewer than two of them.
    public var randomEffects: RandomEffects? { RandomEffects(effects) }
  }

  /// What was asked for.
  public let plan: SummaryPlan
  /// In alphabetical order, those without a measure last.
  public let rows: [Row]
  /// How many figures there are in all rows.
  public let figures: Int
  /// How many documents they stand in.
  public let documents: Int

  /// What the rows are told apart by, besides their units.
  public var keys: [Key] { plan.keys }
  /// How rival reports became one value each; nil where none was asked to.
  public var policy: GroupPolicy? { plan.policy }
}

extension Summary {
  /// Rows in alphabetical order, those without a measure last. Figures of different units are never taken together.
  ///
  /// - Complexity: O(*n*) for *n* figures, and O(*k* log *k*) for *k* different values.
  public init(_ figures: some Sequence<Figure>, _ plan: SummaryPlan) {
    var tally = SummaryTally(plan)
    for figure in figures { tally.add(figure) }
    self = tally.summary
  }

  /// The same by keys and under a policy, with everything else as usual.
  public init(_ figures: some Sequence<Figure>, by keys: [Key] = [.measure], policy: GroupPolicy? = nil) {
    self.init(figures, SummaryPlan(keys: keys, policy: policy))
  }
}
