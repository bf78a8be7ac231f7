import SanaqCore

/// A document's line of JSON, made part by part: figures are handed on at once, and its exclusions held until the end.
struct OpenJSONLine {
  private var excluded = JSONText()
  private var hasFigures = false
  /// Whether a part was written, and the line's end was not.
  private(set) var isOpen = false

  /// The bytes of the next part; `id` is told by the first.
  mutating func append(_ extraction: Extraction, id: LineID) -> [UInt8] {
    var json = JSONText()
    if !isOpen { json.append(json: "{\"id\":\(id.json),\"figures\":[") }
    isOpen = true
    for figure in extraction.figures {
      if hasFigures { json.append(json: ",") }
      hasFigures = true
      json.append(row: figure, of: FigureColumn.self)
    }
    for exclusion in extraction.exclusions {
      if !excluded.bytes.isEmpty { excluded.append(json: ",") }
      excluded.append(row: exclusion, of: ExclusionColumn.self)
    }
    return json.bytes
  }

  /// The line's end, with what went wrong where its document can't be read further. Another line may follow.
  mutating func close(error: String? = nil) -> [UInt8] {
    var json = JSONText()
    json.append(json: "],\"excluded\":[")
    var bytes = json.bytes + excluded.bytes
    json = JSONText()
    json.append(json: "]")
    if let error {
      json.append(json: ",\"error\":")
      json.append(error)
    }
    json.append(json: "}\n")
    bytes += json.bytes
    self = OpenJSONLine()
    return bytes
  }
}
