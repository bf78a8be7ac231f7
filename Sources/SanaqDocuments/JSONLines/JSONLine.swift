import Foundation
public import SanaqCore

/// One document's numbers as a line of JSON: `{"excluded": […], "figures": […], "id": …}`.
///
/// Keys stand in alphabetical order, so that the same document gives the same bytes. An open bound is null.
public enum JSONLine {
  public static func encode(id: String, _ extraction: Extraction) -> [UInt8] {
    line(Answer(id: id, figures: extraction.figures, excluded: extraction.exclusions, error: nil))
  }

  /// What answers an input that could not be read.
  public static func encode(id: String?, error: String) -> [UInt8] {
    line(Answer(id: id, figures: nil, excluded: nil, error: error))
  }

  /// Reads `{"id": …, "text": …}`; throws what a person can mend.
  public static func decode(_ line: some Collection<UInt8>) throws(JSONLineError) -> (id: String, text: String) {
    let request: Request
    do { request = try JSONDecoder().decode(Request.self, from: Data(line)) } catch {
      throw JSONLineError(id: nil, problem: "is no JSON object with \"id\" and \"text\"")
    }
    guard let id = request.id?.text else {
      throw JSONLineError(id: nil, problem: "has no \"id\" (a string or a number)")
    }
    guard let text = request.text else { throw JSONLineError(id: id, problem: "has no \"text\" (a string)") }
    return (id, text)
  }

  private static func line(_ answer: Answer) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts, finite numbers and nulls: none of them can fail to be encoded.
    guard let data = try? encoder.encode(answer) else { preconditionFailure("a row holds a number that JSON has not") }
    return [UInt8](data) + [UInt8(ascii: "\n")]
  }
}

/// A line that is no request.
public struct JSONLineError: Error, Hashable, Sendable, CustomStringConvertible {
  public let id: String?
  public let problem: String

  public var description: String { "the line \(problem); write {\"id\": \"…\", \"text\": \"…\"}" }
}

private struct Request: Decodable {
  /// A name may be a number.
  struct Name: Decodable {
    let text: String
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self.text = text
      } else {
        text = String(try container.decode(Int.self))
      }
    }
  }

  let id: Name?
  let text: String?

  private enum Key: CodingKey { case id, text }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try? container.decode(Name.self, forKey: .id)
    text = try? container.decode(String.self, forKey: .text)
  }
}

private struct Answer: Encodable {
  let id: String?
  let figures: [Figure]?
  let excluded: [Exclusion]?
  let error: String?

  private enum Key: CodingKey { case id, figures, excluded, error }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(figures.map { $0.map { SheetRow<FigureColumn>(row: $0) } }, forKey: .figures)
    try container.encodeIfPresent(excluded.map { $0.map { SheetRow<ExclusionColumn>(row: $0) } }, forKey: .excluded)
    try container.encodeIfPresent(error, forKey: .error)
  }
}

/// A sheet's row as a JSON object: numbers as numbers, open bounds as null.
private struct SheetRow<Column: SheetColumn>: Encodable {
  let row: Column.Row

  struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for column in Column.allCases {
      let name = Name(stringValue: column.rawValue)
      let text = column.text(of: row)
      if column.isNumeric {
        if let whole = Int(text) {
          try container.encode(whole, forKey: name)
        } else {
          try container.encode(NumberText.parse(text), forKey: name)
        }
      } else if column.rawValue == FigureColumn.approximate.rawValue {
        try container.encode(text == "true", forKey: name)
      } else {
        try container.encode(text, forKey: name)
      }
    }
  }
}
