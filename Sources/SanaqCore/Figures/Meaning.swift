/// What the number says of the world; every text is empty where the document says nothing.
public struct Meaning: Hashable, Sendable {
  /// What is measured, a dotted name from the lexicon: `casualties.killed`.
  public var measure: String
  /// The counted or described noun phrase, from the text.
  public var subject: String
  /// Where it applies, by the name that the text gives.
  public var place: String
  /// When it applies, in EDTF (ISO 8601-2): `2016-06-05`, `198X`, `1991/2019`, `2016-33`, `XXXX-01-02`.
  public var time: String
  /// Who the text says it comes from; empty for the document's own voice.
  public var attribution: String
  /// Whether it is the whole, an addition or a part; nil where the text says none of these.
  public var aggregation: Aggregation?
  /// What the text says of its truth; nil where it just states it.
  public var status: Status?

  /// What the text says; all else is left empty.
  public init(
    measure: String = "", subject: String = "", place: String = "", time: String = "", attribution: String = "",
    aggregation: Aggregation? = nil, status: Status? = nil
  ) {
    self.measure = measure
    self.subject = subject
    self.place = place
    self.time = time
    self.attribution = attribution
    self.aggregation = aggregation
    self.status = status
  }
}

/// Whether a number is the whole, an addition to it or a part of it.
public enum Aggregation: String, Hashable, Sendable, CaseIterable, Codable {
  /// `the total reached 18`.
  case total
  /// Beside what was counted before: `several more were killed`.
  case new
  /// Of a number that the text has too: `including 12 children`.
  case part
}

/// What the text says of a number's truth.
public enum Status: String, Hashable, Sendable, CaseIterable, Codable {
  /// `allegedly promised`.
  case alleged
  /// Somebody is said to have confirmed it.
  case confirmed
  /// Somebody is said to have denied it.
  case denied
}
