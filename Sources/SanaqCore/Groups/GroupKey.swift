/// What rows of one group have in common: the quantity that they speak of.
public struct GroupKey: Hashable, Sendable {
  /// What is measured, as in the figures; empty only where a column `group` names the group.
  public let measure: String
  /// The head noun of the subject, in the singular and in lower case, or a poll's answer; empty if the text names none.
  public internal(set) var subject: String
  /// Where it applies; empty if the text names no place.
  public let place: String
  /// When it applies, in EDTF; empty if the text names no time.
  public let time: String
  /// Unit and denominator.
  public let unit: String
  /// Shares and changes of them are no rivals, nor are a date and a length.
  public let kind: Kind

  /// Nil for a figure that no other can rival, unless its column `group` says so: without a measure, or one that only places
  /// something in time.
  ///
  /// - Parameter figure: a row of the sheet.
  public init?(_ figure: Figure) {
    self.init(
      measure: figure.meaning.measure, subject: figure.meaning.subject, place: figure.meaning.place,
      time: figure.meaning.time, unit: figure.quantity.unit?.name ?? "", per: figure.quantity.per,
      kind: figure.quantity.kind, isNamed: !figure.links.group.isEmpty)
  }

  /// The same from the figure's parts.
  init?(
    measure: String, subject: String, place: String, time: String, unit: String, per: String, kind: Kind,
    isNamed: Bool = false
  ) {
    guard isNamed || Self.isRivalled(measure, kind) else { return nil }
    self.measure = measure
    // An answer of a poll is a rival of no other answer.
    self.subject = Meaning.isAnswer(measure: measure) ? subject.lowercased() : Meaning.head(of: subject)
    self.place = place
    self.time = time
    self.unit = unit + (per.isEmpty ? "" : " per \(per)")
    self.kind = kind
  }

  /// Whether a figure without a group of its own can have rivals.
  package static func isRivalled(_ measure: String, _ kind: Kind) -> Bool {
    isRivalled(isMeasured: !measure.isEmpty, kind) && measure != "elapsed" && measure != "age"
  }

  /// Whether a figure can have rivals, as far as its kind tells and whether it has a measure.
  static func isRivalled(isMeasured: Bool, _ kind: Kind) -> Bool { isMeasured && kind != .calendar }

  /// The group's name, the same on every run: a `g`, then letters and digits.
  public var id: String {
    var hash = FNV()
    for part in [measure, subject, place, time, unit, kind.rawValue] {
      hash.combine(part)
      hash.combine(0)
    }
    return hash.name(prefix: "g")
  }
}
