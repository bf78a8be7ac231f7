/// Plain digits for a number: no exponent below 10²¹, no `.0`, and read back exactly.
///
///     NumberText.describe(4500)      // "4500"
///     NumberText.describe(1e15)      // "1000000000000000"
///     NumberText.describe(1e21)      // "1e+21"
public enum NumberText {
  /// The shortest decimal text that `parse` reads back as the same number.
  public static func describe(_ number: Double) -> String {
    if let whole = whole(number) { return String(whole) }
    let shortest = number.description
    guard let mark = shortest.utf8.firstIndex(of: UInt8(ascii: "e")) else {
      return shortest.utf8.last == UInt8(ascii: "0") ? String(shortest.dropLast(2)) : shortest
    }
    let exponent = Int(shortest[shortest.index(after: mark)...]) ?? 0
    guard (-7..<21).contains(exponent) else { return shortest }
    return positional(mantissa: shortest[..<mark], exponent: exponent)
  }

  /// The whole number that a number is; nil for others, and from 2⁵³ on, where not every whole number has a double.
  package static func whole(_ number: Double) -> Int? {
    number.magnitude < 0x1p53 && number == number.rounded() ? Int(number) : nil
  }

  /// The finite number that `text` spells in digits, with an optional sign, point and exponent; nil for all else.
  public static func parse(_ text: some StringProtocol) -> Double? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number == 0 ? 0 : number
  }

  private static func positional(mantissa: Substring, exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
    let whole = parts.first ?? ""
    let fraction = parts.dropFirst().first.map { $0 == "0" ? "" : $0 } ?? ""
    let digits = whole + fraction
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let point = whole.count + exponent
    if digits.count <= point { return sign + digits + String(repeating: "0", count: point - digits.count) }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
