internal import SanaqCore

/// Names of places on the page. A figure's is its id; those of the page's own parts have a dot in them, which ids lose.
struct ReportAnchors {
  private let names: [String]

  /// Sheets made elsewhere may have any ids, and several sheets the same ones: these are numbered.
  init(_ figures: some Collection<Figure>) {
    var taken = Set<String>()
    names = figures.enumerated().map { index, figure in
      let isName = figure.id.utf8.allSatisfy(Self.isNameByte) && !figure.id.isEmpty
      if isName, taken.insert(figure.id).inserted { return figure.id }
      // A dot keeps it apart from every id.
      return "figure.\(index + 1)"
    }
  }

  /// The mark of the figure at a position.
  subscript(index: Int) -> String { names[index] }

  /// The row of the figure at a position in the table.
  func row(_ index: Int) -> String { "row.\(names[index])" }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// Where the page's figures have their marks, for those who hold a figure and not its position.
struct ReportTargets {
  private var marks: [Key: String] = [:]

  /// What tells a figure from others.
  struct Key: Hashable {
    let id: String
    let document: String
    let start: Int
  }

  /// The page's figures, which have anchors by their positions.
  init(_ figures: [Figure], _ anchors: ReportAnchors) {
    for (index, figure) in figures.enumerated() {
      let key = Key(id: figure.id, document: figure.source.document, start: figure.source.scalars.lowerBound)
      if marks[key] == nil { marks[key] = anchors[index] }
    }
  }

  /// The mark of a figure; nil for one that the page does not list.
  subscript(key: Key) -> String? { marks[key] }
}
