internal import Mustache
internal import SanaqCore
internal import SanaqDocuments

/// A document's text in pieces: plain ones, figures, and other numerals.
struct MarkedText {
  let pieces: [Piece]
  /// Figures that don't stand where they should: the text is another one than was read.
  let lost: [ReportFigure]
  /// Whether the text ends before the document does.
  let isCut: Bool

  /// A piece of one of three sorts; the other two are nil.
  struct Piece {
    var plain: String?
    var figure: Mark?
    var numeral: Numeral?
  }

  /// A number with its figures, which are several where their quotes overlap.
  struct Mark {
    let text: String
    let first: ReportFigure
    let others: [ReportFigure]
  }

  /// A numeral that is no figure.
  struct Numeral {
    let text: String
    let reason: String
  }

  /// - Parameter isWhole: whether the document's figures are all among these; else the text ends with the last one's paragraph.
  init(
    _ document: Document, figures: [(figure: Figure, shown: ReportFigure)], exclusions: [Exclusion],
    isWhole: Bool = true
  ) {
    let scalars = Array(document.text.unicodeScalars)
    func stands(_ source: Source) -> Bool {
      source.scalars.upperBound <= scalars.count && !source.scalars.isEmpty
        && source.quote.unicodeScalars.elementsEqual(scalars[source.scalars])
    }
    lost = figures.filter { !stands($0.figure.source) }.map(\.shown)
    let found = figures.filter { stands($0.figure.source) }
    let last = found.map(\.figure.source.scalars.upperBound).max() ?? 0
    let end = isWhole ? scalars.count : scalars[last...].firstIndex(of: "\n") ?? scalars.count
    let spots =
      found.map { Spot(scalars: $0.figure.source.scalars, figure: $0.shown) }
      + exclusions.filter { stands($0.source) && $0.source.scalars.upperBound <= end }
      .map { Spot(scalars: $0.source.scalars, reason: $0.cause) }
    pieces = Self.pieces(of: scalars[..<end], spots.sorted { $0.order < $1.order })
    isCut = end < scalars.count
  }

  /// Something to mark, and where.
  private struct Spot {
    let scalars: Range<Int>
    var figure: ReportFigure?
    var reason: String?

    /// By places; a figure comes before a numeral at the same.
    var order: (Int, Int, Int) { (scalars.lowerBound, figure == nil ? 1 : 0, scalars.upperBound) }
  }

  private static func pieces(of text: ArraySlice<Unicode.Scalar>, _ spots: [Spot]) -> [Piece] {
    var pieces: [Piece] = []
    var position = 0
    var rest = spots[...]
    while let first = rest.popFirst() {
      var scalars = first.scalars
      var figures = [first.figure].compactMap(\.self)
      // What overlaps is one mark.
      while let next = rest.first, next.scalars.lowerBound < scalars.upperBound {
        rest.removeFirst()
        scalars = scalars.lowerBound..<max(scalars.upperBound, next.scalars.upperBound)
        if let figure = next.figure { figures.append(figure) }
      }
      if position < scalars.lowerBound { pieces.append(Piece(plain: string(text[position..<scalars.lowerBound]))) }
      let words = string(text[scalars])
      if let shown = figures.first {
        pieces.append(Piece(figure: Mark(text: words, first: shown, others: Array(figures.dropFirst()))))
      } else {
        pieces.append(Piece(numeral: Numeral(text: words, reason: first.reason ?? "")))
      }
      position = scalars.upperBound
    }
    if position < text.endIndex { pieces.append(Piece(plain: string(text[position...]))) }
    return pieces
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

extension MarkedText.Piece: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "plain": plain
    case "figure": figure
    case "numeral": numeral
    default: nil
    }
  }
}

extension MarkedText.Mark: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "first": first
    case "others": others
    default: nil
    }
  }
}
