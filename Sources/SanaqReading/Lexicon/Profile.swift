/// A named convention for vague words: which bounds *dozens* has.
///
/// A convention that is silent on a word gives it the bounds of `interval`.
public enum VagueProfile: String, Hashable, Sendable, CaseIterable {
  /// What the word leaves open, this project's own: *dozens* is 24…99.
  case interval
  /// The lowest count (Armed Conflict Location & Event Data, FAQ on fatalities, 7 May 2024): *dozens* is 12.
  case acled
  /// `size_low` of the Crowd Counting Consortium's data dictionary: *dozens* is 24 or more.
  case ccc
}

/// A low, and a high where there is one.
struct VagueBounds: Hashable, Sendable {
  let low: Double
  let high: Double?
}

/// A vague word's bounds under every profile.
struct VagueWord: Sendable {
  let phrase: String
  /// The bounds where the word stands alone, and where a scale word follows (`several hundred`), by profile.
  let alone: [VagueProfile: VagueBounds]
  let scaled: [VagueProfile: VagueBounds]

  init(_ row: TableText.Row, of table: TableText) throws(LexiconError) {
    phrase = row[0]
    let interval = try Self.bounds(row, 1, table)
    let beforeScale = try Self.bounds(row, 2, table)
    let acled = row[3].isEmpty ? nil : try Self.bounds(row, 3, table)
    let ccc = row[4].isEmpty ? nil : try Self.bounds(row, 4, table)
    alone = [.interval: interval, .acled: acled ?? interval, .ccc: ccc ?? interval]
    scaled = [.interval: beforeScale, .acled: acled ?? beforeScale, .ccc: ccc ?? beforeScale]
  }

  /// `2…9`, `2…` or `12`.
  private static func bounds(_ row: TableText.Row, _ cell: Int, _ table: TableText) throws(LexiconError) -> VagueBounds
  {
    let text = row[cell]
    let low = text.prefix { $0 != "…" }
    let high = text.dropFirst(low.count + 1)
    let isOpen = text.last == "…"
    guard let first = Double(low), let last = high.isEmpty ? (isOpen ? .infinity : first) : Double(high), first <= last
    else {
      throw table.error(row, cell, "bounds like 2…9, 2… or 12")
    }
    return VagueBounds(low: first, high: last.isFinite ? last : nil)
  }
}
