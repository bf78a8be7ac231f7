internal import OrderedCollections
internal import SanaqCore
internal import SanaqDocuments

/// The documents with their numbers marked; where a text is not at hand, the sentences of its figures.
struct ReportDocuments {
  let documents: [Item]
  /// How many are left out, for none of their figures is listed; nil for none.
  let unlisted: String?

  /// One document.
  struct Item {
    let name: String
    let anchor: String
    /// Its first line; nil where that says nothing.
    let headline: String?
    let byline: String?
    let counts: String
    let isOpen: Bool
    let pieces: [MarkedText.Piece]
    /// Figures that are shown by their sentences alone.
    let sentences: [Sentence]
    /// Why, and what can be done.
    let problem: String?
    /// What is left out; nil for nothing.
    let cut: String?
  }

  /// A figure in its sentence, of which nothing else is known.
  struct Sentence {
    let before: String
    let figure: MarkedText.Mark
    let after: String
  }

  /// More documents than these are folded.
  private static let mostOpen = 12

  /// - Parameter listed: the page's figures, the first of all.
  init(_ evidence: FigureEvidence, listed: ArraySlice<ReportFigure>) {
    let texts = Dictionary(evidence.documents.map { ($0.name, $0) }) { first, _ in first }
    let members = OrderedDictionary(grouping: evidence.figures.indices) { evidence.figures[$0].source.document }
    let exclusions = Dictionary(grouping: evidence.exclusions, by: \.source.document)
    let names = OrderedSet(evidence.documents.map(\.name)).union(members.keys)
    documents = names.enumerated().compactMap { number, name in
      let all = members[name] ?? []
      let shown = all.filter { $0 < listed.endIndex }.map { (figure: evidence.figures[$0], shown: listed[$0]) }
      // A document all of whose figures are left out is left out too.
      if shown.isEmpty && !all.isEmpty { return nil }
      return Item(
        name: name, anchor: "document.\(number + 1)", isOpen: names.count <= Self.mostOpen, text: texts[name],
        shown: shown, exclusions: exclusions[name] ?? [], unlisted: all.count - shown.count)
    }
    let rest = names.count - documents.count
    unlisted = rest == 0 ? nil : Plural.counted(rest, "more document").groupedDigits
  }
}

extension ReportDocuments.Item {
  fileprivate init(
    name: String, anchor: String, isOpen: Bool, text: Document?, shown: [(figure: Figure, shown: ReportFigure)],
    exclusions: [Exclusion], unlisted: Int
  ) {
    self.name = name.nonEmpty?.escaped ?? "no name"
    self.anchor = anchor
    self.isOpen = isOpen
    headline = text?.title.nonEmpty
    byline = text?.byline
    let others = exclusions.isEmpty ? "" : ", \(Plural.counted(exclusions.count, "other numeral"))"
    counts = Plural.counted(shown.count + unlisted, "figure").groupedDigits + others
    let marked = text.map { MarkedText($0, figures: shown, exclusions: exclusions, isWhole: unlisted == 0) }
    pieces = marked?.pieces ?? []
    sentences = (marked?.lost ?? shown.map(\.shown)).map(ReportDocuments.Sentence.init)
    if marked == nil {
      problem = "The text is not at hand: these are the sentences of its figures. Name its folder with --documents."
    } else {
      problem =
        sentences.isEmpty
        ? nil : "The text has changed: these figures no longer stand where they did. Extract it again."
    }
    cut =
      unlisted == 0 ? nil : "The rest of this document, with \(Plural.counted(unlisted, "more figure")), is left out."
  }
}

extension ReportDocuments.Sentence {
  fileprivate init(_ shown: ReportFigure) {
    (before, after) = shown.sentence.around(shown.quote)
    figure = MarkedText.Mark(text: shown.quote, first: shown, others: [])
  }
}
