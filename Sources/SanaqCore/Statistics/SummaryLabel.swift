/// How a summary's rows by measure are named.
package enum SummaryLabel {
  /// The measure; where there is none, the kind in brackets.
  package static func measure(_ measure: String, kind: Kind) -> String {
    measure.isEmpty ? "(\(kind.rawValue))" : measure
  }

  /// Unit and denominator, and what tells quantities of the same unit apart.
  package static func unit(_ unit: String, per: String, kind: Kind) -> String {
    let label = per.isEmpty ? unit : "\(unit) per \(per)"
    switch kind {
    case .calendar: return calendar + label
    case .change: return "\(label) change"
    case .age: return "\(label) of age"
    case .count: return label
    default: return label.isEmpty ? "(\(kind.rawValue))" : label
    }
  }

  /// Whether the values of a unit's label are years, which take no commas.
  package static func isCalendar(unit label: String) -> Bool { label.hasPrefix(calendar) }

  private static let calendar = "calendar "

  /// The row that a figure counts in.
  package static func row(of figure: Figure) -> Row {
    let quantity = figure.quantity
    return Row(
      measure: measure(figure.meaning.measure, kind: quantity.kind),
      unit: unit(quantity.unit?.name ?? "", per: quantity.per, kind: quantity.kind))
  }

  /// What tells a row by measure from the others.
  package struct Row: Hashable, Sendable {
    package let measure: String
    package let unit: String

    package init(measure: String, unit: String) {
      self.measure = measure
      self.unit = unit
    }
  }
}
