/// Which columns of a table, and which fields of a line of JSON, hold a record's text and its name.
public struct RecordFields: Hashable, Sendable {
  /// The text; nil for `text` in lines of JSON. A table is read only where its column is named.
  public var text: String?
  /// The name; nil for `id` in lines of JSON, and for the row's number in tables.
  public var id: String?

  /// The usual names, unless others are given.
  public init(text: String? = nil, id: String? = nil) {
    self.text = text
    self.id = id
  }
}

/// One document of a file that holds many.
struct Record: Hashable {
  /// What the file calls it; empty where it doesn't.
  let id: String
  /// Its place in the file: the row as spreadsheets count them, the header being the first, or the line.
  let number: Int
  let utf8: [UInt8]
  var notes: [DocumentNote] = []
}

/// Yields the records of a file in their order, and holds a piece of the file at a time.
protocol RecordSource: AnyObject {
  /// The next record, or why there is none at its place; nil at the end.
  func next() -> Result<Record, DocumentError>?
  /// How much of the file was read.
  var bytesRead: Int { get }
}
