import SanaqCore

/// A document's line of JSON, made part by part: figures are handed on at once, and its exclusions held until the end.
struct OpenJSONLine {
  /// Of each part its own: one growing text would be copied again and again.
  private var excluded: [[UInt8]] = []
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
    var others = JSONText()
    for exclusion in extraction.exclusions {
      if !excluded.isEmpty || !others.bytes.isEmpty { others.append(json: ",") }
      others.append(row: exclusion, of: ExclusionColumn.self)
    }
    if !others.bytes.isEmpty { excluded.append(others.bytes) }
    return json.bytes
  }

  /// The bytes of the line's end, with what went wrong where its document can't be read further. Another line may follow.
  mutating func close(error: String? = nil) -> [[UInt8]] {
    var json = JSONText()
    json.append(json: "]")
    if let error {
      json.append(json: ",\"error\":")
      json.append(error)
    }
    json.append(json: "}\n")
    defer { self = OpenJSONLine() }
    return [Array("],\"excluded\":[".utf8)] + excluded + [json.bytes]
  }
}
