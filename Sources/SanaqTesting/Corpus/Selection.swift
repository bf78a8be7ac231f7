#if canImport(Testing)
  public import SanaqCore

  extension Sequence<Figure> {
    /// The figures of a measure and of those below it: `casualties` takes `casualties.killed` too.
    public func measure(_ name: String) -> [Figure] { selected(FigureFilter(measures: [name])) }

    /// The figures of a place, by a part of its name in any case.
    public func place(_ name: String) -> [Figure] { selected(FigureFilter(places: [name])) }

    /// The figures of a document, by a part of its name in any case.
    public func document(_ name: String) -> [Figure] { selected(FigureFilter(documents: [name])) }

    private func selected(_ filter: FigureFilter) -> [Figure] { self.filter(filter.admits) }
  }

  extension Sequence where Element: InvariantRow {
    /// The rows with this value: `figures.rows(\.meaning.status, .alleged)`.
    public func rows<Value: Equatable>(_ path: KeyPath<Element, Value>, _ value: Value) -> [Element] {
      filter { $0[keyPath: path] == value }
    }
  }
#endif
