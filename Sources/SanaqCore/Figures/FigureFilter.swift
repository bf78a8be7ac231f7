/// Which figures a question is about; an empty filter takes all.
public struct FigureFilter: Hashable, Sendable {
  /// Measures, each with those below it: `casualties` takes `casualties.killed` too.
  public var measures: [String]
  /// Parts of places' names, in any case.
  public var places: [String]
  /// Parts of documents' names, in any case.
  public var documents: [String]

  /// Takes what answers to one entry at least of every list that is not empty.
  public init(measures: [String] = [], places: [String] = [], documents: [String] = []) {
    self.measures = measures
    self.places = places
    self.documents = documents
  }

  /// Whether it takes all.
  public var isEmpty: Bool { measures.isEmpty && places.isEmpty && documents.isEmpty }

  /// Whether a figure answers to every part of the filter.
  public func admits(_ figure: Figure) -> Bool {
    admits(measure: figure.meaning.measure, place: figure.meaning.place, document: figure.source.document)
  }

  /// The same from the figure's parts.
  package func admits(measure: String, place: String, document: String) -> Bool {
    (measures.isEmpty || measures.contains { measure == $0 || measure.hasPrefix($0 + ".") })
      && Self.names(places, in: place) && Self.names(documents, in: document)
  }

  private static func names(_ parts: [String], in name: String) -> Bool {
    parts.isEmpty || parts.contains { name.lowercased().contains($0.lowercased()) }
  }
}
