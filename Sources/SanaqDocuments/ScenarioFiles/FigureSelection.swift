import SanaqCore

/// The group of figures that `figures(…)` names.
struct FigureSelection {
  enum Key: String, CaseIterable {
    case measure, subject, kind, unit, quote, sentence, document, place, attribution, id, policy
  }

  let figures: [Figure]
  let interval: Interval

  /// Throws where nothing is selected, or more than one quantity, or reports differ and no policy is named.
  init(_ terms: [SelectionTerm], from all: [Figure], at place: ScenarioPlace) throws(ScenarioFault) {
    var wanted: [(Key, SelectionTerm)] = []
    for term in terms {
      guard let key = Key(rawValue: term.key) else {
        throw ScenarioFault(
          term.place, "figures(…) knows no \"\(term.key)\"", term.key.suggestion(among: Key.allCases.map(\.rawValue)))
      }
      wanted.append((key, term))
    }
    let filters = wanted.filter { $0.0 != .policy }
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
    interval = try Self.interval(of: usable, policy: wanted.last { $0.0 == .policy }?.1, place)
  }

  /// A quote that is just the one that is asked for goes before those that only hold it, for `1` is in `1991` too.
  private static func found(_ filters: [(Key, SelectionTerm)], _ all: [Figure]) -> [Figure] {
    let found = all.filter { figure in filters.allSatisfy { $0.0.admits(figure, $0.1.value) } }
    let quotes = filters.filter { $0.0 == .quote }.map(\.1.value)
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
    _ filters: [(Key, SelectionTerm)], _ all: [Figure], _ place: ScenarioPlace
  ) -> ScenarioFault {
    var left = all
    for (key, term) in filters {
      let next = left.filter { key.admits($0, term.value) }
      if next.isEmpty {
        let values = key.values(of: left)
        let hint =
          values.isEmpty
          ? "no figure here has a \(key.rawValue); select by measure:, document:, subject: or quote:"
          : term.value.suggestion(among: values)
        return ScenarioFault(term.place, "no figure has \(key.rawValue): \(term.value)", hint)
      }
      left = next
    }
    return ScenarioFault(place, "figures(…) selects nothing", "select less narrowly")
  }
}

extension FigureSelection.Key {
  /// Measures, kinds and units are whole names (`casualties` takes `casualties.killed` too); the rest are parts, in any case.
  fileprivate func admits(_ figure: Figure, _ value: String) -> Bool {
    let text = text(of: figure)
    switch self {
    case .measure: return text == value || text.hasPrefix(value + ".")
    case .kind, .unit: return text == value
    case .id: return text.hasPrefix(value)
    default: return text.lowercased().contains(value.lowercased())
    }
  }

  /// The different values that some figures have, in order.
  fileprivate func values(of figures: [Figure]) -> [String] {
    var seen: Set<String> = []
    return figures.map(text).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private func text(of figure: Figure) -> String {
    switch self {
    case .measure: figure.meaning.measure
    case .subject: figure.meaning.subject
    case .kind: figure.quantity.kind.rawValue
    case .unit: figure.quantity.unit?.name ?? ""
    case .quote: figure.source.quote
    case .sentence: figure.source.sentence
    case .document: figure.source.document
    case .place: figure.meaning.place
    case .attribution: figure.meaning.attribution
    case .id: figure.id
    case .policy: ""
    }
  }
}

extension Figure {
  /// `«5 thousand» story.txt:41:409`.
  var shown: String { "«\(source.quote)» \(source)" }
}
