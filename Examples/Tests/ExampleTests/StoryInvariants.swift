import Sanaq
import SanaqTesting
import Testing

@Suite(.figures("data/figures.csv", documents: "stories", groups: "data/groups.csv"))
struct StoryInvariants {
  let corpus = FigureCorpus.current
  var figures: FigureTable { corpus.figures }

  @Test func peopleAreCountedInPersons() {
    expect(figures.measure("casualties"), .notMissing(\.quantity.unit), .oneOf(\.quantity.unit?.name, ["person"]))
    expect(figures.measure("displaced"), .within(1...18_000))
    expect(figures.measure("arrests"), .within(0...1_000), hold: .possibly)
  }

  @Test func theSheetIsSound() throws {
    let stories = try #require(corpus.documents)
    expect(figures, .unique(\.id), .quoteStands(in: stories), .insideGroup(of: corpus.groups))
    expect(figures, .fresh(from: stories), .count(15...25))
    expect(corpus.groups, .ordered)
  }

  @Test func theDeadAreAtMostTheInhabitants() {
    expect(
      figures.document("flood"),
      .parts(
        { $0.meaning.measure == "casualties.killed" }, notExceeding: { $0.meaning.measure == "population" },
        of: \.quantity.interval, by: \.source.document))
  }

  @Test func countsHaveAMeasure() {
    expect(
      figures.rows(\.quantity.kind, .count), .notMissing(\.meaning.measure),
      knownExceptions: [KnownException(id: "q676dhpzm65hf", reason: "strikers are no measure of ours")])
  }

  /// Fails, to show what a failure prints: `check.sh` holds it to that.
  @Test func arrestsAreFew() {
    expect(figures.measure("arrests"), .within(0...100))
  }
}
