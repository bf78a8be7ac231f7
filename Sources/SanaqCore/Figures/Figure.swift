/// One number of a document: a row of the sheet.
public struct Figure: Hashable, Sendable, Identifiable {
  /// Stable across runs and across edits elsewhere in the document; starts with a letter.
  public var id: String
  /// Where it stands, and the words that stand there.
  public var source: Source
  /// The number itself: its values, its unit and how the text hedges it.
  public var quantity: Quantity
  /// What the number says of the world.
  public var meaning: Meaning
  /// The other rows that it belongs with.
  public var links: Links

  /// A row of which the text says no more than is given.
  public init(
    id: String, source: Source, quantity: Quantity, meaning: Meaning = Meaning(), links: Links = Links()
  ) {
    self.id = id
    self.source = source
    self.quantity = quantity
    self.meaning = meaning
    self.links = links
  }

  /// Whom the text names as the number's source, or else the document itself.
  public var origin: String { meaning.attribution.isEmpty ? source.document : meaning.attribution }
}

/// The names of other rows that a row belongs with, each empty if none.
public struct Links: Hashable, Sendable {
  /// The group of rows that speak of the same quantity.
  public var group: String
  /// The row that this one repeats.
  public var repeats: String
  /// `applied` where a person changed the row.
  public var correction: String

  /// Links to the rows and the group of these ids.
  public init(group: String = "", repeats: String = "", correction: String = "") {
    self.group = group
    self.repeats = repeats
    self.correction = correction
  }
}
