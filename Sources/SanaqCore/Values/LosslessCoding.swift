extension Decoder {
  /// A value by the text that describes it.
  func lossless<Value: LosslessStringConvertible>() throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Value(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" describes no \(Value.self)")
    }
    return value
  }

  /// What says why a value can't be.
  func corrupted(_ why: String) -> DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: why))
  }
}

extension Encoder {
  /// Writes the text that describes a value.
  func encodeText(of value: some LosslessStringConvertible) throws {
    var container = singleValueContainer()
    try container.encode(value.description)
  }
}

/// A count as it is written down: far from where sums of counts overflow.
struct Count: Codable {
  let value: Int

  init(_ value: Int) { self.value = value }

  init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Int.self)
    guard (0...1 << 53).contains(value) else { throw decoder.corrupted("\(value) counts nothing") }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
