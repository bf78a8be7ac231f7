/// What the reports of one quantity say, as far as it matters which value holds.
public struct Reports: Hashable, Sendable {
  /// What each origin says, in alphabetical order.
  public let votes: [Vote]
  /// What all reports leave possible; nil where they conflict.
  public let common: Interval?
  /// What the last report says, by the documents' names and the places in them.
  public let latest: Interval?

  /// What one origin says: all its reports are one vote, which holds all of them.
  public struct Vote: Hashable, Sendable {
    /// Whom the text names, or else the document itself.
    public let origin: String
    /// The narrowest interval that holds all its reports.
    public let interval: Interval
  }

  init(votes: some Sequence<Vote>, common: Interval?, latest: Interval?) {
    self.votes = votes.sorted { $0.origin < $1.origin }
    self.common = common
    self.latest = latest
  }
}
