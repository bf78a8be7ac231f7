/// What a summary takes from a figure; its texts are names in the pool of the tally that takes it.
package struct SummaryEntry: Sendable {
  package var interval: Interval
  package var kind: Kind
  package var isVague = false
  package var isApproximate = false
  package var isRepeat = false
  /// Where the figure stands in its document.
  package var start = 0
  /// Its standard error, where a sheet gives one.
  package var standardError: Double?
  package var document = Name.empty
  package var measure = Name.empty
  package var subject = Name.empty
  package var place = Name.empty
  package var time = Name.empty
  package var attribution = Name.empty
  package var unit = Name.empty
  package var per = Name.empty
  package var group = Name.empty

  package init(interval: Interval, kind: Kind) {
    self.interval = interval
    self.kind = kind
  }

  init(_ figure: Figure, pool: inout NamePool) {
    self.init(interval: figure.quantity.interval, kind: figure.quantity.kind)
    isVague = !figure.quantity.vague.isEmpty
    isApproximate = figure.quantity.isApproximate
    isRepeat = !figure.links.repeats.isEmpty
    start = figure.source.scalars.lowerBound
    document = pool.name(of: figure.source.document)
    measure = pool.name(of: figure.meaning.measure)
    subject = pool.name(of: figure.meaning.subject)
    place = pool.name(of: figure.meaning.place)
    time = pool.name(of: figure.meaning.time)
    attribution = pool.name(of: figure.meaning.attribution)
    unit = pool.name(of: figure.quantity.unit?.name ?? "")
    per = pool.name(of: figure.quantity.per)
    group = pool.name(of: figure.links.group)
  }

  /// `Figure.origin`, by names.
  var origin: Name { attribution.isEmpty ? document : attribution }
}
