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

/// Bounds under every profile.
struct VagueRanges: Sendable {
  let interval: VagueBounds
  let acled: VagueBounds
  let ccc: VagueBounds

  subscript(profile: VagueProfile) -> VagueBounds {
    switch profile {
    case .interval: interval
    case .acled: acled
    case .ccc: ccc
    }
  }
}

/// A vague word's bounds.
struct VagueWord: Sendable {
  let phrase: String
  /// The bounds where the word stands alone, and where a scale word follows (`several hundred`).
  let alone: VagueRanges
  let scaled: VagueRanges

  init(_ row: TableText.Row, of table: TableText) throws(LexiconError) {
    phrase = row[0]
    let interval = try Self.bounds(row, 1, table)
    let beforeScale = try Self.bounds(row, 2, table)
    let acled = row.isEmpty(3) ? nil : try Self.bounds(row, 3, table)
    let ccc = row.isEmpty(4) ? nil : try Self.bounds(row, 4, table)
    alone = VagueRanges(interval: interval, acled: acled ?? interval, ccc: ccc ?? interval)
    scaled = VagueRanges(interval: beforeScale, acled: acled ?? beforeScale, ccc: ccc ?? beforeScale)
  }

  /// `2…9`, `2…` or `12`.
  private static func bounds(_ row: TableText.Row, _ cell: Int, _ table: TableText) throws(LexiconError) -> VagueBounds
  {
    let bounds = row.withBytes(of: cell) { bytes, range -> VagueBounds? in
      // The first byte of `…`, which has three.
      let mark = ByteChunk.index(of: 0xE2, from: range.lowerBound, before: range.upperBound, in: bytes)
      let end = min(mark + 3, range.upperBound)
      guard bytes.text(mark..<end) == (mark < end ? "…" : ""),
        let first = DecimalText(bytes, range.lowerBound..<mark)?.times(tenTo: 0)
      else { return nil }
      if end == range.upperBound { return VagueBounds(low: first, high: mark < end ? nil : first) }
      guard let last = DecimalText(bytes, end..<range.upperBound)?.times(tenTo: 0), first <= last else { return nil }
      return VagueBounds(low: first, high: last)
    }
    guard let bounds else { throw table.error(row, cell, "bounds like 2…9, 2… or 12") }
    return bounds
  }
}
