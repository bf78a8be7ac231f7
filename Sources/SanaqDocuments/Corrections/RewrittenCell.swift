import Foundation
import SanaqCore

/// Cells that a spreadsheet rewrites by itself: `1000` as `1,000` or `1000.0`, `true` as `TRUE`, dates in its own order.
enum RewrittenCell {
  /// Whether two texts of a column's cell say the same.
  static func isSame(_ original: String, _ edited: String, in column: FigureColumn) -> Bool {
    let (one, other) = (plain(original), plain(edited))
    if one == other { return true }
    switch column {
    case _ where column.isNumeric: return isSameNumber(one, other)
    case .approximate: return flag(one) == flag(other)
    case .time: return isSameDate(one, other)
    default: return false
    }
  }

  /// The cell as a sheet of figures has it.
  static func canonical(_ text: String, in column: FigureColumn) -> String {
    let text = plain(text)
    if column == .approximate { return flag(text) }
    guard column.isNumeric, let number = number(text) else { return text }
    return NumberText.describe(number)
  }

  /// Without blanks at the ends, lines ended by LF.
  private static func plain(_ text: String) -> String { text.replacing("\r\n", with: "\n").trimmed }

  private static func flag(_ text: String) -> String {
    let word = text.lowercased()
    return word.isEmpty ? "false" : word
  }

  // MARK: Numbers

  private static func isSameNumber(_ original: String, _ edited: String) -> Bool {
    guard let one = number(original), let other = number(edited) else { return false }
    if one == other { return true }
    // `1.23E+09` is what a narrow column shows of 1234567890.
    let mantissa = edited.lowercased().prefix { $0 != "e" }
    let digits = mantissa.count(where: \.isNumber)
    guard mantissa.count < edited.count, digits > 0 else { return false }
    return rounded(one, digits) == other
  }

  private static func rounded(_ number: Double, _ digits: Int) -> Double? {
    Double(String(format: "%.\(digits - 1)e", number))
  }

  /// A number with or without commas or blanks between groups of three digits.
  private static func number(_ text: String) -> Double? {
    let groups = text.split(omittingEmptySubsequences: false) {
      $0 == "," || $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}"
    }
    guard let first = groups.first else { return nil }
    let areGroups = groups.dropFirst().enumerated().allSatisfy { index, group in
      let digits = index == groups.count - 2 ? group.prefix { $0 != "." } : group
      return digits.utf8.count == 3 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    let lead = first.drop { $0 == "-" || $0 == "+" }.utf8.count
    guard groups.count == 1 || areGroups && (1...3).contains(lead) else { return nil }
    return NumberText.parse(groups.joined())
  }

  // MARK: Dates

  /// `2016-06-05` as `5/6/16`, `6/5/2016` or `5-Jun-16`; `2016-06` as `Jun-16`.
  private static func isSameDate(_ original: String, _ edited: String) -> Bool {
    let parts = original.split(separator: "-").map { Int($0) }
    guard (2...3).contains(parts.count), let year = parts.first ?? nil, year > 99 else { return false }
    let numbers = edited.split { !$0.isLetter && !$0.isNumber }.map { Int($0) ?? month($0) }
    var rest = parts.dropFirst().compactMap(\.self)
    guard rest.count == parts.count - 1, !numbers.contains(nil) else { return false }
    if parts.count == 2, numbers.count == 3 { rest.append(1) }
    return [year, year % 100].contains { (rest + [$0]).sorted() == numbers.compactMap(\.self).sorted() }
  }

  private static func month(_ word: Substring) -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex { word.count >= 3 && word.lowercased().hasPrefix($0) }.map { $0 + 1 }
  }
}
