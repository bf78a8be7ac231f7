internal import Mustache
internal import SanaqCore
internal import SanaqDocuments

/// A document's text in pieces: plain ones, figures, and other numerals. The text is put aside and read as it is needed.
struct MarkedText {
  /// Figures that don't stand where they should: the text is another one than was read.
  let lost: [ReportFigure]
  private let text: SpooledText
  private let spots: [Spot]
  /// Where the text ends that is shown.
  private let end: Int

  /// A piece of one of three sorts.
  enum Piece {
    case plain(String)
    case figure(Mark)
    case numeral(Numeral)
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

  /// Something to mark, and where.
  struct Spot {
    /// In the text's scalars, or in its bytes.
    var range: Range<Int>
    let quote: String
    /// Nil for a numeral that is no figure.
    var figure: ReportFigure?
    /// Why it is none.
    var reason = ""

    /// By places; a figure comes before a numeral at the same.
    fileprivate var order: (Int, Int, Int) { (range.lowerBound, figure == nil ? 1 : 0, range.upperBound) }
  }

  /// O(*n*) in the text's size, of which a piece is held.
  ///
  /// - Parameters:
  ///   - spots: what to mark, at its places in scalars.
  ///   - isWhole: whether the document's figures are all among these; else the text ends with the last one's paragraph.
  init(_ text: SpooledText, _ spots: [Spot], isWhole: Bool = true) throws(OutputError) {
    self.text = text
    let places = try text.places(ofScalars: spots.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
    var (found, lost) = ([Spot](), [ReportFigure]())
    for var spot in spots {
      if let start = places[spot.range.lowerBound], let end = places[spot.range.upperBound], start < end,
        try text.bytes(in: start..<end).elementsEqual(spot.quote.utf8)
      {
        spot.range = start..<end
        found.append(spot)
      } else if let figure = spot.figure {
        lost.append(figure)
      }
    }
    self.lost = lost
    let last = found.filter { $0.figure != nil }.map(\.range.upperBound).max() ?? 0
    let end = isWhole ? text.count : try text.lineEnd(from: last)
    self.end = end
    self.spots = found.filter { $0.figure != nil || $0.range.upperBound <= end }.sorted { $0.order < $1.order }
  }

  /// Shows the pieces in their order; plain ones may be cut where their parts mean the same.
  func forEachPiece(_ body: (Piece) throws -> Void) throws {
    var position = 0
    var rest = spots[...]
    while let first = rest.popFirst() {
      var range = first.range
      var figures = [first.figure].compactMap(\.self)
      // What overlaps is one mark.
      while let next = rest.first, next.range.lowerBound < range.upperBound {
        rest.removeFirst()
        range = range.lowerBound..<max(range.upperBound, next.range.upperBound)
        if let figure = next.figure { figures.append(figure) }
      }
      try text.forEachPiece(of: position..<range.lowerBound) { try body(.plain($0)) }
      let words = String(decoding: try text.bytes(in: range), as: UTF8.self)
      if let shown = figures.first {
        try body(.figure(Mark(text: words, first: shown, others: Array(figures.dropFirst()))))
      } else {
        try body(.numeral(Numeral(text: words, reason: first.reason)))
      }
      position = range.upperBound
    }
    try text.forEachPiece(of: position..<end) { try body(.plain($0)) }
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
