internal import SanaqCore
internal import SanaqDocuments

/// The documents with their numbers marked; where a text is not at hand, the sentences of its figures.
struct ReportDocuments {
  /// Those that the page shows, and which they are among all.
  private let shown: [(number: Int, entry: ReportShelf.Entry)]
  private let shelf: ReportShelf
  private let listed: [ReportFigure]
  private let figures: [Figure]
  /// How many there are.
  private let count: Int

  /// More documents than these are folded.
  private static let mostOpen = 12

  /// What stands before a document's text.
  struct Head {
    let name: String
    let anchor: String
    /// Its first line; nil where that says nothing.
    let headline: String?
    let byline: String?
    let counts: String
    let isOpen: Bool
  }

  /// What stands behind it.
  struct Foot {
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

  /// What stands behind all of them.
  struct End {
    let hasDocuments: Bool
    /// How many are left out, for none of their figures is listed; nil for none.
    let unlisted: String?
  }

  /// - Parameters:
  ///   - figures: the page's figures, the first of all.
  ///   - listed: the same, as the page shows them.
  init(_ shelf: ReportShelf, _ figures: [Figure], listed: [ReportFigure]) {
    (self.shelf, self.figures, self.listed) = (shelf, figures, listed)
    let entries = shelf.ordered
    count = entries.count
    shown = entries.enumerated().filter { $0.element.isShown }.map { (number: $0.offset + 1, entry: $0.element) }
  }

  var end: End {
    let rest = count - shown.count
    return End(
      hasDocuments: !shown.isEmpty, unlisted: rest == 0 ? nil : Plural.counted(rest, "more document").groupedDigits)
  }

  /// Shows each document: what stands before its text, the text's pieces, and what stands behind.
  func forEach(
    head: (Head) throws -> Void, piece: (MarkedText.Piece) throws -> Void, foot: (Foot) throws -> Void
  ) throws {
    for (number, entry) in shown {
      try head(self.head(of: entry, number: number))
      var lost = entry.listed.map { listed[$0] }
      if let text = shelf.text(of: entry) {
        let marked = try MarkedText(text, spots(of: entry), isWhole: entry.unlisted == 0)
        try marked.forEachPiece(piece)
        lost = marked.lost
      }
      try foot(self.foot(of: entry, lost: lost))
    }
  }

  private func head(of entry: ReportShelf.Entry, number: Int) -> Head {
    let others = entry.exclusions == 0 ? "" : ", \(Plural.counted(entry.exclusions, "other numeral"))"
    return Head(
      name: entry.name.nonEmpty?.escaped ?? "no name", anchor: "document.\(number)", headline: entry.title.nonEmpty,
      byline: entry.byline, counts: Plural.counted(entry.figures, "figure").groupedDigits + others,
      isOpen: count <= Self.mostOpen)
  }

  private func spots(of entry: ReportShelf.Entry) -> [MarkedText.Spot] {
    let marks = entry.listed.map { position in
      let source = figures[position].source
      return MarkedText.Spot(range: source.scalars, quote: source.quote, figure: listed[position])
    }
    return marks + shelf.numerals(of: entry)
  }

  private func foot(of entry: ReportShelf.Entry, lost: [ReportFigure]) -> Foot {
    let missing = "The text is not at hand: these are the sentences of its figures. Name its folder with --documents."
    let changed = "The text has changed: these figures no longer stand where they did. Extract it again."
    let rest = Plural.counted(entry.unlisted, "more figure")
    return Foot(
      sentences: lost.map(Sentence.init),
      problem: entry.text == nil ? missing : lost.isEmpty ? nil : changed,
      cut: entry.unlisted == 0 ? nil : "The rest of this document, with \(rest), is left out.")
  }
}

extension ReportDocuments.Sentence {
  fileprivate init(_ shown: ReportFigure) {
    (before, after) = shown.sentence.around(shown.quote)
    figure = MarkedText.Mark(text: shown.quote, first: shown, others: [])
  }
}
