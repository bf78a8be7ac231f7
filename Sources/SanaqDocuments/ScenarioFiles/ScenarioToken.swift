import SanaqCore

/// A piece of a scenario's code, and where it begins.
struct ScenarioToken: Hashable {
  enum Kind: Hashable {
    /// A name, or a number as people write it.
    case operand(String)
    /// What stands between the parentheses of `figures(…)`.
    case selection([SelectionTerm])
    case expect
    case possibly
    case never
    case symbol(Character)
    case relation(ScenarioRelation)
    case newline
  }

  let kind: Kind
  let place: ScenarioPlace

  /// The token as it is shown in a message.
  var described: String {
    switch kind {
    case .operand(let text): "\"\(text)\""
    case .selection: "figures(…)"
    case .expect: "\"expect\""
    case .possibly: "\"possibly\""
    case .never: "\"never\""
    case .symbol(let symbol): "\"\(symbol)\""
    case .relation(let relation): "\"\(relation.rawValue)\""
    case .newline: "the end of the line"
    }
  }
}

/// One `key: value` of a selection.
struct SelectionTerm: Hashable {
  let key: String
  let value: String
  let place: ScenarioPlace
}
