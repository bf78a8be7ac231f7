extension CalendarDate {
  /// EDTF (ISO 8601-2:2019, level 1 and 2): `2016-06-05`, `198X`, `2016-33`, `XXXX-01-02`, `1991/2019`.
  var edtf: String { last.map { first.edtf + "/" + $0.edtf } ?? first.edtf }
}

extension CalendarDate.Point {
  /// EDTF (ISO 8601-2:2019, level 1 and 2): `2016-06-05`, `198X`, `2016-33`, `XXXX-01-02`.
  var edtf: String {
    var text = yearText
    if let month { text += Self.part(month) }
    if let day { text += Self.part(day) }
    return text
  }

  /// Four digits at least; an X for each that is not told.
  private var yearText: String {
    guard let year else { return "XXXX" }
    switch span {
    case 10: return Self.padded(year / 10, to: 3) + "X"
    case 100: return Self.padded(year / 100, to: 2) + "XX"
    default: return Self.padded(year, to: 4)
    }
  }

  private static func padded(_ number: Int, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  private static func part(_ number: Int) -> String { (number < 10 ? "-0" : "-") + String(number) }
}
