#if canImport(Testing)
  internal import SanaqCore

  /// A column of rows: its name for messages, and a row's value, nil where it is missing.
  struct Column<Row, Value>: Sendable {
    let name: String
    let value: @Sendable (Row) -> Value?
  }

  extension AnyKeyPath {
    /// `\Figure.quantity.unit?.name` → `quantity.unit.name`.
    var columnName: String {
      let parts = "\(self)".split(separator: ".").dropFirst().map { part in
        Self.typeName(part) ?? part.filter { $0 != "?" && $0 != "!" }
      }
      return parts.filter { !$0.isEmpty }.joined(separator: ".")
    }

    /// Where the binary has no name for a property, Swift prints `<computed 0x… (Interval)>`, another one on each run.
    private static func typeName(_ part: Substring) -> String? {
      guard part.first == "<", let start = part.firstIndex(of: "("), let end = part.lastIndex(of: ")") else {
        return nil
      }
      return String(part[part.index(after: start)..<end])
    }
  }

  /// A value in a message: texts in quotes, no `Optional(…)`, and the empty text by its name.
  func describe(_ value: some Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return mirror.children.first.map { describe($0.value) } ?? "missing" }
    if let number = value as? Double { return NumberText.describe(number) }
    if let text = value as? String { return text.isEmpty ? "missing" : "\"\(text)\"" }
    return "\(value)"
  }
#endif
