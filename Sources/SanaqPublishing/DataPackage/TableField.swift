internal import SanaqCore

/// A column of a sheet in the words of Table Schema.
struct TableField: Encodable {
  enum FieldType: String, Encodable { case string, integer, number, boolean }

  struct Constraints: Encodable {
    var required: Bool?
    var unique: Bool?
    var minimum: Int?
    var `enum`: [String]?
  }

  let name: String
  let type: FieldType
  let description: String
  var trueValues: [String]?
  var falseValues: [String]?
  var constraints: Constraints?

  private init(_ name: String, _ type: FieldType, _ description: String, _ constraints: Constraints? = nil) {
    (self.name, self.type, self.description, self.constraints) = (name, type, description, constraints)
    guard type == .boolean else { return }
    (trueValues, falseValues) = (["true"], ["false"])
  }

  private static let required = Constraints(required: true)

  private static func one<Word: RawRepresentable & CaseIterable>(of words: Word.Type) -> Constraints
  where Word.RawValue == String {
    Constraints(enum: words.allCases.map(\.rawValue))
  }

  init(figures column: FigureColumn) {
    let name = column.rawValue
    switch column {
    case .id:
      self.init(
        name, .string, "stays the same across runs, and across edits elsewhere in the document",
        .init(required: true, unique: true))
    case .document: self.init(name, .string, "the document, by its path below the folder that was given", Self.required)
    case .line, .column: self.init(name, .integer, "where the quote stands", .init(required: true, minimum: 0))
    case .start:
      self.init(name, .integer, "the quote's first Unicode scalar in the text", .init(required: true, minimum: 0))
    case .end: self.init(name, .integer, "the scalar behind the quote", .init(required: true, minimum: 0))
    case .quote: self.init(name, .string, "the number's own words", Self.required)
    case .sentence: self.init(name, .string, "the sentence around the quote")
    case .kind, .low, .high, .bound, .approximate, .vague, .unit, .per, .direction: self.init(quantity: column)
    case .measure: self.init(name, .string, "what is measured")
    case .subject: self.init(name, .string, "what is counted or described, from the text")
    case .place: self.init(name, .string, "where it applies, from the text")
    case .time: self.init(name, .string, "when it applies, in EDTF (ISO 8601-2)")
    case .attribution: self.init(name, .string, "who the text says it comes from")
    case .aggregation: self.init(name, .string, "a total, a part or an addition", Self.one(of: Aggregation.self))
    case .status: self.init(name, .string, "what the text says of its truth", Self.one(of: Status.self))
    case .group: self.init(name, .string, "the group of rival reports")
    case .repeats: self.init(name, .string, "the row that this one repeats")
    case .correction: self.init(name, .string, "whether a person changed the row")
    }
  }

  private init(quantity column: FigureColumn) {
    let name = column.rawValue
    switch column {
    case .kind:
      self.init(name, .string, "what sort of number it is", .init(required: true, enum: Kind.allCases.map(\.rawValue)))
    case .low: self.init(name, .number, "the lower bound; empty where the text sets none")
    case .high: self.init(name, .number, "the upper bound; empty where the text sets none")
    case .bound: self.init(name, .string, "how the bounds are meant", Self.one(of: Bound.self))
    case .approximate: self.init(name, .boolean, "whether the text says about", Self.required)
    case .vague: self.init(name, .string, "the vague word, if it is one")
    case .unit: self.init(name, .string, "the unit: person, an ISO 4217 code, %, km …")
    case .per: self.init(name, .string, "the denominator")
    default: self.init(name, .string, "what the text says happened", Self.one(of: Direction.self))
    }
  }

  init(excluded column: ExclusionColumn) {
    if let figure = FigureColumn(rawValue: column.rawValue) {
      self.init(figures: figure)
    } else {
      self.init(column.rawValue, .string, "why it is no figure", Self.required)
    }
  }

  init(groups column: GroupColumn) {
    let name = column.rawValue
    switch column {
    case .id: self.init(name, .string, "the group's name in figures.csv", .init(required: true, unique: true))
    case .measure, .subject, .place, .time, .unit: self.init(name, .string, "what all reports of the group speak of")
    case .figures: self.init(name, .integer, "how many reports there are", .init(required: true, minimum: 1))
    case .documents: self.init(name, .integer, "in how many documents", .init(required: true, minimum: 1))
    case .origins: self.init(name, .integer, "from how many independent origins", .init(required: true, minimum: 1))
    case .low: self.init(name, .number, "the lower bound under the policy")
    case .best: self.init(name, .number, "the value that the policy chooses; empty where it chooses none")
    case .high: self.init(name, .number, "the upper bound under the policy")
    case .policy: self.init(name, .string, "how rival reports became one value", Self.required)
    case .agreement: self.init(name, .string, "whether the reports agree", Self.one(of: Agreement.self))
    }
  }
}
