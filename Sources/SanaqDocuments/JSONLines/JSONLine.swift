import Foundation
public import SanaqCore

/// One document's numbers as a line of JSON: `{"id": …, "figures": […], "excluded": […]}`.
///
/// Figures and exclusions have the keys of their sheets, in the order of those; an open bound is null.
public enum JSONLine {
  /// The answer to a document that was read, with its line end.
  public static func encode(id: LineID, _ extraction: Extraction) -> [UInt8] {
    var line = OpenJSONLine()
    let (figures, exclusions) = line.append(extraction, id: id)
    return figures + OpenJSONLine.middle + exclusions + line.close()
  }

  /// What answers an input that could not be read.
  public static func encode(id: LineID, error: String) -> [UInt8] {
    var json = JSONText()
    json.append(json: "{\"id\":\(id.json),\"error\":")
    json.append(error)
    json.append(json: "}\n")
    return json.bytes
  }

  /// Reads `{"id": …, "text": …}`, whatever the two fields are called; throws what a person can mend.
  public static func decode(
    _ line: some Collection<UInt8>, fields: RecordFields = RecordFields()
  ) throws(JSONLineError) -> (id: LineID, text: String) {
    let request = try record(line, fields: fields)
    guard request.id != .none else {
      let name = fields.id ?? "id"
      throw JSONLineError(id: .none, problem: "has no \"\(name.escaped)\" (a string or a whole number)")
    }
    return request
  }

  /// The same where a line need not have an id: its file and its number are one.
  static func record(
    _ line: some Collection<UInt8>, fields: RecordFields
  ) throws(JSONLineError) -> (id: LineID, text: String) {
    let (id, text) = (fields.id ?? "id", fields.text ?? "text")
    let decoder = JSONDecoder()
    decoder.userInfo[Request.names] = [id, text]
    let request: Request
    do { request = try decoder.decode(Request.self, from: Data(line)) } catch {
      throw JSONLineError(id: .none, problem: "is no JSON object with \"\(id.escaped)\" and \"\(text.escaped)\"")
    }
    guard let told = request.text else {
      throw JSONLineError(id: request.id, problem: "has no \"\(text.escaped)\" (a string)")
    }
    return (request.id, told)
  }
}

/// What a line calls its document; it is given back as it came.
public enum LineID: Hashable, Sendable {
  /// The line's field is a text.
  case name(String)
  /// It is a whole number.
  case number(Int)
  /// The line doesn't say.
  case none

  /// The document's name in its rows.
  public var name: String {
    switch self {
    case .name(let name): name
    case .number(let number): String(number)
    case .none: ""
    }
  }

  /// As it stands in a line.
  var json: String {
    switch self {
    case .name(let name):
      var json = JSONText()
      json.append(name)
      return String(decoding: json.bytes, as: UTF8.self)
    case .number(let number): return String(number)
    case .none: return "null"
    }
  }
}

/// A line that is no request.
public struct JSONLineError: Error, Hashable, Sendable {
  /// The line's id, as far as it has one.
  public let id: LineID
  /// What is wrong with it.
  public let problem: String

  /// Place, cause and repair, for the line with this number.
  public func description(line: Int) -> String {
    "line \(line) \(problem); write {\"id\": \"…\", \"text\": \"…\"}"
  }
}

/// Both fields by themselves, so that a line without a text still has its id.
private struct Request: Decodable {
  let id: LineID
  let text: String?

  /// The names of the fields, the id's first.
  static let names: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "fields") else { preconditionFailure("every text makes a key") }
    return key
  }()

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let names = decoder.userInfo[Self.names] as? [String] ?? ["id", "text"]
    let keys = names.map(Key.init)
    let name = (try? container.decode(String.self, forKey: keys[0])).map(LineID.name)
    id = name ?? (try? container.decode(Int.self, forKey: keys[0])).map(LineID.number) ?? .none
    text = try? container.decode(String.self, forKey: keys[1])
  }
}
