public import SanaqCore
public import SanaqDocuments

extension Summary {
  /// `figures`, `documents`, `excluded`, `rows` of the whole; of each row `range`, `median` … under its measure (or what else
  /// rows are told apart by) and unit, as far as those tell it from the others. A summary of one row needs no label.
  public func namedValues(exclusions: Int? = nil) -> NamedValues {
    var values = NamedValues()
    values.add("figures", String(figures))
    values.add("documents", String(documents))
    values.add("rows", String(rows.count))
    if let exclusions { values.add("excluded", String(exclusions)) }
    for (row, labels) in zip(rows, rows.map { $0.keys + [$0.unit] }.labels()) {
      values.add(Self.values(of: row), labels: labels)
    }
    return values
  }

  private static func values(of row: Row) -> [(name: String, text: String)] {
    let columns: [(String, SummaryColumn)] = [
      ("figures", .figures), ("documents", .documents), ("groups", .groups), ("origins", .origins),
      ("range", .range), ("median", .median), ("mean", .mean), ("quartiles", .middle), ("sum", .sum), ("total", .sum),
      ("variance", .variance), ("open", .open), ("vague", .vague), ("approximate", .approximate),
    ]
    let extent = row.sample.extent
    return columns.map { ($0.0, $0.1.text(of: row)) } + extent.bounds + [("unit", row.unit)]
  }
}

extension ComparisonText {
  /// The median of each row under each convention: `acled`, or `arrests.acled` where there are several rows.
  public var namedValues: NamedValues {
    var values = NamedValues()
    for (label, labels) in zip(labels, labels.labels()) {
      values.add(variants.map { ($0.name, Self.median($0.summary, label)) }, labels: labels)
    }
    return values
  }
}

extension GroupText {
  /// `groups` and `disputed` of all; of each group `low`, `high`, `range`, `best`, `figures`, `documents`, `origins`,
  /// `agreement`, and where its reports differ `apart` and `times`, under its measure, place, subject, time and unit.
  public static func namedValues(of groups: [ResolvedGroup]) -> NamedValues {
    var values = NamedValues()
    values.add("groups", String(groups.count))
    values.add("disputed", String(groups.count { $0.group.isDisputed }))
    let parts = groups.map(\.group.key).map { [$0.measure, $0.place, $0.subject, $0.time, $0.unit] }
    for (row, labels) in zip(groups, parts.labels()) {
      let dispute = row.group.isDisputed ? row.group : nil
      let texts = [
        ("range", row.resolution.interval?.description ?? ""),
        ("best", row.resolution.best.map(NumberText.describe) ?? ""),
        ("figures", String(row.group.figures)), ("documents", String(row.group.documents)),
        ("origins", String(row.group.votes.count)), ("agreement", row.group.agreement.rawValue),
        ("unit", row.group.key.unit),
        ("apart", dispute.map { NumberText.describe($0.gap) } ?? ""),
        ("times", dispute?.factor.map { OutwardText.nearest($0, digits: 3) } ?? ""),
      ]
      values.add(texts + row.resolution.interval.bounds, labels: labels)
    }
    return values
  }
}

extension ScenarioReport {
  /// A variable's name gives its bounds; `cost.low`, `cost.high`, `cost.unit`, and of its draws `cost.median`, `cost.p5`,
  /// `cost.p95`. Beside them `title`, `expectations` and `failures`.
  public var namedValues: NamedValues {
    var values = NamedValues()
    values.add("title", title)
    values.add("expectations", String(expectations.count))
    values.add("failures", String(failures.count))
    for value in evaluation.values where !value.name.isEmpty {
      values.add(value.name, value.interval.map { OutwardText.describe($0, isExact: value.isExact) } ?? "")
      let spread = value.isExact ? nil : value.spread
      let draws = [("median", spread?.median), ("p5", spread?.p5), ("p95", spread?.p95)].map { name, number in
        (name, number.map { OutwardText.nearest($0, digits: 4) } ?? "")
      }
      values.add(draws + value.interval.bounds + [("unit", value.unit.description)], labels: [value.name])
    }
    return values
  }
}

extension Figure {
  /// Each column of its row, and `range` for its bounds.
  public var namedValues: NamedValues {
    var values = NamedValues()
    for column in FigureColumn.allCases { values.add(column.rawValue, column.text(of: self)) }
    values.add("range", quantity.interval.description)
    return values
  }
}

extension NumeralAccount {
  /// `numerals`, `figures`, `excluded`, `documents`; `kind.money` for each kind, `reason.list marker` for each reason;
  /// `reasons` for how many of these there are.
  public var namedValues: NamedValues {
    var values = NamedValues()
    values.add("numerals", String(figures + exclusions))
    values.add("figures", String(figures))
    values.add("excluded", String(exclusions))
    values.add("documents", String(documentCount))
    values.add("reasons", String(sortedReasons.count))
    for kind in sortedKinds { values.add("kind.\(kind.name)", String(kind.count)) }
    for reason in sortedReasons { values.add("reason.\(reason.name)", String(reason.count)) }
    return values
  }
}

extension Interval? {
  /// `low` and `high`, as the tool prints them.
  fileprivate var bounds: [(name: String, text: String)] {
    guard let interval = self else { return [] }
    return [
      ("low", interval.low.map { OutwardText.text(of: Interval($0)) } ?? "-∞"),
      ("high", interval.high.map { OutwardText.text(of: Interval($0)) } ?? "∞"),
    ]
  }
}
