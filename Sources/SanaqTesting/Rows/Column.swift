#if canImport(Testing)
  /// A column of rows: its name for messages, and a row's value, nil where it is missing.
  struct Column<Row, Value>: Sendable {
    let name: String
    let value: @Sendable (Row) -> Value?
  }

  /// `\Figure.quantity.unit?.name` → `quantity.unit.name`.
  extension AnyKeyPath {
    var columnName: String {
      "\(self)".split(separator: ".").dropFirst().map { $0.filter { $0 != "?" && $0 != "!" } }.filter { !$0.isEmpty }
        .joined(separator: ".")
    }
  }

  /// A value in a message: texts in quotes, no `Optional(…)`, and the empty text by its name.
  func describe(_ value: some Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return mirror.children.first.map { describe($0.value) } ?? "missing" }
    if let text = value as? String { return text.isEmpty ? "missing" : "\"\(text)\"" }
    return "\(value)"
  }
#endif
