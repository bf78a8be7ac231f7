/// A row of a group, as far as it takes part in a dispute: what it says, where, and who says it.
public struct GroupMember: Hashable, Sendable {
  /// The values that the text leaves possible.
  public let interval: Interval
  /// Whether the text says `about`, `nearly`, `some` …
  public let isApproximate: Bool
  /// Whether the number is a vague word.
  public let isVague: Bool
  /// The document's name.
  public let document: String
  /// The line of the quote's first character, from 1.
  public let line: Int
  /// The column of the quote's first character in its line, from 1.
  public let column: Int
  /// The surface text of the number, letter for letter.
  public let quote: String
  /// The counted or described noun phrase.
  public let subject: String
  /// Who the text says it comes from; empty for the document's own voice.
  public let attribution: String

  /// What a figure says in its group.
  public init(_ figure: Figure) {
    interval = figure.quantity.interval
    isApproximate = figure.quantity.isApproximate
    isVague = !figure.quantity.vague.isEmpty
    (document, line, column) = (figure.source.document, figure.source.line, figure.source.column)
    quote = figure.source.quote
    subject = figure.meaning.subject
    attribution = figure.meaning.attribution
  }

  /// `story.txt:27:14`, the form that editors open.
  public var place: String { "\(document):\(line):\(column)" }
}

/// The same in a few dozen bytes: its texts are names of a pool.
struct PooledMember: Sendable {
  private let interval: Interval
  private let isApproximate: Bool
  private let isVague: Bool
  private let document: Name
  private let line: Int
  private let column: Int
  private let quote: Name
  private let subject: Name
  private let attribution: Name

  init(_ figure: Figure, document: Name, pool: inout NamePool) {
    let member = GroupMember(figure)
    interval = member.interval
    (isApproximate, isVague) = (member.isApproximate, member.isVague)
    (self.document, line, column) = (document, member.line, member.column)
    quote = pool.name(of: member.quote)
    subject = pool.name(of: member.subject)
    attribution = pool.name(of: member.attribution)
  }

  func member(_ pool: NamePool) -> GroupMember {
    GroupMember(
      interval: interval, isApproximate: isApproximate, isVague: isVague, document: pool[document], line: line,
      column: column, quote: pool[quote], subject: pool[subject], attribution: pool[attribution])
  }
}

extension GroupMember {
  fileprivate init(
    interval: Interval, isApproximate: Bool, isVague: Bool, document: String, line: Int, column: Int, quote: String,
    subject: String, attribution: String
  ) {
    (self.interval, self.isApproximate, self.isVague) = (interval, isApproximate, isVague)
    (self.document, self.line, self.column) = (document, line, column)
    (self.quote, self.subject, self.attribution) = (quote, subject, attribution)
  }
}
