extension Reports {
  /// A linear opinion pool of the origins with equal weights: the bounds of the probability that the value is at most `x`,
  /// if each origin is as likely to be right as any other and says nothing of where in its range the value lies.
  ///
  /// - Source: Stone, "The opinion pool", *Annals of Mathematical Statistics* 32 (1961), 1339–1342.
  public func pooledShare(at x: Double) -> Interval? { IntervalSample(votes.map(\.interval)).cumulativeShare(at: x) }
}

extension FigureGroup {
  /// The linear opinion pool of the group's reports.
  public func pooledShare(at x: Double) -> Interval? { reports.pooledShare(at: x) }
}
