internal import OrderedCollections
public import SanaqCore
internal import SanaqDocuments

/// How many numerals the documents hold, and what became of each: a figure, or excluded for a reason.
public struct NumeralAccount: Sendable {
  private var documents: OrderedDictionary<String, Tally> = [:]
  private var kinds: [Kind: Int] = [:]
  private var reasons: [String: (count: Int, quotes: OrderedSet<String>)] = [:]

  private struct Tally: Hashable {
    var figures = 0
    var exclusions = 0
  }

  /// Nothing counted yet.
  public init() {}

  /// Counts a document's numerals.
  public mutating func add(_ extraction: Extraction, of document: String) {
    let figures = extraction.figures.filter(\.quantity.kind.isFigure)
    documents[document, default: Tally()].figures += figures.count
    documents[document, default: Tally()].exclusions += extraction.exclusions.count
    for figure in figures { kinds[figure.quantity.kind, default: 0] += 1 }
    for exclusion in extraction.exclusions {
      reasons[exclusion.reason.rawValue, default: (0, [])].count += 1
      reasons[exclusion.reason.rawValue, default: (0, [])].quotes.append(exclusion.source.quote)
    }
  }

  var figures: Int { documents.values.reduce(0) { $0 + $1.figures } }
  var exclusions: Int { documents.values.reduce(0) { $0 + $1.exclusions } }

  var documentCount: Int { documents.count }

  /// The most frequent first, then by name.
  var sortedKinds: [(name: String, count: Int)] {
    kinds.map { ($0.key.rawValue, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  var sortedReasons: [(name: String, count: Int, quotes: OrderedSet<String>)] {
    reasons.map { ($0.key, $0.value.count, $0.value.quotes) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  static let headings: [TableText.Heading] =
    [.init(title: "document")] + ["figures", "excluded", "numerals"].map { .init(title: $0, isNumeric: true) }

  /// By document, by kind, and by reason, each adding up to the same.
  public func text(width: Int? = nil) -> String {
    func counts(_ title: String, _ others: [String] = []) -> [TableText.Heading] {
      [.init(title: title)] + others.map { .init(title: $0, isNumeric: true) }
    }
    let total = [["total", String(figures), String(exclusions), String(figures + exclusions)]]
    let byDocument = documents.map { name, tally in
      [name.escaped, String(tally.figures), String(tally.exclusions), String(tally.figures + tally.exclusions)]
    }
    let byKind = sortedKinds.map { [$0.name, String($0.count)] }
    let byReason = sortedReasons.map { row in
      [row.name, String(row.count), row.quotes.prefix(6).joined(separator: ", ").escaped]
    }
    let reasonHeadings = counts("reason why it is none", ["numerals"]) + [.init(title: "such as")]
    return [
      TableText.aligned(Self.headings, byDocument + total, width: width),
      byKind.isEmpty ? nil : TableText.aligned(counts("kind of figure", ["figures"]), byKind, width: width),
      byReason.isEmpty ? nil : TableText.aligned(reasonHeadings, byReason, width: width),
    ].compactMap(\.self).joined(separator: "\n")
  }
}
