internal import SanaqDocuments
public import SanaqCore

/// Figures as a table for a terminal: where, what, how much, and the words around.
public enum FigureListText {
  static let headings: [TableText.Heading] = [
    .init(title: "id"), .init(title: "place"), .init(title: "quote"), .init(title: "value", isNumeric: true),
    .init(title: "unit"), .init(title: "kind"), .init(title: "measure"), .init(title: "subject"),
  ]

  /// A line a figure, ids cut to eight letters and long texts shortened.
  public static func text(of figures: [Figure]) -> String {
    TableText.aligned(headings, figures.map(cells))
  }

  private static func cells(_ figure: Figure) -> [String] {
    let quantity = figure.quantity
    let per = quantity.per.isEmpty ? "" : " per \(quantity.per)"
    let value = (quantity.isApproximate ? "~" : "") + quantity.interval.description
    return [
      String(figure.id.prefix(8)), figure.source.description.escaped, shortened(figure.source.quote, 30), value,
      (quantity.unit?.name ?? "") + per, quantity.kind.rawValue, figure.meaning.measure,
      shortened(figure.meaning.subject, 40),
    ].map(\.oneLine)
  }

  private static func shortened(_ text: String, _ length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}

extension String {
  /// Without line breaks and control characters.
  fileprivate var oneLine: String { replacing("\r\n", with: " ").replacing("\n", with: " ").escaped }
}
