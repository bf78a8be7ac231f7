import Algorithms
import SanaqCore

/// The group of figures that `figures(…)` names.
struct FigureSelection {
  /// The columns that figures can be named by.
  private static let columns: [FigureColumn] = [
    .measure, .subject, .kind, .unit, .quote, .sentence, .document, .place, .attribution, .id,
  ]

  /// What a column must say.
  private typealias Filter = (column: FigureColumn, term: SelectionTerm)

  let figures: [Figure]
  let interval: Interval

  /// Throws where nothing is selected, or more than one quantity, or reports differ and no policy is named.
  init(_ terms: [SelectionTerm], from all: [Figure], at place: ScenarioPlace) throws(ScenarioFault) {
    let policy = terms.last { $0.key == "policy" }
    let filters = try terms.filter { $0.key != "policy" }.map { term throws(ScenarioFault) in
      try Filter(column: Self.column(of: term), term: term)
    }
    guard !filters.isEmpty else {
      throw ScenarioFault(place, "figures(…) selects nothing", "name a column and its value, such as measure: arrests")
    }
    let found = Self.found(filters, all)
    guard !found.isEmpty else { throw Self.nothing(filters, all, place) }
    if let figure = found.first(where: { !$0.isCalculable }), found.allSatisfy({ !$0.isCalculable }) {
      throw ScenarioFault(
        place, "\(figure.shown) is a \(figure.quantity.kind == .calendar ? "date" : "rank"), not a quantity",
        "no date and no rank can be calculated with; select a duration or a count")
    }
    let usable = found.filter(\.isCalculable)
    figures = usable
    interval = try Self.interval(of: usable, policy: policy, place)
  }

  private static func column(of term: SelectionTerm) throws(ScenarioFault) -> FigureColumn {
    guard let column = columns.first(where: { $0.rawValue == term.key }) else {
      throw ScenarioFault(
        term.place, "figures(…) knows no \"\(term.key)\"",
        term.key.suggestion(among: columns.map(\.rawValue) + ["policy"]))
    }
    return column
  }

  /// A quote that is just the one that is asked for goes before those that only hold it, for `1` is in `1991` too.
  private static func found(_ filters: [Filter], _ all: [Figure]) -> [Figure] {
    let found = all.filter { figure in filters.allSatisfy { $0.column.admits(figure, $0.term.value) } }
    let quotes = filters.filter { $0.column == .quote }.map(\.term.value)
    let exact = found.filter { figure in quotes.allSatisfy { figure.source.quote == $0 } }
    return quotes.isEmpty || exact.isEmpty ? found : exact
  }

  private static func interval(
    of figures: [Figure], policy: SelectionTerm?, _ place: ScenarioPlace
  ) throws(ScenarioFault) -> Interval {
    let named = try policy.map(parsed)
    let distinct = figures.filter { $0.links.repeats.isEmpty }
    let first = (distinct.first ?? figures[0]).quantity.interval
    if distinct.count <= 1 { return first }
    let groups = FigureGrouping.groups(of: figures)
    let list = distinct.prefix(3).map(\.shown).joined(separator: ", ") + (distinct.count > 3 ? " …" : "")
    guard groups.count == 1, let group = groups.first, group.figures.count == distinct.count else {
      throw ScenarioFault(
        place, "figures(…) selects \(distinct.count) figures that are not reports of one quantity: \(list)",
        "narrow it with document:, subject:, quote: or sentence:")
    }
    if let named {
      guard let interval = group.resolved(by: named).interval else {
        throw ScenarioFault(
          policy?.place ?? place, "the policy leaves nothing: \(list) conflict", "name another policy")
      }
      return interval
    }
    if group.agreement == .agree || group.agreement == .single { return first }
    throw ScenarioFault(
      place, "figures(…) selects \(distinct.count) reports that differ: \(list)",
      "say which counts, with policy: (envelope keeps all), document: or quote:")
  }

  private static func parsed(_ term: SelectionTerm) throws(ScenarioFault) -> GroupPolicy {
    guard let policy = GroupPolicy(term.value) else {
      throw ScenarioFault(
        term.place, "there is no policy \"\(term.value)\"", term.value.suggestion(among: GroupPolicy.names))
    }
    return policy
  }

  /// Names the part of the selection that no figure answers to, or that none of those that the parts before it leave does.
  private static func nothing(
    _ filters: [Filter], _ all: [Figure], _ place: ScenarioPlace
  ) -> ScenarioFault {
    var left = all
    for (column, term) in filters {
      let next = left.filter { column.admits($0, term.value) }
      if next.isEmpty {
        let values = Array(left.map(column.text).filter { !$0.isEmpty }.uniqued())
        let hint =
          values.isEmpty
          ? "no figure here has a \(column.rawValue); select by measure:, document:, subject: or quote:"
          : term.value.suggestion(among: values)
        return ScenarioFault(term.place, "no figure has \(column.rawValue): \(term.value)", hint)
      }
      left = next
    }
    return ScenarioFault(place, "figures(…) selects nothing", "select less narrowly")
  }
}

extension FigureColumn {
  /// Measures, places and documents are named as a filter's are, kinds and units in full, an id by its beginning; of all
  /// else a part will do, in any case.
  fileprivate func admits(_ figure: Figure, _ value: String) -> Bool {
    switch self {
    case .measure: FigureFilter(measures: [value]).admits(figure)
    case .place: FigureFilter(places: [value]).admits(figure)
    case .document: FigureFilter(documents: [value]).admits(figure)
    case .kind, .unit: text(of: figure) == value
    case .id: figure.id.hasPrefix(value)
    default: text(of: figure).lowercased().contains(value.lowercased())
    }
  }
}

extension Figure {
  /// `«5 thousand» story.txt:41:409`.
  var shown: String { "«\(source.quote)» \(source)" }
}
