/// What rows of one group have in common: the quantity that they speak of.
public struct GroupKey: Hashable, Sendable {
  public let measure: String
  /// The head noun of the subject, in the singular and in lower case; empty if the text names none.
  public let subject: String
  public let place: String
  public let time: String
  /// Unit and denominator.
  public let unit: String
  /// Shares and changes of them are no rivals, nor are a date and a length.
  public let kind: Kind

  /// Nil for a figure that no other can rival: without a measure, or one that only places something in time.
  ///
  /// - Parameter subject: the head noun to use where the figure's own text names none.
  public init?(_ figure: Figure, subject fallback: String = "") {
    let measure = figure.meaning.measure
    guard !measure.isEmpty, figure.quantity.kind != .calendar, !["elapsed", "age"].contains(measure) else { return nil }
    self.measure = measure
    // The answers of a poll are sentences, and rivals of no other answer.
    let isAnswer = measure.hasPrefix("poll.")
    let head = isAnswer ? figure.meaning.subject.lowercased() : Self.head(of: figure.meaning.subject)
    subject = head.isEmpty ? fallback : head
    place = figure.meaning.place
    time = figure.meaning.time
    let per = figure.quantity.per
    unit = (figure.quantity.unit?.name ?? "") + (per.isEmpty ? "" : " per \(per)")
    kind = figure.quantity.kind
  }

  /// The group's name, the same on every run: a `g`, then letters and digits.
  public var id: String {
    var hash = FNV()
    for part in [measure, subject, place, time, unit, kind.rawValue] {
      hash.combine(part.utf8)
      hash.combine(0)
    }
    return hash.name(prefix: "g")
  }

  /// `members of the criminal group` → `member`, `armed criminals` → `criminal`.
  static func head(of subject: String) -> String {
    let words = subject.lowercased().split { " \n\t,;".contains($0) }
    let end = words.firstIndex { joiners.contains($0) } ?? words.endIndex
    guard let head = words[..<end].last else { return "" }
    let letters = head.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed()
    return Plural.singular(of: String(letters))
  }

  private static let joiners: Set<Substring> = ["of", "and", "in", "from", "for", "with", "to", "at", "on", "by"]
}
