import SanaqCore

/// A document's line of JSON, made part by part: its figures are handed on at once, and its exclusions are to be put aside,
/// for they stand behind all of the figures.
struct OpenJSONLine {
  private var hasFigures = false
  private var hasExclusions = false
  /// Whether a part was written, and the line's end was not.
  private(set) var isOpen = false

  private static let figureColumns = JSONColumns(FigureColumn.self)
  private static let exclusionColumns = JSONColumns(ExclusionColumn.self)

  /// What stands between the figures and the exclusions.
  static let middle = Array("],\"excluded\":[".utf8)

  /// The bytes of the next part; `id` is told by the first.
  mutating func append(_ extraction: Extraction, id: LineID) -> (figures: [UInt8], exclusions: [UInt8]) {
    var (figures, exclusions) = (JSONText(), JSONText())
    if !isOpen { figures.append(json: "{\"id\":\(id.json),\"figures\":[") }
    isOpen = true
    for figure in extraction.figures {
      if hasFigures { figures.append(json: ",") }
      hasFigures = true
      figures.append(row: figure, of: Self.figureColumns)
    }
    for exclusion in extraction.exclusions {
      if hasExclusions { exclusions.append(json: ",") }
      hasExclusions = true
      exclusions.append(row: exclusion, of: Self.exclusionColumns)
    }
    return (figures.bytes, exclusions.bytes)
  }

  /// The bytes behind the exclusions, with what went wrong where the document can't be read further. Another line may follow.
  mutating func close(error: String? = nil) -> [UInt8] {
    var json = JSONText()
    json.append(json: "]")
    if let error {
      json.append(json: ",\"error\":")
      json.append(error)
    }
    json.append(json: "}\n")
    self = OpenJSONLine()
    return json.bytes
  }
}
